// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "cut_out.h"

#include <QVector>

#include <algorithm>
#include <limits>

namespace caveat
{

namespace
{

/// Lists and sections longer than this are cut off; what is far from a block hardly governs it.
constexpr int furthest = 40;
constexpr int furthestBehind = 12;

bool isHeading(const Block &block)
{
    return block.kind == BlockKind::Heading || block.kind == BlockKind::Title;
}

bool inList(const Block &block)
{
    return block.kind == BlockKind::ListItem || block.kind == BlockKind::TableCell || block.continuesItem;
}

} // namespace

CutOut cutOut(const Draft &draft, int block)
{
    const auto count = static_cast<int>(draft.blocks.size());
    int first = block;
    // Back over the list to the line that it hangs from.
    while (
        first > 0 && block - first < furthest && inList(draft.blocks.at(first)) && !isHeading(draft.blocks.at(first)))
        --first;
    first = std::max(0, std::min(first, block - 2));
    int last = std::min(count, block + 3);
    while (last < count && last - block < furthestBehind
        && (isHeading(draft.blocks.at(block)) ? !isHeading(draft.blocks.at(last)) : inList(draft.blocks.at(last))))
        ++last;

    QVector<int> taken;
    int level = std::numeric_limits<int>::max();
    for (int i = first; i-- > 0 && level > 1;) {
        if (draft.blocks.at(i).kind == BlockKind::Heading && draft.blocks.at(i).level < level) {
            level = draft.blocks.at(i).level;
            taken.prepend(i);
        }
    }
    // The first title or top heading names what the page is about.
    for (int i = 0; i < first; ++i) {
        const Block &candidate = draft.blocks.at(i);
        if (candidate.kind == BlockKind::Title || (candidate.kind == BlockKind::Heading && candidate.level == 1)) {
            if (!taken.contains(i))
                taken.append(i);
            break;
        }
    }
    std::ranges::sort(taken);
    CutOut result;
    result.draft.language = draft.language;
    for (const int i : std::as_const(taken))
        result.draft.blocks.append(draft.blocks.at(i));
    result.block = static_cast<int>(result.draft.blocks.size()) + block - first;
    for (int i = first; i < last; ++i)
        result.draft.blocks.append(draft.blocks.at(i));
    return result;
}

} // namespace caveat
