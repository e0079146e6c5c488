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

} // namespace caveat
