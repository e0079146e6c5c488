// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon.h"
#include "packed_lists.h"
#include "pattern.h"

#include <QVector>

#include <array>
#include <span>

namespace caveat
{

/// The terms of a sentence, by the item at which they begin.
class TermLists
{
public:
    /// Adds the list of the next item: \p fill appends to it.
    template <typename Fill>
    void append(Fill fill)
    {
        fill(m_terms);
        m_ends.append(static_cast<qint32>(m_terms.size()));
    }
    void reserve(qsizetype items) { m_ends.reserve(items); }

    std::span<const TermMatch> at(qsizetype item) const
    {
        const qint32 start = item == 0 ? 0 : m_ends.at(item - 1);
        return std::span(m_terms.constData() + start, static_cast<std::size_t>(m_ends.at(item) - start));
    }
    const QVector<TermMatch> &all() const { return m_terms; }

private:
    QVector<TermMatch> m_terms;
    QVector<qint32> m_ends; ///< of each item's list
};

/// Tokens of a sentence as the program sees them.
struct PatternInput {
    struct Item {
        WordId word = 0;
        char16_t mark = 0; ///< the character, of punctuation
        bool number = false;
        qint16 clause = 0;
    };

    QVector<Item> items;
    TermLists terms; ///< their ends are item indices
    qsizetype lastItem = 0; ///< one past the last item before final punctuation
};

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

/// All patterns of all packs as one automaton, run in one pass over a sentence.
///
/// A Thompson automaton without empty moves, advanced by sets of threads (Cox, "Regular
/// Expression Matching: the Virtual Machine Approach", 2009) on the lattice of terms: a term of
/// several words is one step. Threads begin only where the first element of a pattern can match,
/// found by an index, and only for patterns whose needed words the sentence holds. Of what a pattern needs, the need
/// that the fewest others share is its key: only the patterns to which something in the sentence is a key are looked
/// at, so that the cost hardly grows with the number of patterns.
class PatternProgram
{
public:
    /// Every match of the patterns that are \p wanted (by number; none given: of all), the best for each pattern and
    /// start: the nearest target, then the longest.
    QVector<PatternMatch> run(const PatternInput &input, const QVector<bool> &wanted = {}) const;

private:
    friend class PatternProgramBuilder;
    friend class PatternProgramArchive;

    enum class Condition : quint8 { Word, Class, Number, Mark, Any, Accept };
    struct Step {
        Condition condition = Condition::Any;
        bool sameClause = false; ///< the item must be in the clause of the item before
        bool atStart = false; ///< only at the first item
        bool atEnd = false; ///< (accepting) only at the last item
        quint8 opens = 0; ///< captures that begin at this position, as bits
        quint8 closes = 0; ///< captures that end at this position
        qint32 value = 0; ///< word, class, mark, or the pattern accepted
        qint32 target = 0; ///< state after it
    };

    /// A first step, and whose it is.
    struct Start {
        Step step;
        qint32 pattern = 0;
    };

    struct Thread {
        qint32 state = 0;
        qint32 start = 0;
        std::array<PatternMatch::Part, captureCount> parts{};
    };
    class Run;

    PackedLists<Step> m_states;
    QVector<Start> m_anywhere; ///< first steps that no index can hold (numbers, marks, any)
    PackedLists<Start> m_byWord;
    PackedLists<Start> m_byClass;
    PackedLists<qint32> m_needs; ///< see patternNeeds()
    PackedLists<qint32> m_needsOf; ///< by pattern: which of m_needs
    PackedLists<qint32> m_keyedByWord; ///< by word: the patterns to which it is a key
    PackedLists<qint32> m_keyedByClass; ///< by class: likewise
    QVector<qint32> m_unkeyed; ///< patterns that need nothing
    PackedLists<quint64> m_beginners; ///< by class: the patterns that begin with it, as bits
};

} // namespace caveat
