// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon.h"

namespace caveat
{

/// How often words and classes stand in the examples of the packs, which are lines as articles have them.
struct Frequencies {
    QVector<qint32> ofWords; ///< by id
    QVector<qint32> ofClasses;

    /// Of a need's entry: a word, or ~class; see patternNeeds().
    qint32 of(qint32 entry) const { return entry < 0 ? ofClasses.value(~entry) : ofWords.value(entry); }
};

Frequencies frequenciesIn(const QVector<RulePack> &packs, const Lexicon &lexicon);

} // namespace caveat
