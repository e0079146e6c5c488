// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

namespace caveat
{

/// A heading with all that stands under it, deeper headings included.
struct Section {
    int first = 0; ///< block of the heading
    int end = 0; ///< behind its last block
    int level = 1;

    friend bool operator==(const Section &, const Section &) = default;
};

/// The sections of \p draft in order, those of a deeper level within the others.
QVector<Section> sections(const Draft &draft);

enum class Direction : quint8 { Up, Down };

/// The section of the same level under the same heading that comes right before or behind \p index, or -1.
int neighbour(const QVector<Section> &sections, int index, Direction direction);

/// \p draft with its section \p index and the neighbour of it exchanged; the same where there is none.
Draft withSectionMoved(const Draft &draft, int index, Direction direction);

} // namespace caveat
