// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "grammar.h"

using namespace Qt::StringLiterals;

namespace caveat
{

Grammar Grammar::of(LexiconBuilder &lexicon)
{
    Grammar grammar;
    grammar.agent = lexicon.require(u"agent"_s);
    grammar.proxy = lexicon.require(u"proxy"_s);
    grammar.pronoun = lexicon.require(u"pronoun"_s);
    grammar.functionWord = lexicon.require(u"function-word"_s);
    grammar.preposition = lexicon.require(u"agent-preposition"_s);
    grammar.body = lexicon.require(u"physiology-subject"_s);
    grammar.finiteVerb = lexicon.require(u"finite-verb"_s);
    grammar.auxiliary = lexicon.require(u"auxiliary"_s);
    grammar.negation = lexicon.require(u"negation"_s);
    grammar.pseudoNegation = lexicon.require(u"pseudo-negation"_s);
    grammar.uncertainty = lexicon.require(u"uncertainty"_s);
    grammar.myth = lexicon.require(u"myth"_s);
    grammar.hypothetical = lexicon.require(u"hypothetical"_s);
    grammar.advice = lexicon.require(u"advice"_s);
    grammar.loadedQuestion = lexicon.require(u"loaded-question"_s);
    grammar.hedge = lexicon.require(u"hedge"_s);
    grammar.can = lexicon.require(u"can"_s);
    grammar.correlation = lexicon.require(u"correlation"_s);
    return grammar;
}

} // namespace caveat
