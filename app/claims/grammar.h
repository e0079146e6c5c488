// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lexicon_builder.h"

namespace caveat
{

/// The word classes that the engine itself asks for, beside those of the rules
/// (resources/lexicon/guards.toml, grammar.toml, agents.toml, body.toml).
struct Grammar {
    ClassId agent = -1; ///< treatments, practices, products
    ClassId proxy = -1; ///< "stress management": an agent one step weaker
    ClassId session = -1; ///< session, treatment, technique: an agent that the lines around it name
    ClassId pronoun = -1; ///< it, they, these, their: stands for the agent of the sentence before
    ClassId functionWord = -1; ///< words that are no subject: articles, auxiliaries, adverbs, "you"
    ClassId place = -1; ///< on, along, across: what follows is where the subject acts
    ClassId preposition = -1; ///< before an agent that follows its effect: "immunity through massage"
    ClassId body = -1; ///< subjects of physiology: cells, organs, illnesses, stress
    ClassId finiteVerb = -1; ///< verbs in forms that make a clause
    ClassId auxiliary = -1; ///< can, does, is, will: a line that begins with one is a question

    ClassId negation = -1;
    ClassId wideDenial = -1; ///< "no evidence that": denies all that follows
    ClassId lateDenial = -1; ///< "this has not been shown": denies what stands before it
    ClassId contrast = -1; ///< "but": ends the reach of a wide denial
    ClassId pseudoNegation = -1; ///< "cannot be overlooked"
    ClassId uncertainty = -1;
    ClassId myth = -1;
    ClassId hypothetical = -1;
    ClassId advice = -1;
    ClassId loadedQuestion = -1; ///< "did you know"
    ClassId hedge = -1;
    ClassId can = -1;
    ClassId correlation = -1; ///< "is associated with"
    ClassId report = -1; ///< words of somebody who recounts a study: participants, control group
    ClassId effect = -1; ///< verbs and nouns of effect in any form
    ClassId pastEffect = -1; ///< effect verbs in the past
    ClassId owner = -1; ///< "our", "each": before "treatment" they make it one of ours
    ClassId noPromise = -1; ///< "side effects of": what hangs from such a line is no benefit
    ClassId promise = -1; ///< "helps with", "benefits": what hangs from such a line is promised

    ClassId reportingVoice = -1; ///< a page that reports: "the study", "side effects"
    ClassId offeringVoice = -1; ///< a page that offers: "we", "book"
    ClassId paperVoice = -1; ///< a page that is a paper: "inclusion criteria", "effect size"
    ClassId definition = -1; ///< "is a type of"
    ClassId quoting = -1; ///< "said"
    ClassId teller = -1; ///< "a leaflet", "practitioners": who makes claims, seen from outside
    ClassId tells = -1; ///< "says", "reads"
    ClassId told = -1; ///< "claims that", "they believe": tells by itself that others claim
    ClassId studyVoice = -1; ///< "significantly", "compared with"
    ClassId knownStudy = -1; ///< "this study", "our results": a study that was told of before
    ClassId study = -1; ///< "trial", "review"
    ClassId authors = -1; ///< "et al", "and colleagues": who has done a study is named
    ClassId journal = -1; ///< "Annals of", "Lancet"
    ClassId past = -1; ///< verbs in the past that do not end in "-ed"
    ClassId present = -1; ///< verbs of the present and the future: "is", "can"
    ClassId health = -1; ///< words of health, beside treatments and physiology
    ClassId bystander = -1; ///< subjects of plain facts that have nothing to do with the body: booking, policy
    ClassId studyDetail = -1; ///< "randomised", "among": what tells one study from others

    /// Has the lexicon lay the classes out; a class that no word list defines stays -1 and matches nothing.
    static Grammar of(LexiconBuilder &lexicon);
    /// The same of a lexicon in which they were laid out before.
    static Grammar of(const Lexicon &lexicon);
};

} // namespace caveat
