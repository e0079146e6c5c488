// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "grammar.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

template <typename Lookup>
Grammar lookedUp(const Lookup &wordClass)
{
    Grammar grammar;
    grammar.agent = wordClass(u"agent"_s);
    grammar.proxy = wordClass(u"proxy"_s);
    grammar.session = wordClass(u"session"_s);
    grammar.pronoun = wordClass(u"pronoun"_s);
    grammar.functionWord = wordClass(u"function-word"_s);
    grammar.preposition = wordClass(u"agent-preposition"_s);
    grammar.place = wordClass(u"place-preposition"_s);
    grammar.body = wordClass(u"physiology-subject"_s);
    grammar.finiteVerb = wordClass(u"finite-verb"_s);
    grammar.auxiliary = wordClass(u"auxiliary"_s);
    grammar.negation = wordClass(u"negation"_s);
    grammar.wideDenial = wordClass(u"wide-denial"_s);
    grammar.lateDenial = wordClass(u"late-denial"_s);
    grammar.contrast = wordClass(u"contrast"_s);
    grammar.pseudoNegation = wordClass(u"pseudo-negation"_s);
    grammar.uncertainty = wordClass(u"uncertainty"_s);
    grammar.myth = wordClass(u"myth"_s);
    grammar.hypothetical = wordClass(u"hypothetical"_s);
    grammar.advice = wordClass(u"advice"_s);
    grammar.loadedQuestion = wordClass(u"loaded-question"_s);
    grammar.hedge = wordClass(u"hedge"_s);
    grammar.can = wordClass(u"can"_s);
    grammar.correlation = wordClass(u"correlation"_s);
    grammar.report = wordClass(u"study-report"_s);
    grammar.effect = wordClass(u"effect-verb"_s);
    grammar.pastEffect = wordClass(u"effect-verb:past"_s);
    grammar.owner = wordClass(u"owner"_s);
    grammar.noPromise = wordClass(u"no-promise"_s);
    grammar.promise = wordClass(u"promise"_s);
    grammar.reportingVoice = wordClass(u"reporting-voice"_s);
    grammar.offeringVoice = wordClass(u"offering-voice"_s);
    grammar.paperVoice = wordClass(u"paper-voice"_s);
    grammar.definition = wordClass(u"definition"_s);
    grammar.quoting = wordClass(u"quoting"_s);
    grammar.teller = wordClass(u"teller"_s);
    grammar.tells = wordClass(u"tells"_s);
    grammar.told = wordClass(u"told"_s);
    grammar.studyVoice = wordClass(u"study-voice"_s);
    grammar.studyDetail = wordClass(u"study-detail"_s);
    grammar.knownStudy = wordClass(u"known-study"_s);
    grammar.study = wordClass(u"study"_s);
    grammar.authors = wordClass(u"authors"_s);
    grammar.journal = wordClass(u"journal"_s);
    grammar.past = wordClass(u"past-verb"_s);
    grammar.present = wordClass(u"present-verb"_s);
    grammar.health = wordClass(u"health-word"_s);
    grammar.bystander = wordClass(u"bystander"_s);
    return grammar;
}

} // namespace

Grammar Grammar::of(LexiconBuilder &lexicon)
{
    return lookedUp([&lexicon](const QString &name) { return lexicon.require(name); });
}

Grammar Grammar::of(const Lexicon &lexicon)
{
    return lookedUp([&lexicon](const QString &name) { return lexicon.wordClass(name); });
}

} // namespace caveat
