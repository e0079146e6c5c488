// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "grammar.h"
#include "guards.h"
#include "link_hosts.h"
#include "pattern_program.h"
#include "weights.h"
#include "word_list.h"

#include <memory>

namespace caveat
{

/// A rule ready to run.
struct CompiledRule {
    const RulePack *pack = nullptr;
    const Rule *rule = nullptr;
    QString id; ///< "immune-function.effect"
    Guards ignoredGuards = 0;
};

/// A pattern of the program, and what it means.
struct CompiledPattern {
    int rule = 0; ///< index into CompiledRules::rules
    bool exception = false; ///< silences the rule instead of firing it
};

/// Everything a check needs, const and shared.
struct CompiledRules {
    QVector<RulePack> packs;
    QVector<CompiledRule> rules;
    QVector<CompiledPattern> patterns;
    QVector<QVector<int>> exceptionsOf; ///< by rule: patterns
    PatternProgram program;
    std::shared_ptr<const Lexicon> lexicon;
    Grammar grammar;
    LinkHosts hosts;
    Weights weights;

    /// Fills in what follows from the patterns.
    void indexPatterns();
};

tl::expected<std::shared_ptr<const CompiledRules>, PackError> compileRules(
    const QVector<WordList> &words, QVector<RulePack> packs);

} // namespace caveat
