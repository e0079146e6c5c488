// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QVector>

namespace caveat
{

/// How a block of one draft relates to another draft.
struct BlockChange {
    enum class Kind : quint8 { Same, Changed, Added, Removed };
    Kind kind = Kind::Same;
    int before = -1; ///< index of the block in the earlier draft, or -1
    int after = -1; ///< index in the later draft, or -1

    friend bool operator==(const BlockChange &, const BlockChange &) = default;
};

/// What became of each block of \p before and where each of \p after came from, in reading order. A block that is
/// rewritten in its place counts as changed; wordEdits() tells its words apart.
QVector<BlockChange> blockChanges(const Draft &before, const Draft &after);

} // namespace caveat
