// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "engine.h"

#include "compiled_rules.h"
#include "recent_checks.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace caveat
{

Engine::Engine(std::shared_ptr<const CompiledRules> rules)
    : m_rules(std::move(rules))
{
}

Engine::~Engine() = default;

tl::expected<std::shared_ptr<const Engine>, PackError> Engine::compile(
    const QVector<WordList> &words, QVector<RulePack> packs)
{
    auto rules = compileRules(words, std::move(packs));
    if (!rules)
        return tl::unexpected(rules.error());
    return std::make_shared<const Engine>(*std::move(rules));
}

CheckResult Engine::check(const Draft &draft, CheckCache *cache, PageVoiceUse voice) const
{
    if (!cache) {
        CheckCache own;
        return check(draft, &own, voice);
    }
    CheckState &state = cache->m_held->stateFor(draft.blocks);
    state.setBlocks(draft.blocks);
    state.update(*m_rules, cache->m_held->results);
    return state.result(*m_rules, voice);
}

const QVector<RulePack> &Engine::packs() const
{
    return m_rules->packs;
}

const RulePack *Engine::pack(QStringView category) const
{
    const auto found = std::ranges::find_if(packs(), [&](const RulePack &pack) { return pack.category == category; });
    return found == packs().end() ? nullptr : &*found;
}

const Rule *Engine::rule(QStringView id) const
{
    for (const CompiledRule &rule : std::as_const(m_rules->rules)) {
        if (rule.id == id)
            return rule.rule;
    }
    return nullptr;
}

} // namespace caveat
