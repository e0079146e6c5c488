// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon_builder.h"
#include "pattern.h"

namespace caveat
{

/// What a sentence must hold for \p sequence to match in it, wherever it stands: of each list at least one. A word is
/// given by its id, a class by the complement of its id (negative). Lets a sentence pass by patterns that cannot match.
QVector<QVector<qint32>> patternNeeds(const PatternSequence &sequence, LexiconBuilder &lexicon);

} // namespace caveat
