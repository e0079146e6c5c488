// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "word_kinds.h"

#include <text/token.h>

#include <QStringList>
#include <QVector>

namespace caveat
{

/// A sentence, heading or item as words. Places are token indices.
struct Line {
    explicit Line(const QString &lineText);

    QString text;
    QVector<Token> tokens;
    QStringList words; ///< normalised; of punctuation the character
    QVector<WordKinds> kinds;

    int size() const { return static_cast<int>(tokens.size()); }
    bool is(int at, WordKinds any) const { return at >= 0 && at < size() && (kinds.at(at) & any) != 0; }
    bool reads(int at, QStringView word) const { return at >= 0 && at < size() && words.at(at) == word; }
    bool isWord(int at) const { return at >= 0 && at < size() && tokens.at(at).kind != TokenKind::Punctuation; }
    bool isComma(int at) const { return reads(at, u","); }
    /// A noun, adjective or name: a word that is no small word and no adverb.
    bool isContent(int at) const { return isWord(at) && !is(at, smallWord); }
    bool isPlural(int at) const; ///< "sessions", "they", "people": takes the base form of a verb
    bool isTitleCase() const; ///< written as headlines are
    bool isUpperCase() const;

    /// "isn't just for relaxation" before token \p last says that more is to come.
    bool waitsForMore(int last) const;

    /// The first token that ends behind \p offset, or size().
    int tokenAt(qsizetype offset) const;
    /// One past the last token before the final punctuation.
    int end() const;
    /// The text of the tokens [first, last), without white space around them.
    QString slice(int first, int last) const;
    /// The text before token \p at, the white space before it included.
    QString before(int at) const;
    /// The text from token \p at on.
    QString from(int at) const;
    /// The text behind token \p at - 1, white space included.
    QString after(int at) const;
};

/// A dash of any length, a hyphen between spaces included.
bool isDash(const Line &line, int at);

} // namespace caveat
