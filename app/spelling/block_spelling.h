// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checked_words.h"
#include "speller.h"

namespace caveat
{

/// The words of \p block that are not spelt right, in order. What is so full of unknown words that it must be in
/// another language, a quotation, a phrase that is set off, or a sentence, is left alone.
QVector<TextRange> misspellings(const Block &block, Speller &speller, const SpellingScope &scope);

} // namespace caveat
