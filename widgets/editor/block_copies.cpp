// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_copies.h"

#include "changed_blocks.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace caveat
{

BlockCopies *BlockCopies::of(QTextDocument *document)
{
    auto *known = document->findChild<BlockCopies *>({}, Qt::FindDirectChildrenOnly);
    return known != nullptr ? known : new BlockCopies(document);
}

BlockCopies::BlockCopies(QTextDocument *document)
    : QObject(document)
    , m_document(document)
    , m_copies(document->blockCount())
{
    connect(document, &QTextDocument::contentsChange, this, &BlockCopies::contentsChanged);
}

void BlockCopies::contentsChanged(int position, int /*removed*/, int added)
{
    const auto changed = changedBlocks(*m_document, static_cast<int>(m_copies.size()), position, added);
    if (!changed) {
        m_copies.clear();
        m_copies.resize(m_document->blockCount());
        return;
    }
    const auto [first, gone, now] = *changed;
    const int replaced = std::min(gone, now); // in place: a key press moves none of the others
    std::fill_n(m_copies.begin() + first, replaced, std::nullopt);
    m_copies.remove(first + replaced, gone - replaced);
    m_copies.insert(first + replaced, now - replaced, {});
}

const BlockCopy &BlockCopies::copy(const QTextBlock &block)
{
    std::optional<BlockCopy> &copy = m_copies[block.blockNumber()];
    if (!copy) {
        copy = BlockCopy{snapshotOf(block), itemPlaceOf(block)};
    }
    return *copy;
}

} // namespace caveat
