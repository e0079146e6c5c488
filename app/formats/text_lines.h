// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QStringView>
#include <QVector>

namespace caveat
{

/// One line of plain text, as it looks.
struct TextLine {
    TextRange content; ///< without white space at the ends; after the marker of a list item
    qsizetype indent = 0; ///< columns before the content or the marker; a tab goes to the next multiple of four
    bool isRule = false; ///< a row of dashes, stars or the like
    bool isItem = false;
    ListMarker marker = ListMarker::Bullet;
    int number = 1;
    char16_t glyph = 0; ///< the bullet, or what follows the number

    bool isBlank() const { return content.isEmpty() && !isItem; }
};

/// Marks that stand for nothing but a bullet, so that no space need follow.
bool isPureBullet(QChar unit);

/// The lines of \p text. Bullets: • ◦ ▪ and their like, "-", "*", "–" and a space; numbers: "1." "1)" "a)" and a space.
QVector<TextLine> textLines(QStringView text);

/// True where \p lines are one paragraph broken to a width: no line had room for
/// the first word of the next, and sentences run on over the breaks.
bool looksWrapped(QStringView text, const TextLine *lines, qsizetype count);

} // namespace caveat
