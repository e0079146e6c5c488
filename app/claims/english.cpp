// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "english.h"

#include <QVarLengthArray>

#include <algorithm>

namespace caveat
{

namespace
{

/// What of a sentence's items lies inside a term that English copy is made of.
struct KnownItems {
    enum Kind : quint8 { Effect = 1, Other = 2 };

    KnownItems(const AnalysedSentence &sentence, const Grammar &grammar)
        : kinds(sentence.tokens.size(), 0)
    {
        const auto count = static_cast<int>(kinds.size());
        for (int item = 0; item < count; ++item) {
            for (const TermMatch &term : sentence.input.terms.at(item)) {
                const quint8 kind = kindOf(term.wordClass, grammar);
                for (int inside = item; kind != 0 && inside < std::min(term.endToken, count); ++inside)
                    kinds[inside] |= kind;
            }
        }
    }

    static quint8 kindOf(ClassId wordClass, const Grammar &grammar)
    {
        if (wordClass == grammar.effect)
            return Effect;
        const bool other = wordClass == grammar.body || wordClass == grammar.agent || wordClass == grammar.session;
        return other ? Other : 0;
    }

    QVarLengthArray<quint8, 64> kinds;
};

/// Looked at as a whole: that takes a fraction of the time that a look for the first other character does.
bool isAscii(QStringView text)
{
    char16_t units = 0;
    for (const QChar c : text)
        units = static_cast<char16_t>(units | c.unicode());
    return units <= 0x7f;
}

bool isForeignLetter(QChar c)
{
    return c.unicode() > 0x7f && c.isLetter() && c.script() != QChar::Script_Latin;
}

/// More than half of the letters are of another script than ours.
bool isForeign(QStringView text)
{
    if (isAscii(text) || std::ranges::none_of(text, isForeignLetter))
        return false;
    qsizetype foreign = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        const bool plain = (c.unicode() | 32) >= u'a' && (c.unicode() | 32) <= u'z';
        const bool letter = plain || (c.unicode() > 0x7f && c.isLetter());
        letters += letter;
        foreign += isForeignLetter(c);
    }
    return foreign * 2 > letters;
}

/// How many words of a sentence lie in terms of \p wordClass, counted up to \p most.
int wordsOf(ClassId wordClass, const AnalysedSentence &sentence, int most)
{
    if (!sentence.input.terms.holds(wordClass))
        return 0;
    int words = 0;
    int end = 0;
    for (int item = 0; item < sentence.tokens.size() && words < most; ++item) {
        for (const TermMatch &term : sentence.input.terms.at(item)) {
            if (term.wordClass == wordClass)
                end = std::max(end, term.endToken);
        }
        words += item < end && sentence.tokens.at(item).kind == TokenKind::Word;
    }
    return words;
}

/// Terse copy does without function words: "Eases tension, improves circulation, promotes deep sleep".
bool isTerse(std::span<const AnalysedSentence> sentences, int words, const Grammar &grammar)
{
    int verbs = 0;
    int known = 0;
    for (const AnalysedSentence &sentence : sentences) {
        const KnownItems items(sentence, grammar);
        for (int i = 0; i < sentence.tokens.size(); ++i) {
            if (sentence.tokens.at(i).kind != TokenKind::Word)
                continue;
            verbs += (items.kinds[i] & KnownItems::Effect) != 0;
            known += items.kinds[i] != 0;
        }
    }
    return verbs > 0 ? known * 4 >= words : known * 2 >= words;
}

} // namespace

bool isEnglish(std::span<const AnalysedSentence> sentences, QStringView text, const Grammar &grammar)
{
    constexpr int enoughWords = 8;
    constexpr int oneIn = 12;
    if (isForeign(text))
        return false;
    int words = 0;
    for (const AnalysedSentence &sentence : sentences)
        words += sentence.words;
    if (words < enoughWords)
        return true;
    int missing = (words + oneIn - 1) / oneIn; // function words
    for (const AnalysedSentence &sentence : sentences) {
        missing -= wordsOf(grammar.functionWord, sentence, missing);
        if (missing <= 0)
            return true;
    }
    return isTerse(sentences, words, grammar);
}

} // namespace caveat
