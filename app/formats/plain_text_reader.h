// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "left_out.h"

#include <draft/draft.h>

#include <QStringView>

namespace caveat
{

/// Reads text that has no markup, as typed or pasted from a page:
///
/// - blank lines part paragraphs; lines broken to a width are joined, other lines stay blocks of their own;
/// - bullets and numbers make list items, levels by indent (or by the bullet where the indent is the same);
///   what is indented below an item goes on in it;
/// - a short line that stands alone over other text and does not end like a sentence is a heading: the first
///   line of the text of level 1, others of level 2. A line that ends in a colon is a label and stays a paragraph.
Draft readPlainText(QStringView source);

/// The odd spaces between the lines of \p draft, which was read from \p source: at the ends of lines, on blank ones.
QVector<LeftOutPassage> leftOutSpaces(const Draft &draft, QStringView source);

} // namespace caveat
