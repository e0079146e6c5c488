// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "need_places.h"

#include <algorithm>

namespace caveat
{

void NeedPlaces::read(const PatternProgram &program, const PatternInput &input)
{
    clear(program);
    m_grid = ItemGrid(input.items.size());
    for (qint32 item = 0; item < input.items.size(); ++item) {
        const ItemPlaces place = m_grid.of(item);
        if (input.items.at(item).word != 0)
            put(input.items.at(item).word, place);
        if (input.items.at(item).number)
            put(numberWord, place);
        for (const TermMatch &term : input.terms.at(item)) {
            put(~qint32(term.wordClass), place);
            m_longestTerm = std::max(m_longestTerm, term.endToken - item);
        }
    }
}

void NeedPlaces::clear(const PatternProgram &program)
{
    m_program = &program;
    m_known.resize(static_cast<std::size_t>(program.m_needs.size()));
    ++m_reading;
    m_longestTerm = 1;
    for (const std::size_t entry : m_present)
        m_entries[entry] = nowhere;
    m_present.clear();
    m_firstWord = program.m_classCount;
    m_entries.resize(static_cast<std::size_t>(program.m_classCount + program.m_wordCount), nowhere);
}

void NeedPlaces::put(qint32 entry, ItemPlaces place)
{
    const auto at = static_cast<std::size_t>(m_firstWord + entry); // beyond the end for a class that is too high, too
    if (at >= m_entries.size())
        return;
    if (m_entries[at] == nowhere)
        m_present.push_back(at);
    m_entries[at] |= place;
}

ItemPlaces NeedPlaces::found(qint32 need) const
{
    const ItemPlaces *words = m_entries.data() + m_firstWord;
    ItemPlaces places = nowhere;
    for (const qint32 entry : m_program->m_needs.at(need))
        places |= words[entry];
    return places;
}

} // namespace caveat
