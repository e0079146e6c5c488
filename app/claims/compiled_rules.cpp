// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "compiled_rules.h"

#include "pattern_program_builder.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

tl::expected<void, PackError> addPatterns(const QVector<RulePattern> &patterns, CompiledPattern meaning,
    PatternProgramBuilder &builder, CompiledRules &compiled)
{
    for (const RulePattern &pattern : patterns) {
        const auto sequence = parsePattern(pattern);
        if (!sequence)
            return tl::unexpected(sequence.error());
        const auto index = static_cast<int>(compiled.patterns.size());
        using enum PatternProgramBuilder::Use;
        if (auto added = builder.add(*sequence, pattern, index, meaning.exception ? OnDemand : Everywhere); !added)
            return added;
        compiled.patterns.append(meaning);
    }
    return {};
}

tl::expected<CompiledRule, PackError> compiledRule(const RulePack &pack, const Rule &rule)
{
    CompiledRule compiled;
    compiled.pack = &pack;
    compiled.rule = &rule;
    compiled.id = pack.id + u'.' + rule.name;
    for (const QString &name : rule.ignoredGuards) {
        const Guards guard = guardFromName(name);
        if (guard == 0)
            return tl::unexpected(PackError{
                pack.file, rule.line, 1, u"rule “%1” ignores a guard “%2”, which there is not"_s.arg(rule.name, name)});
        compiled.ignoredGuards |= guard;
    }
    return compiled;
}

/// What the packs switch off together; a name that there is not is a fault.
tl::expected<QStringList, PackError> switchedOff(const QVector<RulePack> &packs)
{
    QStringList known;
    for (const RulePack &pack : packs) {
        known.append(pack.id);
        for (const Rule &rule : pack.rules)
            known.append(pack.id + u'.' + rule.name);
    }
    QStringList names;
    for (const RulePack &pack : packs) {
        for (const QString &name : pack.switchOff) {
            if (!known.contains(name))
                return tl::unexpected(PackError{pack.file, 1, 1, u"switches off “%1”, which there is not"_s.arg(name)});
            names.append(name);
        }
    }
    return names;
}

/// The shipped weights with what the packs change of them.
tl::expected<Weights, PackError> weightsOf(const QVector<RulePack> &packs)
{
    Weights weights = shippedWeights();
    for (const RulePack &pack : packs) {
        for (const auto &[name, value] : pack.weights) {
            if (!weights.set(name, value))
                return tl::unexpected(
                    PackError{pack.file, 1, 1, u"gives a weight to “%1”, which there is not"_s.arg(name)});
        }
    }
    return weights;
}

} // namespace

void CompiledRules::indexPatterns()
{
    exceptionsOf.resize(rules.size());
    for (int index = 0; index < patterns.size(); ++index) {
        if (patterns.at(index).exception)
            exceptionsOf[patterns.at(index).rule].append(index);
    }
}

tl::expected<std::shared_ptr<const CompiledRules>, PackError> compileRules(
    const QVector<WordList> &words, QVector<RulePack> packs)
{
    auto compiled = std::make_shared<CompiledRules>();
    compiled->packs = std::move(packs);
    LexiconBuilder lexicon;
    for (const WordList &list : words)
        lexicon.addClasses(list.file, list.classes);
    for (const RulePack &pack : std::as_const(compiled->packs))
        lexicon.addClasses(pack.file, pack.words);
    if (auto verified = lexicon.verify(); !verified)
        return tl::unexpected(verified.error());

    const auto weights = weightsOf(compiled->packs);
    if (!weights)
        return tl::unexpected(weights.error());
    const auto off = switchedOff(compiled->packs);
    if (!off)
        return tl::unexpected(off.error());
    PatternProgramBuilder builder(lexicon);
    for (const RulePack &pack : std::as_const(compiled->packs)) {
        for (const Rule &rule : pack.rules) {
            auto ready = compiledRule(pack, rule);
            if (!ready)
                return tl::unexpected(ready.error());
            if (off->contains(pack.id) || off->contains(ready->id))
                continue;
            const auto index = static_cast<int>(compiled->rules.size());
            compiled->rules.append(*ready);
            auto added = addPatterns(rule.patterns, {index, false}, builder, *compiled);
            if (added)
                added = addPatterns(rule.exceptions, {index, true}, builder, *compiled);
            if (!added) {
                added.error().file = pack.file;
                return tl::unexpected(added.error());
            }
        }
    }
    compiled->indexPatterns();
    compiled->grammar = Grammar::of(lexicon);
    compiled->lexicon = lexicon.take();
    compiled->program = builder.take();
    compiled->hosts = shippedLinkHosts();
    compiled->weights = *weights;
    return compiled;
}

} // namespace caveat
