// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "grammar.h"

using namespace Qt::StringLiterals;

namespace caveat
{

Grammar Grammar::of(const LexiconBuilder &lexicon)
{
    Grammar grammar;
    grammar.agent = lexicon.wordClass(u"agent"_s);
    grammar.proxy = lexicon.wordClass(u"proxy"_s);
    grammar.pronoun = lexicon.wordClass(u"pronoun"_s);
    grammar.functionWord = lexicon.wordClass(u"function-word"_s);
    grammar.preposition = lexicon.wordClass(u"agent-preposition"_s);
    grammar.body = lexicon.wordClass(u"physiology-subject"_s);
    grammar.finiteVerb = lexicon.wordClass(u"finite-verb"_s);
    grammar.auxiliary = lexicon.wordClass(u"auxiliary"_s);
    grammar.negation = lexicon.wordClass(u"negation"_s);
    grammar.pseudoNegation = lexicon.wordClass(u"pseudo-negation"_s);
    grammar.uncertainty = lexicon.wordClass(u"uncertainty"_s);
    grammar.myth = lexicon.wordClass(u"myth"_s);
    grammar.hypothetical = lexicon.wordClass(u"hypothetical"_s);
    grammar.advice = lexicon.wordClass(u"advice"_s);
    grammar.loadedQuestion = lexicon.wordClass(u"loaded-question"_s);
    grammar.hedge = lexicon.wordClass(u"hedge"_s);
    grammar.can = lexicon.wordClass(u"can"_s);
    grammar.correlation = lexicon.wordClass(u"correlation"_s);
    return grammar;
}

QVector<ClassId> Grammar::all() const
{
    return {agent, proxy, pronoun, functionWord, preposition, body, finiteVerb, auxiliary, negation, pseudoNegation,
        uncertainty, myth, hypothetical, advice, loadedQuestion, hedge, can, correlation};
}

} // namespace caveat
