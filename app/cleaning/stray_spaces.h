// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_marks.h"
#include "residue.h"

namespace caveat
{

/// White space that shows as more than one space or keeps lines from breaking, and characters of no width. What parts
/// a number from its unit stays, and so does code. \p taken are ranges that go anyway, ascending.
QVector<Residue> straySpaces(const Block &block, int index, const BlockMarks &marks, const CleaningWords &words,
    const QVector<TextRange> &taken, bool isEnglish);

} // namespace caveat
