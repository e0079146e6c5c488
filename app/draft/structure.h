// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "line_shape.h"

#include <QVector>

namespace caveat
{

/// Which lines govern which: the heading stack, the owner of each list item, the
/// label over items and the stem that a list completes. The one place that knows;
/// rules ask it and never guess.
///
/// - heading: the nearest heading above of each level, innermost first;
/// - owner: the list item of the next lower level that an item hangs from, or the
///   item whose further paragraph a line is; of a table cell the first cell of its
///   row, unless that row is a header;
/// - label: the nearest line ending in a colon or question mark (or a line that is
///   bold or in capitals as a whole) that the line hangs from: an owning item, an
///   item in a colon on the same level, the line before the list; else the bold
///   line alone over the section. A table cell has the header of its column or row;
/// - stem: the line that a list completes ("Massage can help you:", "Benefits of
///   massage include"). A list that goes on after a line of prose keeps its stem.
///
/// Paragraphs with a typed marker ("• ", "2) ") count as items, and so do short
/// lines without a full stop that follow a line in a colon.
class Structure
{
public:
    explicit Structure(const Draft &draft);
    /// \p traits are those of \p blocks, which is what takes long to find.
    Structure(const QVector<Block> &blocks, const QVector<LineTraits> &traits);

    /// Block indices of the headings over \p block, innermost first; empty before the first. A heading has those above
    /// it.
    QVector<int> headings(int block) const;
    int heading(int block) const; ///< the innermost, or -1
    int owner(int block) const; ///< or -1
    int label(int block) const; ///< or -1
    int stem(int block) const; ///< or -1
    bool isLabel(int block) const; ///< governs other lines as their label or stem

private:
    friend class StructureReader;
    struct Place {
        int heading = -1;
        int owner = -1;
        int label = -1;
        int stem = -1;
        bool governs = false;
    };
    QVector<Place> m_places;
};

} // namespace caveat
