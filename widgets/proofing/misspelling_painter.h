// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "spelling_marks.h"

#include <editor/visible_blocks.h>

class QColor;
class QPainter;

namespace caveat
{

class TypedWord;

/// Draws a fine wave under each misspelt word of \p blocks, but not under the one that is being typed. Claims have
/// straight lines.
void paintMisspellings(QPainter &painter, const QVector<VisibleBlock> &blocks, const SpellingMarks &marks,
    const TypedWord &typed, const QColor &colour);

} // namespace caveat
