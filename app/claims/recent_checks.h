// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check_cache.h"
#include "check_state.h"

#include <array>

namespace caveat
{

/// What a cache holds: results, and the drafts that were checked last. A draft, its parts and variants of it are often
/// checked in turn.
struct CheckCache::Held {
    struct Recent {
        CheckState state;
        quint64 used = 0;
    };
    /// The state of the draft that is most like \p blocks; where none is, the one that was not used for longest.
    CheckState &stateFor(const QVector<Block> &blocks);

    ResultCache results;
    std::array<Recent, 3> recent;
    quint64 turn = 0;
};

} // namespace caveat
