// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_marks.h"
#include "residue.h"

namespace caveat
{

/// Words of Latin letters in which letters of another script stand that look the same, as copied pages hide them.
/// \p taken are ranges that go anyway. Code stays.
QVector<Residue> homoglyphs(const Block &block, int index, const BlockMarks &marks, const CleaningWords &words,
    const QVector<TextRange> &taken);

/// The second of two small words that nobody writes twice: "the the". The same rules hold.
QVector<Residue> doubledWords(const Block &block, int index, const BlockMarks &marks, const CleaningWords &words,
    const QVector<TextRange> &taken);

} // namespace caveat
