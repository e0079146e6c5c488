// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "item_places.h"
#include "pattern_program.h"

#include <vector>

namespace caveat
{

/// Where in a sentence that stands which the patterns of a program need, found when it is asked for. Made once and read
/// for sentence after sentence: there are thousands of needs and words, and a sentence holds few.
class NeedPlaces
{
public:
    /// Takes the place of what was read before. \p program stays in use.
    void read(const PatternProgram &program, const PatternInput &input);

    /// The layout of the sentence's items.
    const ItemGrid &grid() const { return m_grid; }
    /// How many tokens \p length comes to in the sentence.
    int tokens(PatternLength length) const { return length.tokens + length.terms * m_longestTerm; }

    /// Of need number \p need.
    ItemPlaces of(qint32 need)
    {
        Known &known = m_known[static_cast<std::size_t>(need)];
        if (known.reading != m_reading)
            known = {found(need), m_reading};
        return known.places;
    }

    /// Of a word or class of a need, as PatternNeed gives them.
    ItemPlaces ofEntry(qint32 entry) const { return m_entries[static_cast<std::size_t>(m_firstWord + entry)]; }

private:
    struct Known {
        ItemPlaces places = nowhere;
        quint64 reading = 0;
    };

    void clear(const PatternProgram &program);
    void put(qint32 entry, ItemPlaces place);
    ItemPlaces found(qint32 need) const;

    const PatternProgram *m_program = nullptr;
    ItemGrid m_grid;
    std::vector<ItemPlaces> m_entries; ///< where classes stand, the last first, and words: those of needs alone
    qint32 m_firstWord = 0; ///< there
    std::vector<std::size_t> m_present; ///< those that are somewhere
    std::vector<Known> m_known; ///< by need
    int m_longestTerm = 1;
    quint64 m_reading = 0;
};

} // namespace caveat
