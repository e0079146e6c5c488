// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon_builder.h"
#include "pattern.h"
#include "pattern_length.h"

namespace caveat
{

/// Something that a sentence must hold for a pattern to match in it.
struct PatternNeed {
    QVector<qint32> entries; ///< of which one must be there: ids of words, numberWord, and complements (negative) of
                             ///< those of classes
    PatternLength reach; ///< how far behind the need before, or the start of the match, it can be
};

/// What a sentence must hold, one behind the other, for \p sequence to match in it. Lets a sentence pass by patterns
/// that cannot match.
QVector<PatternNeed> patternNeeds(const PatternSequence &sequence, LexiconBuilder &lexicon);

/// By which needs are compared: the lower, the less often a sentence meets one.
qint64 needWeight(const QVector<qint32> &entries, const LexiconBuilder &lexicon);

} // namespace caveat
