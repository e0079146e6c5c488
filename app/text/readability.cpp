// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "readability.h"

#include "sentences.h"
#include "token.h"

#include <algorithm>

namespace caveat
{

namespace
{

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(letter.toLower());
}

} // namespace

double Readability::wordsPerSentence() const
{
    return sentences > 0 ? double(words) / sentences : 0.0;
}

double Readability::readingEase() const
{
    if (sentences == 0 || words == 0)
        return 0.0;
    return 206.835 - 1.015 * wordsPerSentence() - 84.6 * (double(syllables) / words);
}

Readability &Readability::operator+=(const Readability &other)
{
    sentences += other.sentences;
    words += other.words;
    syllables += other.syllables;
    return *this;
}

int syllables(QStringView word)
{
    int groups = 0;
    bool inside = false;
    for (const QChar letter : word) {
        const bool vowel = isVowel(letter);
        groups += vowel && !inside;
        inside = vowel;
    }
    const qsizetype size = word.size();
    const bool silent = size > 2 && word.back().toLower() == u'e' && !isVowel(word.at(size - 2))
        && !(word.at(size - 2).toLower() == u'l' && size > 3 && !isVowel(word.at(size - 3)));
    return std::max(1, groups - (silent ? 1 : 0));
}

Readability readability(const QString &text)
{
    Readability figures;
    for (const TextRange range : sentenceRanges(text)) {
        int words = 0;
        const QString sentence = text.mid(range.start, range.length());
        for (const Token &token : tokenise(sentence)) {
            const QStringView word = QStringView(sentence).sliced(token.range.start, token.range.length());
            if (token.kind == TokenKind::Punctuation || !word.front().isLetterOrNumber())
                continue;
            ++words;
            figures.syllables += syllables(word);
        }
        figures.words += words;
        figures.sentences += words > 0;
    }
    return figures;
}

} // namespace caveat
