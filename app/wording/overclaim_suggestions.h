// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "suggestion.h"

namespace caveat
{

/// What can be done about \p finding, a claim that goes beyond the source it cites (see overclaims()): what could be
/// done if it cited nothing, with its source left where it stands. Every suggestion has been applied to a copy and
/// checked: no finding is new, and the claim goes beyond its source no more.
QVector<Suggestion> overclaimSuggestions(const Engine &engine, const Draft &draft, const Finding &finding,
    const Stock &stock, CheckCache *cache = nullptr, Amount amount = Amount::All);

} // namespace caveat
