// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_cache.h"

#include "recent_checks.h"

#include <algorithm>

namespace caveat
{

CheckCache::CheckCache()
    : m_held(std::make_unique<Held>())
{
}

CheckCache::CheckCache(CheckCache &&other) noexcept = default;
CheckCache &CheckCache::operator=(CheckCache &&other) noexcept = default;
CheckCache::~CheckCache() = default;

CheckState &CheckCache::Held::stateFor(const QVector<Block> &blocks)
{
    Recent *best = &*std::ranges::min_element(recent, {}, &Recent::used);
    // A draft of which half stands elsewhere is another draft.
    qsizetype most = blocks.size() / 2;
    for (Recent &each : recent) {
        const qsizetype alike = each.state.likeness(blocks);
        if (alike > most) {
            best = &each;
            most = alike;
        }
    }
    best->used = ++turn;
    return best->state;
}

} // namespace caveat
