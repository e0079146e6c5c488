// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "change_tracker.h"

#include "block_copies.h"
#include "changed_blocks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace caveat
{

ChangeTracker::ChangeTracker(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_copies(BlockCopies::of(document))
{
    document->documentLayout(); // without one a document does not tell of changes
    connect(document, &QTextDocument::contentsChange, this, &ChangeTracker::contentsChanged);
    reset();
}

void ChangeTracker::reset()
{
    const int before = static_cast<int>(m_revisions.size());
    merge(0, before, m_document->blockCount());
    m_revisions.resize(m_document->blockCount());
    std::ranges::generate(m_revisions, [this] { return ++m_lastRevision; });
    Q_EMIT blocksReplaced(0, before, m_document->blockCount());
}

void ChangeTracker::retake()
{
    const int all = static_cast<int>(m_revisions.size());
    merge(0, all, all);
}

void ChangeTracker::contentsChanged(int position, int removed, int added)
{
    const auto blocks = changedBlocks(*m_document, static_cast<int>(m_revisions.size()), position, added);
    if (!blocks) {
        reset();
        return;
    }
    const auto [first, gone, changed] = *blocks;
    merge(first, gone, changed);
    if (gone == changed && removed == added) {
        std::generate_n(m_revisions.begin() + first, changed, [this] { return ++m_lastRevision; });
        Q_EMIT blocksReformatted(first, changed);
        return;
    }
    if (gone == 1 && changed == 1) {
        m_revisions[first] = ++m_lastRevision;
        Q_EMIT blockEdited(first, position - m_document->findBlock(position).position(), removed, added);
        return;
    }
    if (gone > changed) {
        m_revisions.remove(first, gone - changed);
    } else {
        m_revisions.insert(first, changed - gone, 0);
    }
    std::generate_n(m_revisions.begin() + first, changed, [this] { return ++m_lastRevision; });
    Q_EMIT blocksReplaced(first, gone, changed);
}

void ChangeTracker::merge(int first, int removed, int added)
{
    if (!hasChanges()) {
        m_first = first;
        m_removed = removed;
        m_changed = added;
        return;
    }
    const int start = std::min(m_first, first);
    const int end = std::max(m_first + m_changed, first + removed);
    m_removed += end - start - m_changed; // what the union adds was not changed before, so it stands one for one
    m_changed = end - start - removed + added;
    m_first = start;
}

BlockSplice ChangeTracker::take(int most)
{
    BlockSplice splice{m_first, m_removed, {}};
    const int count = std::min(most, m_changed);
    splice.added.reserve(count);
    QTextBlock block = m_document->findBlockByNumber(m_first);
    for (int index = m_first; index < m_first + count; ++index) {
        const BlockCopy &copy = m_copies->copy(block);
        splice.added += {m_revisions.at(index), copy.block, copy.place};
        block = block.next();
    }
    m_first += count;
    m_changed -= count;
    m_removed = 0;
    return splice;
}

} // namespace caveat
