// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "need_places.h"

#include <algorithm>

namespace caveat
{

void NeedPlaces::read(const PatternProgram &program, const PatternInput &input)
{
    m_program = &program;
    m_known.resize(program.m_needs.size());
    ++m_reading;
    m_grid = ItemGrid(input.items.size());
    m_words.clear();
    m_classes.clear();
    for (qsizetype item = 0; item < input.items.size(); ++item) {
        const ItemPlaces place = m_grid.of(item);
        if (const WordId word = input.items.at(item).word; word != 0)
            m_words.put(word, place);
        for (const TermMatch &term : input.terms.at(item))
            m_classes.put(term.wordClass, place);
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
    for (const qint32 entry : std::as_const(present))
        places[entry] = nowhere;
    present.clear();
}

void NeedPlaces::Entries::put(qsizetype entry, ItemPlaces place)
{
    if (entry >= places.size())
        places.resize(entry + 1, nowhere);
    ItemPlaces &known = places.data()[entry];
    if (known == nowhere)
        present.append(static_cast<qint32>(entry));
    known |= place;
}

} // namespace caveat
