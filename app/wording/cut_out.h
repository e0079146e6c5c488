// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

namespace caveat
{

/// A part of a draft in which a sentence has the findings that it has in the whole, as a rule: with its neighbours,
/// the lines that govern it and those that it governs.
struct CutOut {
    Draft draft;
    int block = 0; ///< the block of the sentence, in the part
    qsizetype offset = 0; ///< how much of the block's text is cut off in front
};

/// How much goes along: the sentence's neighbours, or the section around it and the reference list.
enum class CutOutSize : quint8 { Near, Wide };

CutOut cutOut(const Draft &draft, int block, TextRange sentence, CutOutSize size = CutOutSize::Near);

} // namespace caveat
