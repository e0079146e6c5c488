// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "short_word.h"
#include "text_range.h"

#include <QString>
#include <QStringView>
#include <QVector>

namespace caveat
{

enum class TokenKind : quint8 {
    Word, ///< letters, with inner apostrophes ("body's") and periods ("U.S.")
    Number, ///< digits with inner separators ("1,200", "3.5")
    Punctuation, ///< one character of punctuation or symbol
};

/// One token of a block's text. Hyphenated words are several tokens, each but
/// the first marked as joined, so that "immune-boosting" and "immune boosting" read alike.
struct Token {
    TextRange range;
    TokenKind kind = TokenKind::Word;
    bool joined = false; ///< a hyphen stands between this word and the one before
    bool capitalised = false; ///< first letter is upper case
    bool possessive = false; ///< ended in 's or s' (cut off in normalised form)
    ShortWord word = {}; ///< of most words of plain letters: the word itself
};

/// Tokens of \p text in order. White space, zero-width characters and soft hyphens are no tokens and end no word.
QVector<Token> tokenise(QStringView text);
/// The same in \p tokens, in the place of what it held, to spare allocations.
void tokenise(QStringView text, QVector<Token> &tokens);

/// The form in which words are compared: case folded, curly apostrophes straight,
/// soft hyphens and zero-width characters gone, possessive ending cut off
/// (contractions such as "it's" and "doesn't" stay whole). Writes into \p buffer to spare allocations.
void normaliseWord(QStringView word, QString &buffer);
QString normalisedWord(QStringView word);

} // namespace caveat
