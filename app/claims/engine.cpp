// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "engine.h"

#include "block_check.h"
#include "check_cache.h"
#include "compiled_rules.h"
#include "directives.h"

#include <draft/structure.h>

#include <algorithm>
#include <optional>
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

namespace
{

/// The same block, sharing its memory: for blocks that nobody has touched since. A copy of equal text does not count.
bool sharesContent(const Block &left, const Block &right)
{
    return left.text.constData() == right.text.constData() && left.text.size() == right.text.size()
        && left.spans.constData() == right.spans.constData() && left.spans.size() == right.spans.size()
        && left.kind == right.kind && left.level == right.level && left.quoteDepth == right.quoteDepth
        && left.marker == right.marker && left.number == right.number && left.startsList == right.startsList
        && left.continuesItem == right.continuesItem && left.cell == right.cell && left.imageTarget == right.imageTarget
        && left.language == right.language;
}

} // namespace

/// One pass over a draft: blocks in order, each in the context that the ones before it hand on.
class Engine::Pass
{
public:
    Pass(const CompiledRules &rules, const Draft &draft, CheckCache &cache)
        : m_rules(rules)
        , m_draft(draft)
        , m_cache(cache)
        , m_structure(draft)
        , m_references(references(draft))
        , m_facts(draft.blocks.size())
    {
        ++m_cache.m_generation;
        m_referencesKey = m_references.listed ? qHash(m_references.text, m_references.numbers.size()) : 0;
        findPageAgent();
    }

    CheckResult run(PageVoiceUse use)
    {
        CheckResult result;
        Agent carried;
        PageVoice voice;
        QVector<CheckCache::Seen> seen;
        seen.reserve(m_draft.blocks.size());
        for (int i = 0; i < m_draft.blocks.size(); ++i) {
            const Block &block = m_draft.blocks.at(i);
            if (block.kind == BlockKind::Preformatted || block.kind == BlockKind::Rule) {
                seen.append(CheckCache::Seen());
                continue;
            }
            if (block.kind == BlockKind::Heading)
                carried = {};
            seen.append(resultAt(i, context(i, carried)));
            const CheckCache::Seen &now = seen.constLast();
            if (!now.result.checked)
                result.uncheckedBlocks.append(i);
            carried = now.result.carried;
            if (!m_page && carried) { // No heading names one: what the page comes to speak of first.
                m_page = carried;
                m_page.origin = Agent::Origin::Page;
            }
            voice += now.result.voice;
            addFindings(i, now, result.findings);
            for (Finding claim : now.result.supported) {
                claim.block = i;
                result.supported.append(std::move(claim));
            }
        }
        const double neutrality = use == PageVoiceUse::Heeded ? voice.neutrality(m_rules.weights) : 0;
        const bool offTopic = use == PageVoiceUse::Heeded && voice.isOffTopic(m_rules.weights);
        for (Finding &finding : result.findings)
            weighByPage(finding, neutrality, offTopic, m_rules.weights);
        honourDirectives(m_draft, result.findings);
        m_cache.m_seen = std::move(seen);
        forgetUnused();
        return result;
    }

private:
    /// What is known of a block: as the last check left it, where the same text stands in the same surroundings.
    CheckCache::Seen resultAt(int index, BlockContext context)
    {
        const Block &block = m_draft.blocks.at(index);
        const auto moved = static_cast<int>(m_cache.m_seen.size() - m_draft.blocks.size());
        for (const int shift : {m_shift, moved}) {
            const int before = index + shift;
            if (before < 0 || before >= m_cache.m_seen.size())
                continue;
            CheckCache::Seen &last = m_cache.m_seen[before];
            if (sharesContent(block, last.block) && context == last.context) {
                m_shift = shift;
                return std::exchange(last, {});
            }
        }
        BlockResult result = resultFor(block, context);
        return {block, std::move(context), std::move(result)};
    }

    void addFindings(int index, const CheckCache::Seen &now, QVector<Finding> &found)
    {
        const bool hasImage
            = std::ranges::any_of(now.block.spans, [](const Span &span) { return span.kind == SpanKind::Image; });
        if (now.result.findings.isEmpty() && !hasImage)
            return;
        QVector<Finding> findings = now.result.findings;
        if (hasImage)
            addImageFindings(now.block, now.context, findings);
        for (Finding &finding : findings) {
            finding.block = index;
            number(finding);
        }
        found += findings;
    }

    /// An image within a line says what its text says, in that line's surroundings.
    void addImageFindings(const Block &block, const BlockContext &context, QVector<Finding> &findings)
    {
        const qsizetype own = findings.size();
        for (const Span &span : block.spans) {
            if (span.kind != SpanKind::Image || span.title.isEmpty())
                continue;
            Block image;
            image.kind = BlockKind::ImageText;
            image.text = span.title;
            for (Finding finding : resultFor(image, context).findings) {
                finding.imageWords = finding.words(image.text);
                finding.range = span.range;
                finding.sentence = span.range;
                findings.append(std::move(finding));
            }
        }
        if (findings.size() > own)
            std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
    }

    const BlockResult &resultFor(const Block &block, const BlockContext &context)
    {
        const CheckCache::Key key{block, context};
        auto entry = m_cache.m_results.find(key);
        if (entry == m_cache.m_results.end())
            entry = m_cache.m_results.insert(key, {checkBlock(m_rules, key.block, key.context, m_references), 0});
        entry->generation = m_cache.m_generation;
        return entry->result;
    }

    const LineFacts &facts(int block)
    {
        std::optional<LineFacts> &known = m_facts[block];
        if (!known)
            known = cachedFacts(block);
        return *known;
    }

    const LineFacts &cachedFacts(int block)
    {
        const QString &text = m_draft.blocks.at(block).text;
        auto line = m_cache.m_lines.find(text);
        if (line == m_cache.m_lines.end())
            line = m_cache.m_lines.insert(text, {lineFacts(m_rules, m_draft.blocks.at(block)), 0});
        line->generation = m_cache.m_generation;
        return line->facts;
    }

    Agent lent(int block, Agent::Origin origin)
    {
        if (block < 0)
            return {};
        Agent agent = facts(block).agent;
        if (agent)
            agent.origin = origin;
        return agent;
    }

    /// A row says of its first cell what the others hold; what no list knows is still the one that is said to act.
    Agent rowAgent(int firstCell, const Agent &ofColumn)
    {
        if (const Agent named = lent(firstCell, Agent::Origin::Label))
            return named;
        if (ofColumn)
            return ofColumn;
        return {Agent::Origin::Open, false, m_draft.blocks.at(firstCell).text.simplified(), {}};
    }

    BlockContext context(int block, const Agent &carried)
    {
        BlockContext result;
        result.agents.before = carried;
        result.agents.label = lent(m_structure.label(block), Agent::Origin::Label);
        if (m_draft.blocks.at(block).kind == BlockKind::TableCell && m_structure.owner(block) >= 0)
            result.agents.label = rowAgent(m_structure.owner(block), result.agents.label);
        result.agents.stem = lent(m_structure.stem(block), Agent::Origin::Stem);
        result.agents.page = m_page;
        for (const int heading : m_structure.headings(block)) {
            if (!result.agents.heading)
                result.agents.heading = lent(heading, Agent::Origin::Heading);
        }
        const BlockKind kind = m_draft.blocks.at(block).kind;
        const bool isListed = kind == BlockKind::ListItem || kind == BlockKind::TableCell;
        for (const int line : {m_structure.label(block), m_structure.stem(block), m_structure.heading(block)}) {
            if (line < 0)
                continue;
            result.governedByAdvice = result.governedByAdvice || facts(line).advises || (isListed && facts(line).warns);
            result.governedByPromise = result.governedByPromise || facts(line).promises;
        }
        result.isLabel = m_structure.isLabel(block);
        result.inReferences = m_references.holds(block);
        result.referencesListed = m_references.listed;
        result.referencesKey = m_referencesKey;
        return result;
    }

    void findPageAgent()
    {
        for (int i = 0; i < m_draft.blocks.size() && !m_page; ++i) {
            const Block &block = m_draft.blocks.at(i);
            if (block.kind == BlockKind::Title || block.kind == BlockKind::Heading)
                m_page = lent(i, Agent::Origin::Page);
        }
    }

    void number(Finding &finding)
    {
        const int ordinal = m_ordinals[finding.id]++;
        if (ordinal > 0)
            finding.id += u'-' + QString::number(ordinal + 1);
    }

    void forgetUnused()
    {
        const quint32 now = m_cache.m_generation;
        // Only when much has gone stale: a walk over the whole cache on every edit would cost more than it frees.
        if (m_cache.m_results.size() < 2 * m_draft.blocks.size() + 4096)
            return;
        m_cache.m_results.removeIf([now](const auto &entry) { return entry.value().generation != now; });
        m_cache.m_lines.removeIf([now](const auto &entry) { return entry.value().generation != now; });
    }

    const CompiledRules &m_rules;
    const Draft &m_draft;
    CheckCache &m_cache;
    const Structure m_structure;
    const References m_references;
    quint64 m_referencesKey = 0;
    Agent m_page;
    QHash<QString, int> m_ordinals;
    int m_shift = 0; ///< how far blocks stand from where the last check had them
    QVector<std::optional<LineFacts>> m_facts; ///< by block, as this pass has asked for them
};

CheckResult Engine::check(const Draft &draft, CheckCache *cache, PageVoiceUse voice) const
{
    CheckCache own;
    return Pass(*m_rules, draft, cache ? *cache : own).run(voice);
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
