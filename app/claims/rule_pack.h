// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "severity.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <tl/expected.hpp>

#include <optional>

namespace caveat
{

/// What is wrong with a file of rules, and where.
struct PackError {
    QString file;
    int line = 0; ///< from 1; 0 where the whole file is meant
    int column = 0; ///< from 1, in UTF-16 code units
    QString message;

    QString toString() const; ///< "file:line:column: message"
};

/// A line that shows what a rule does. Lines above the last give the context: "# heading", "- item", "label:".
struct RuleExample {
    QString text;
    int line = 0; ///< in the pack's file
};

/// A line before and after the rule's first rewrite.
struct RewriteExample {
    QString before;
    QString after;
    int line = 0;
};

/// A token pattern as written, with the place of its first character.
struct RulePattern {
    QString text;
    int line = 0;
    int column = 0;
};

/// Who has to act for a rule to fire.
enum class AgentNeed : quint8 {
    Needed, ///< a treatment, practice or product in the clause, or carried over
    Open, ///< needed, but an unknown subject will do
    None, ///< fires without; with no agent at the severity withoutAgent
};

/// One way a claim of the pack's category is worded.
struct Rule {
    QString name; ///< "effect"; with the pack's id "immune-function.effect"
    QVector<RulePattern> patterns; ///< see resources/help/rule-packs.md
    QVector<RulePattern> exceptions; ///< patterns that silence the rule where they overlap its match
    AgentNeed agent = AgentNeed::Needed;
    Severity severity = Severity::High;
    std::optional<Severity> withoutAgent; ///< severity where no agent is in reach; not set: quiet
    std::optional<Severity> inHeading; ///< severity in a heading or label; not set: one step lower
    std::optional<Severity> raises; ///< claims of its sentence are at least this severe, and it is part of them
    bool underPromise = false; ///< only for what hangs from a line that promises ("helps with:")
    bool hedgeLowers = true; ///< "may" takes a step off
    bool attribution = false; ///< credits the claim to somebody: the fault is the missing source
    QStringList ignoredGuards; ///< guards that do not silence this rule ("question", "advice", …)
    QStringList rewrites; ///< ways of softening, best first; see resources/help/rule-packs.md
    QString message; ///< may name {agent}, {relation} and {target}
    QStringList guidance;
    QVector<RuleExample> flag;
    QVector<RuleExample> pass;
    QVector<RewriteExample> rewriteExamples;
    int line = 0;
};

/// A word class that belongs to a pack; the same keys as in a word list.
struct WordClass {
    QString name;
    QStringList verbs;
    QStringList nouns;
    QStringList terms;
    QStringList include;
    QStringList except;
    int line = 0;
};

/// The rules of one category, with the examples that prove them.
struct RulePack {
    QString file;
    QString id; ///< "immune-function"
    QString category; ///< "IMMUNE_FUNCTION_CLAIM"
    QString title; ///< for people: "Immune benefit"
    QString why; ///< why such a line needs support
    QString wanted; ///< what would be support
    QStringList guidance;
    QStringList switchOff; ///< rules ("detox.remove") or packs ("detox") of others that are not to run
    QVector<WordClass> words; ///< [words.NAME]: classes of the pack's own; one that there is already is extended
    QVector<std::pair<QString, double>> weights; ///< [weights]: parts of verdicts that shall weigh otherwise
    QVector<Rule> rules;
};

/// Reads a pack. Says file, line, column and reason of the first fault; never throws.
tl::expected<RulePack, PackError> readRulePack(const QByteArray &toml, const QString &file);

} // namespace caveat
