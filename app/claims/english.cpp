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
    enum Kind : quint8 { Function = 1, Effect = 2, Other = 4 };

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
        if (wordClass == grammar.functionWord)
            return Function;
        if (wordClass == grammar.effect)
            return Effect;
        const bool other = wordClass == grammar.body || wordClass == grammar.agent || wordClass == grammar.session;
        return other ? Other : 0;
    }

    QVarLengthArray<quint8, 64> kinds;
};

/// More than half of the letters are of another script than ours.
bool isForeign(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0x7f; }))
        return false;
    qsizetype foreign = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        const bool plain = (c.unicode() | 32) >= u'a' && (c.unicode() | 32) <= u'z';
        const bool letter = plain || (c.unicode() > 0x7f && c.isLetter());
        letters += letter;
        foreign += letter && !plain && c.script() != QChar::Script_Latin;
    }
    return foreign * 2 > letters;
}

} // namespace

bool isEnglish(const QVector<AnalysedSentence> &sentences, QStringView text, const Grammar &grammar)
{
    constexpr int enoughWords = 8;
    constexpr int oneIn = 12;
    int words = 0;
    int functionWords = 0;
    // Terse copy does without function words: "Eases tension, improves circulation, promotes deep sleep".
    int verbs = 0;
    int known = 0;
    for (const AnalysedSentence &sentence : sentences) {
        const KnownItems items(sentence, grammar);
        for (int i = 0; i < sentence.tokens.size(); ++i) {
            if (sentence.tokens.at(i).kind != TokenKind::Word)
                continue;
            ++words;
            functionWords += (items.kinds[i] & KnownItems::Function) != 0;
            verbs += (items.kinds[i] & KnownItems::Effect) != 0;
            known += (items.kinds[i] & (KnownItems::Effect | KnownItems::Other)) != 0;
        }
    }
    if (isForeign(text))
        return false;
    const bool isTerse = verbs > 0 ? known * 4 >= words : known * 2 >= words;
    return words < enoughWords || functionWords * oneIn >= words || isTerse;
}

} // namespace caveat
