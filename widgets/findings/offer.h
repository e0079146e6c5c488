// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <wording/suggestion.h>

namespace caveat
{

/// A suggestion with what it does, ready to show.
struct Offer {
    Suggestion suggestion;
    Preview preview;
};

/// What would soften or cut a claim, to be looked at with others.
struct ProposedOffer {
    Finding finding;
    Offer offer;
};

} // namespace caveat
