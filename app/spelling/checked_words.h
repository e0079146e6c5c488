// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QChar>
#include <QString>
#include <QVector>

namespace caveat
{

/// What a check of spelling looks at.
struct SpellingScope {
    bool capitals = false; ///< words in capitals, too
    QString language = QStringLiteral("en-US"); ///< of the dictionary; words in other scripts than its own are left out

    friend bool operator==(const SpellingScope &, const SpellingScope &) = default;
};

/// A word with its parts, which is one part unless hyphens join them: "well-known".
struct CheckedWord {
    TextRange range;
    QVector<TextRange> parts;
};

/// The words of \p block that a check looks at. Left out are code, addresses of the web, of mail and of files, tags
/// and names that begin with # or @, words with digits or underscores, initials and abbreviations such as "e.g.",
/// single letters, other scripts, and blocks in another language.
QVector<CheckedWord> checkedWords(const Block &block, const SpellingScope &scope);

/// Runs without white space in \p text that are addresses, names of files or code.
QVector<TextRange> addresses(QStringView text);

} // namespace caveat
