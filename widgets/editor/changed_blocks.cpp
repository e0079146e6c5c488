// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "changed_blocks.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace caveat
{

std::optional<ChangedBlocks> changedBlocks(const QTextDocument &document, int before, int position, int added)
{
    const int end = std::min(position + added, document.characterCount() - 1);
    const int first = document.findBlock(position).blockNumber();
    const int last = document.findBlock(end).blockNumber();
    const int now = last - first + 1;
    const int gone = now - (document.blockCount() - before);
    if (first < 0 || last < first || gone < 0 || first + gone > before) {
        return {};
    }
    return ChangedBlocks{first, gone, now};
}

} // namespace caveat
