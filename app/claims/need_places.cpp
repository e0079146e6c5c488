// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "need_places.h"

#include <algorithm>

namespace caveat
{

void NeedPlaces::read(const PatternProgram &program, const PatternInput &input)
{
    m_program = &program;
    m_known.resize(static_cast<std::size_t>(program.m_needs.size()));
    ++m_reading;
    m_grid = ItemGrid(input.items.size());
    m_words.clear();
    m_classes.clear();
    m_longestTerm = 1;
    for (qint32 item = 0; item < input.items.size(); ++item) {
        const ItemPlaces place = m_grid.of(item);
        if (const WordId word = input.items.at(item).word; word != 0)
            m_words.put(word, place);
        for (const TermMatch &term : input.terms.at(item)) {
            m_classes.put(term.wordClass, place);
            m_longestTerm = std::max(m_longestTerm, term.endToken - item);
        }
    }
}

ItemPlaces NeedPlaces::found(qint32 need) const
{
    ItemPlaces places = nowhere;
    for (const qint32 entry : m_program->m_needs.at(need))
        places |= entry < 0 ? m_classes.of(~entry) : m_words.of(entry);
    return places;
}

void NeedPlaces::Entries::clear()
{
    for (const qint32 entry : m_present)
        m_places[static_cast<std::size_t>(entry)] = nowhere;
    m_present.clear();
}

void NeedPlaces::Entries::put(qint32 entry, ItemPlaces place)
{
    const auto at = static_cast<std::size_t>(entry);
    if (at >= m_places.size())
        m_places.resize(at + 1, nowhere);
    if (m_places[at] == nowhere)
        m_present.push_back(entry);
    m_places[at] |= place;
}

} // namespace caveat
