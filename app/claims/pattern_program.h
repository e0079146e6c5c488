// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "packed_lists.h"
#include "pattern.h"
#include "pattern_input.h"
#include "pattern_length.h"

#include <QVector>

#include <array>

namespace caveat
{

/// Where a pattern matched: item indices, ends exclusive; an unset capture is {0, 0}.
struct PatternMatch {
    int pattern = 0; ///< as given to PatternProgramBuilder::add
    int start = 0;
    int end = 0;
    struct Part {
        int start = 0;
        int end = 0;
        bool isEmpty() const { return end <= start; }
    };
    std::array<Part, captureCount> parts;

    const Part &part(Capture capture) const { return parts.at(static_cast<std::size_t>(capture)); }
};

class NeedPlaces;
class PatternChoice;

/// In place of a word, where any number meets a need. No known word has this id.
inline constexpr WordId numberWord = 0;

/// All patterns of all packs as one automaton, run in one pass over a sentence.
///
/// A Thompson automaton without empty moves, advanced by sets of threads (Cox, "Regular
/// Expression Matching: the Virtual Machine Approach", 2009) on the lattice of terms: a term of
/// several words is one step. Threads begin only for patterns that a PatternChoice leaves.
class PatternProgram
{
public:
    /// Every match of the patterns of \p choice in the sentence that it and \p needs were made for, the best for each
    /// pattern and start: the nearest target, then the longest. Without clauses laid out there are matches wherever
    /// there are with them.
    QVector<PatternMatch> run(const PatternInput &input, const PatternChoice &choice, NeedPlaces &needs) const;

private:
    friend class PatternProgramBuilder;
    friend class PatternProgramArchive;
    friend class NeedPlaces;
    friend class PatternChoice;
    friend class PatternRun;

    enum class Condition : quint8 { Number, Mark, Any, Accept, Word, Class };
    static bool isNeed(Condition condition) { return condition >= Condition::Word; }
    struct Step {
        Condition condition = Condition::Any;
        bool sameClause = false; ///< the item must be in the clause of the item before
        bool atStart = false; ///< only at the first item
        bool atEnd = false; ///< (accepting) only at the last item
        quint8 opens = 0; ///< captures that begin at this position, as bits
        quint8 closes = 0; ///< captures that end at this position
        quint8 more = 0; ///< how often the state after it can be taken \a again
        bool again = false; ///< goes round in a gap, while it may
        qint32 value = 0; ///< word, class, mark, or the pattern accepted
        qint32 target = 0; ///< state after it
    };

    /// How a pattern begins.
    struct Begin {
        qint32 state = 0;
        qint32 need = -1; ///< the words and terms with which it can begin
        bool isLoose = false; ///< it can begin with something else, too
        bool atStart = false; ///< it can begin at the first item alone
        qint32 rare = -1; ///< a need of the pattern, beside its key, that is seldom met; -1 for none
    };

    /// A need of a pattern.
    struct Needed {
        qint32 need = 0;
        PatternLength reach; ///< see PatternNeed
    };

    PackedLists<Step> m_states;
    PackedLists<Step> m_looseSteps; ///< by state: those of its steps that ask for no word or term
    QVector<qint32> m_stateNeeds; ///< by state: the need that those steps are; -1 where there are none
    QVector<Begin> m_begins; ///< by pattern
    PackedLists<qint32> m_needs; ///< see PatternNeed: words, numberWord, and complements of classes
    qint32 m_wordCount = 1; ///< one more than the highest word that is needed
    qint32 m_classCount = 0; ///< likewise
    PackedLists<Needed> m_needsOf; ///< by pattern, in the order of its elements
    PackedLists<qint32> m_keyedByWord; ///< by word: the patterns to which it is a key
    PackedLists<qint32> m_keyedByClass; ///< by class: likewise
    QVector<qint32> m_unkeyed; ///< patterns that need nothing; those that are no exceptions, like the keyed ones
};

} // namespace caveat
