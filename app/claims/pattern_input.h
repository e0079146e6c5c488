// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon.h"

#include <QVector>

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
        const qsizetype first = m_terms.size();
        fill(m_terms);
        m_ends.append(static_cast<qint32>(m_terms.size()));
        const TermMatch *terms = m_terms.constData();
        for (qsizetype i = first; i < m_terms.size(); ++i)
            addClass(terms[i].wordClass);
    }
    /// Empties the lists and makes room for those of \p items.
    void clear(qsizetype items)
    {
        constexpr qsizetype usual = 2; // terms an item
        m_terms.clear();
        m_terms.reserve(items * usual);
        m_ends.clear();
        m_ends.reserve(items);
        m_classes.fill(0);
    }

    std::span<const TermMatch> at(qsizetype item) const
    {
        const qint32 *ends = m_ends.constData();
        const qint32 start = item == 0 ? 0 : ends[item - 1];
        return std::span(m_terms.constData() + start, static_cast<std::size_t>(ends[item] - start));
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

    void addClass(ClassId wordClass)
    {
        const qsizetype place = wordClass / 64;
        if (place >= m_classes.size())
            m_classes.resize(place + 1);
        m_classes.data()[place] |= bit(wordClass);
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
