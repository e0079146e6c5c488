// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_cache.h"

namespace caveat
{

size_t qHash(const CheckCache::Key &key, size_t seed)
{
    return qHashMulti(seed, key.block.text, static_cast<int>(key.block.kind), key.context.agents.before.text,
        key.context.agents.heading.text, key.context.agents.label.text, key.context.agents.stem.text,
        key.context.isLabel, key.context.inReferences, key.context.referencesKey);
}

} // namespace caveat
