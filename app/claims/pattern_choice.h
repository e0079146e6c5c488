// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "need_places.h"
#include "pattern_program.h"

#include <QVarLengthArray>

namespace caveat
{

/// Which patterns of a program can match a sentence at all: those of which it holds every word that they need, in
/// their order. Of what a pattern needs, the need that the fewest others share is its key: only the patterns to which
/// something in the sentence is a key are looked at, so that the cost hardly grows with the number of patterns.
class PatternChoice
{
public:
    /// Of all patterns but those that are used on demand.
    PatternChoice(const PatternProgram &program, const PatternInput &input, NeedPlaces &needs);
    /// Of \p patterns, which are numbers in rising order.
    PatternChoice(const PatternProgram &program, NeedPlaces &needs, const QVector<int> &patterns);

    struct Chosen {
        qint32 pattern = 0;
        ItemPlaces starts = nowhere; ///< where it can begin with a word or term
        ItemPlaces reach = nowhere; ///< where it can begin with anything else, if with that
    };

    bool isEmpty() const { return m_chosen.isEmpty(); }
    /// In the order of their numbers.
    const QVarLengthArray<Chosen, 64> &chosen() const { return m_chosen; }

private:
    class Finder;

    QVarLengthArray<Chosen, 64> m_chosen;
};

} // namespace caveat
