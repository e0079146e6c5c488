// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

namespace caveat
{

/// Items of both can stand in one list: a term and what it means.
bool shareList(ListMarker left, ListMarker right);

/// Makes bullets of the items that no list of definitions can hold: meanings before the first term, terms behind the
/// last meaning.
void orderDefinitions(QVector<Block> &blocks);

/// \p draft for a format without lists of definitions: terms become bullets, meanings further paragraphs of them. All
/// blocks keep their places.
Draft withoutDefinitions(Draft draft);

} // namespace caveat
