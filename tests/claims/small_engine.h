// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <claims/word_list.h>

#include <QTest>

namespace caveat::test
{

/// An engine with a handful of words and the given rules: tests of the machine do not depend on the shipped lists.
inline std::shared_ptr<const Engine> smallEngine(const QByteArray &rules)
{
    static const QByteArray words = R"(
[agent]
nouns = ["massage", "sauna"]
[proxy]
terms = ["stress management"]
[session]
nouns = ["session"]
[pronoun]
terms = ["it", "they", "their"]
[function-word]
terms = ["the", "a", "your", "our", "to", "and", "is", "are", "not", "may", "can", "does", "in", "this", "of", "book", "for", "each"]
[agent-preposition]
terms = ["with", "through", "by"]
[improve]
verbs = ["boost", "strengthen", "support"]
nouns = ["booster"]
[immune-term]
terms = ["immunity", "immune system", "immune system function", "immune"]
[physiology-subject]
include = ["immune-term"]
nouns = ["cell"]
[finite-verb]
include = ["improve:s"]
terms = ["is", "are", "does"]
[auxiliary]
terms = ["can", "does", "is"]
[negation]
terms = ["not", "no", "never"]
[pseudo-negation]
terms = ["not only"]
[uncertainty]
terms = ["unclear", "whether"]
[myth]
terms = ["myth"]
[hypothetical]
terms = ["if it did"]
[advice]
terms = ["ask your doctor"]
[loaded-question]
terms = ["did you know"]
[hedge]
terms = ["may"]
[can]
terms = ["can"]
[correlation]
terms = ["linked to"]
[study-report]
terms = ["participants", "the trial"]
[effect-verb]
include = ["improve"]
[place-preposition]
terms = ["on"]
[promise]
terms = ["helps with"]
)";
    const QByteArray head = "[pack]\nid = \"p\"\ncategory = \"P_CLAIM\"\ntitle = \"P\"\n";
    const auto list = readWordList(words, QStringLiteral("words.toml"));
    const auto pack = readRulePack(head + rules, QStringLiteral("pack.toml"));
    if (!list || !pack) {
        qWarning("%s", qPrintable(!list ? list.error().toString() : pack.error().toString()));
        return nullptr;
    }
    const auto engine = Engine::compile({*list}, {*pack});
    if (!engine) {
        qWarning("%s", qPrintable(engine.error().toString()));
        return nullptr;
    }
    return *engine;
}

inline QByteArray effectRule()
{
    return "[[rule]]\nname = \"effect\"\nmatch = ['relation:<improve> ..4 target:<immune-term>']\n"
           "message = \"{agent} is said to {relation} {target}\"\nflag = [\"x\"]\n";
}

} // namespace caveat::test
