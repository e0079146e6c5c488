// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "result_cache.h"

#include <utility>

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

qint32 ResultCache::find(const Block &block, const BlockContext &context, size_t hash) const
{
    qint32 at = m_newest.value(hash, -1);
    for (; at >= 0; at = m_records[static_cast<std::size_t>(at)].next) {
        const Record &known = m_records[static_cast<std::size_t>(at)];
        if (known.context == context && sameContent(known.block, block))
            break;
    }
    return at;
}

void ResultCache::add(Record record)
{
    record.next = m_newest.value(record.hash, -1);
    m_newest.insert(record.hash, static_cast<qint32>(m_records.size()));
    m_records.push_back(std::move(record));
}

const BlockResult &ResultCache::result(
    const CompiledRules &rules, const Block &block, const BlockContext &context, const References &references)
{
    const size_t hash = hashOf(block, context);
    const qint32 known = find(block, context, hash);
    if (known < 0)
        add({block, context, checkBlock(rules, block, context, references, m_room), hash});
    Record &record = known < 0 ? m_records.back() : m_records[static_cast<std::size_t>(known)];
    record.generation = m_generation;
    return record.result;
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
    if (static_cast<qsizetype>(m_records.size()) >= 2 * blocks + enough)
        forget(m_generation);
    if (m_records.empty()) {
        m_records.reserve(static_cast<std::size_t>(blocks));
        m_newest.reserve(blocks);
    }
    ++m_generation;
}

/// All but what the check of \p generation has asked for.
void ResultCache::forget(quint32 generation)
{
    m_lines.removeIf([generation](const auto &entry) { return entry.value().generation != generation; });
    const std::vector<Record> records = std::exchange(m_records, {});
    m_newest.clear();
    for (const Record &record : records) {
        if (record.generation == generation)
            add(record);
    }
}

} // namespace caveat
