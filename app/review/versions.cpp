// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "versions.h"

#include <algorithm>

namespace caveat
{

namespace
{

using Kind = BlockChange::Kind;

/// Past this many differing blocks on a side the middle is taken as rewritten, rather than compared for long.
constexpr qsizetype mostCompared = 3000;

/// The longest common subsequence of the blocks from \p first to the given ends, as pairs of indices.
QVector<QPair<int, int>> commonBlocks(
    const QVector<Block> &before, int beforeEnd, const QVector<Block> &after, int afterEnd, int first)
{
    const int rows = beforeEnd - first;
    const int columns = afterEnd - first;
    if (rows > mostCompared || columns > mostCompared)
        return {};
    QVector<quint16> lengths((rows + 1) * (columns + 1));
    const auto length = [&](int row, int column) -> quint16 & { return lengths[row * (columns + 1) + column]; };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            length(row, column) = sameContent(before.at(first + row), after.at(first + column))
                ? quint16(length(row + 1, column + 1) + 1)
                : std::max(length(row + 1, column), length(row, column + 1));
        }
    }
    QVector<QPair<int, int>> pairs;
    for (int row = 0, column = 0; row < rows && column < columns;) {
        if (sameContent(before.at(first + row), after.at(first + column)))
            pairs.append({first + row++, first + column++});
        else if (length(row + 1, column) >= length(row, column + 1))
            ++row;
        else
            ++column;
    }
    return pairs;
}

/// What stands between two common blocks: lines in the same place are one that was changed.
void appendGap(QVector<BlockChange> &changes, int before, int beforeEnd, int after, int afterEnd)
{
    while (before < beforeEnd && after < afterEnd)
        changes.append({Kind::Changed, before++, after++});
    while (before < beforeEnd)
        changes.append({Kind::Removed, before++, -1});
    while (after < afterEnd)
        changes.append({Kind::Added, -1, after++});
}

} // namespace

QVector<BlockChange> blockChanges(const Draft &before, const Draft &after)
{
    const QVector<Block> &old = before.blocks;
    const QVector<Block> &now = after.blocks;
    int first = 0;
    while (first < old.size() && first < now.size() && sameContent(old.at(first), now.at(first)))
        ++first;
    int oldEnd = int(old.size());
    int nowEnd = int(now.size());
    while (oldEnd > first && nowEnd > first && sameContent(old.at(oldEnd - 1), now.at(nowEnd - 1))) {
        --oldEnd;
        --nowEnd;
    }
    QVector<BlockChange> changes;
    for (int index = 0; index < first; ++index)
        changes.append({Kind::Same, index, index});
    int oldAt = first;
    int nowAt = first;
    for (const auto &[inOld, inNow] : commonBlocks(old, oldEnd, now, nowEnd, first)) {
        appendGap(changes, oldAt, inOld, nowAt, inNow);
        changes.append({Kind::Same, inOld, inNow});
        oldAt = inOld + 1;
        nowAt = inNow + 1;
    }
    appendGap(changes, oldAt, oldEnd, nowAt, nowEnd);
    for (int index = 0; index < old.size() - oldEnd; ++index)
        changes.append({Kind::Same, oldEnd + index, nowEnd + index});
    return changes;
}

} // namespace caveat
