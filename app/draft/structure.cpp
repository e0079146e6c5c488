// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "structure.h"

#include "structure_reader.h"

namespace caveat
{

Structure::Structure(const Draft &draft)
    : Structure(draft.blocks, lineTraits(draft.blocks))
{
}

Structure::Structure(const QVector<Block> &blocks, const QVector<LineTraits> &traits)
    : m_places(StructureReader(blocks, traits).read())
{
}

QVector<int> Structure::headings(int block) const
{
    QVector<int> found;
    for (int above = heading(block); above >= 0; above = heading(above))
        found.append(above);
    return found;
}

int Structure::heading(int block) const
{
    return m_places[block].heading;
}

int Structure::owner(int block) const
{
    return m_places[block].owner;
}

int Structure::label(int block) const
{
    return m_places[block].label;
}

int Structure::stem(int block) const
{
    return m_places[block].stem;
}

bool Structure::isLabel(int block) const
{
    return m_places[block].governs;
}

} // namespace caveat
