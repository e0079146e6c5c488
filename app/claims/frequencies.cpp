// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "frequencies.h"

#include <text/token.h>

namespace caveat
{

namespace
{

void countOne(QVector<qint32> &counts, qint32 id)
{
    if (id >= counts.size())
        counts.resize(id + 1, 0);
    ++counts[id];
}

void countIn(QStringView text, const Lexicon &lexicon, Frequencies &counts)
{
    QVector<WordId> words;
    QString normalised;
    for (const Token &token : tokenise(text)) {
        normaliseWord(text.sliced(token.range.start, token.range.length()), normalised);
        words.append(token.kind == TokenKind::Punctuation ? 0 : lexicon.word(normalised));
        countOne(counts.ofWords, words.constLast());
    }
    QVector<TermMatch> terms;
    for (qsizetype i = 0; i < words.size(); ++i)
        lexicon.termsAt(words, i, terms);
    for (const TermMatch &term : std::as_const(terms))
        countOne(counts.ofClasses, term.wordClass);
}

} // namespace

Frequencies frequenciesIn(const QVector<RulePack> &packs, const Lexicon &lexicon)
{
    Frequencies counts;
    for (const RulePack &pack : packs) {
        for (const Rule &rule : pack.rules) {
            for (const RuleExample &example : rule.flag)
                countIn(example.text, lexicon, counts);
            for (const RuleExample &example : rule.pass)
                countIn(example.text, lexicon, counts);
        }
    }
    return counts;
}

} // namespace caveat
