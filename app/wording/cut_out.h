// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

namespace caveat
{

/// A part of a draft in which one block has the findings that it has in the whole: with the lines that govern it,
/// the line before it, and those that it governs.
struct CutOut {
    Draft draft;
    int block = 0; ///< the block, in the part
};

CutOut cutOut(const Draft &draft, int block);

} // namespace caveat
