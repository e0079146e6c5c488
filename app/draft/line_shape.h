// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block.h"

#include <QStringView>
#include <QVector>

namespace caveat
{

/// How a line looks, as far as that tells what it does to the lines below it.

/// A list marker typed as text: "• ", "– ", "1. ", "(2) ", "a) ".
struct LineMarker {
    qsizetype length = 0; ///< with the white space behind it; 0 where there is none
    QChar sign; ///< the glyph; '1' for any number, 'a' for any letter
};

LineMarker lineMarker(QStringView line);

/// Ends in a colon, brackets, quotation marks and citation marks behind it aside.
bool endsInColon(QStringView line);
bool endsInQuestion(QStringView line);
/// Ends without a full stop, question or exclamation mark, so that it may go on in a list.
bool isOpenEnded(QStringView line);
/// Says by its wording that a list follows: "include", "can help to", "such as", "… the following."
bool announcesList(QStringView line);

/// Ends a sentence, and yet may stand over a list right below: "There are many benefits to this.", "… in several ways."
bool pointsAhead(QStringView line);

/// A short line that is bold, or in capitals, as a whole: a heading in all but name.
bool standsAsHeading(const Block &block);

/// All of this at once, for whoever asks for it again and again.
struct LineTraits {
    LineMarker marker;
    bool blank = false;
    bool colon = false; ///< see endsInColon()
    bool question = false;
    bool open = false; ///< see isOpenEnded()
    bool announces = false;
    bool heading = false; ///< see standsAsHeading()
    bool label = false; ///< governs the lines inside it as their label
    bool stem = false; ///< may be completed by a list below it
};

LineTraits lineTraits(const Block &block);
QVector<LineTraits> lineTraits(const QVector<Block> &blocks);

/// The label that \p block carries in front: "Immunity: …", a bold lead-in with a
/// colon, a dash or a full stop ("Less pain. …"). With that punctuation, without
/// marker; empty where there is none or nothing follows.
TextRange inlineLabel(const Block &block);

} // namespace caveat
