// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "sections.h"

#include <algorithm>

namespace caveat
{

QVector<Section> sections(const Draft &draft)
{
    QVector<Section> found;
    const int count = static_cast<int>(draft.blocks.size());
    for (int index = 0; index < count; ++index) {
        const Block &block = draft.blocks.at(index);
        if (block.kind == BlockKind::Heading)
            found.append({index, count, block.level});
    }
    for (qsizetype index = 0; index < found.size(); ++index) {
        const auto next = std::find_if(found.begin() + index + 1, found.end(),
            [level = found.at(index).level](const Section &section) { return section.level <= level; });
        if (next != found.end())
            found[index].end = next->first;
    }
    return found;
}

int neighbour(const QVector<Section> &sections, int index, Direction direction)
{
    if (index < 0 || index >= sections.size())
        return -1;
    const Section &section = sections.at(index);
    for (int other = 0; other < sections.size(); ++other) {
        const bool touches = direction == Direction::Up ? sections.at(other).end == section.first
                                                        : sections.at(other).first == section.end;
        if (touches && sections.at(other).level == section.level)
            return other;
    }
    return -1;
}

Draft withSectionMoved(const Draft &draft, int index, Direction direction)
{
    const QVector<Section> all = sections(draft);
    const int other = neighbour(all, index, direction);
    if (other < 0)
        return draft;
    const Section &upper = all.at(std::min(index, other));
    const Section &lower = all.at(std::max(index, other));
    Draft moved = draft;
    std::rotate(
        moved.blocks.begin() + upper.first, moved.blocks.begin() + lower.first, moved.blocks.begin() + lower.end);
    return moved;
}

} // namespace caveat
