// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace caveat
{

/// How easily a text reads.
struct Readability {
    int sentences = 0;
    int words = 0;
    int syllables = 0;

    double wordsPerSentence() const;
    /// Flesch's reading ease: 60 to 70 is plain English, below 30 hard. Flesch 1948.
    double readingEase() const;

    Readability &operator+=(const Readability &other);
};

/// The figures of \p text, the running text of a block.
Readability readability(const QString &text);

/// About how many syllables \p word has: its groups of vowels, without a silent e.
int syllables(QStringView word);

} // namespace caveat
