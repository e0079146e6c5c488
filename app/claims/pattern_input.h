// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon.h"

#include <QVector>

#include <algorithm>
#include <span>

namespace caveat
{

/// The terms of a sentence, by the item at which they begin.
class TermLists
{
public:
    /// Makes the lists of \p items anew: \p fill appends the terms of an item, whose number it is given.
    template <typename Fill>
    void read(qsizetype items, Fill fill)
    {
        constexpr qsizetype usual = 2; // terms an item
        m_terms.clear();
        m_terms.reserve(items * usual);
        m_ends.resize(items);
        qint32 *ends = m_ends.data();
        for (qsizetype item = 0; item < items; ++item) {
            fill(item, m_terms);
            ends[item] = static_cast<qint32>(m_terms.size());
        }
        readClasses();
    }

    std::span<const TermMatch> at(qsizetype item) const { return between(item, item + 1); }
    /// Those of the items [first, end), one after the other.
    std::span<const TermMatch> between(qsizetype first, qsizetype end) const
    {
        if (first >= end)
            return {};
        const qint32 *ends = m_ends.constData();
        const qint32 start = first == 0 ? 0 : ends[first - 1];
        return std::span(m_terms.constData() + start, static_cast<std::size_t>(ends[end - 1] - start));
    }
    /// The item at which \p term, one of these, begins.
    qsizetype itemOf(const TermMatch &term) const
    {
        const auto place = static_cast<qint32>(&term - m_terms.constData());
        return std::ranges::upper_bound(m_ends, place) - m_ends.begin();
    }
    const QVector<TermMatch> &all() const { return m_terms; }

    /// True where there is a term of \p wordClass.
    bool holds(ClassId wordClass) const
    {
        const qsizetype place = wordClass / 64;
        return wordClass >= 0 && place < m_classes.size() && (m_classes.at(place) & bit(wordClass)) != 0;
    }
    /// The classes of the terms, as bits.
    const QVector<quint64> &classes() const { return m_classes; }

private:
    static quint64 bit(ClassId wordClass) { return 1ULL << (static_cast<unsigned>(wordClass) % 64U); }

    void readClasses()
    {
        ClassId highest = -1;
        for (const TermMatch &term : std::as_const(m_terms))
            highest = std::max(highest, term.wordClass);
        m_classes.fill(0, highest / 64 + 1);
        quint64 *classes = m_classes.data();
        for (const TermMatch &term : std::as_const(m_terms))
            classes[term.wordClass / 64] |= bit(term.wordClass);
    }

    QVector<TermMatch> m_terms;
    QVector<qint32> m_ends; ///< of each item's list
    QVector<quint64> m_classes;
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

} // namespace caveat
