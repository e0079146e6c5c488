// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QStringView>

namespace caveat
{

/// White space of any width but a line end, as it is seen: no-break, thin, ideographic.
bool isWideSpace(QChar unit);
/// Zero-width characters that show nothing: soft hyphen, zero-width space, word joiner, byte order mark.
bool isInvisible(QChar unit);

enum class LetterKind : quint8 { None, Latin, Other };

/// The letter at \p at of \p text, and how many units it takes.
struct Letter {
    LetterKind kind = LetterKind::None;
    quint8 units = 1;
    QChar::Script script = QChar::Script_Common;
};
Letter letterAt(QStringView text, qsizetype at);

/// How many letters a text has, and how many of them are Latin.
struct LetterCount {
    qsizetype latin = 0;
    qsizetype other = 0;

    /// At least \p percent of the letters are Latin, and there are some.
    bool isLatin(int percent) const { return latin > 0 && latin * 100 >= (latin + other) * percent; }
};
LetterCount countLetters(QStringView text);

/// True for a draft that is written in Latin letters, mainly.
bool isMainlyLatin(const Draft &draft);

} // namespace caveat
