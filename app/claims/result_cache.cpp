// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "result_cache.h"

namespace caveat
{

namespace
{

size_t hashOf(const Block &block, const BlockContext &context)
{
    const LentAgents &agents = context.agents;
    return qHashMulti(0, block.text, static_cast<int>(block.kind), agents.before.text, agents.heading.text,
        agents.label.text, agents.stem.text, context.isLabel, context.inReferences, context.referencesKey);
}

} // namespace

const BlockResult &ResultCache::result(
    const CompiledRules &rules, const Block &block, const BlockContext &context, const References &references)
{
    const Key key{block, context, hashOf(block, context)};
    auto entry = m_results.find(key);
    if (entry == m_results.end())
        entry = m_results.insert(key, {checkBlock(rules, key.block, key.context, references, m_room), 0});
    entry->generation = m_generation;
    return entry->result;
}

const LineFacts &ResultCache::facts(const CompiledRules &rules, const Block &block)
{
    const LineKey key{block.text, block.kind == BlockKind::Heading || block.kind == BlockKind::Title};
    auto line = m_lines.find(key);
    if (line == m_lines.end())
        line = m_lines.insert(key, {lineFacts(rules, block, m_room), 0});
    line->generation = m_generation;
    return line->facts;
}

void ResultCache::begin(qsizetype blocks)
{
    // Only when much has gone stale: a walk over the whole cache on every edit would cost more than it frees.
    constexpr qsizetype enough = 4096;
    if (m_results.size() >= 2 * blocks + enough) {
        const quint32 last = m_generation;
        m_results.removeIf([last](const auto &entry) { return entry.value().generation != last; });
        m_lines.removeIf([last](const auto &entry) { return entry.value().generation != last; });
    }
    m_results.reserve(blocks);
    ++m_generation;
}

} // namespace caveat
