// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_pass.h"

#include <algorithm>
#include <utility>

namespace caveat
{

CheckPass::CheckPass(CheckState &state, const CompiledRules &rules, ResultCache &cache)
    : m_state(state)
    , m_rules(rules)
    , m_cache(cache)
    , m_structure(state.m_draft.blocks, state.m_traits)
    , m_agentHeadings(state.m_places.size(), -1)
{
}

bool CheckPass::run(const std::stop_token &stop)
{
    const bool isCutShort = std::exchange(m_state.m_isCutShort, false);
    const bool references = readReferences() || isCutShort;
    readPageAgent();
    const Agent nobody;
    const Agent *carried = &nobody;
    for (int i = 0; i < m_state.m_places.size(); ++i) {
        const BlockKind kind = block(i).kind;
        if (kind == BlockKind::Preformatted || kind == BlockKind::Rule)
            continue;
        if (kind == BlockKind::Heading)
            carried = &nobody;
        Place &place = m_state.m_places[i];
        const CheckState::Surroundings now = surroundings(i);
        const bool stands = place.isChecked && !references && now == place.surroundings
            && *carried == place.context.agents.before && m_page == place.context.agents.page;
        if (!stands) {
            place.surroundings = now;
            BlockContext context = this->context(i, *carried);
            if (!place.isChecked || context != place.context) {
                if (stop.stop_requested()) {
                    m_state.m_isCutShort = true;
                    return false;
                }
                place.context = std::move(context);
                check(place, block(i));
            }
        }
        carried = &place.result.carried;
        if (!m_page && *carried) { // no heading names one: what the page comes to speak of first
            m_page = *carried;
            m_page.origin = Agent::Origin::Page;
        }
        if (kind == BlockKind::Heading)
            readAgentHeading(i);
    }
    return true;
}

/// True where there is another list than before.
bool CheckPass::readReferences()
{
    QVector<bool> listed = listedBlocks(m_state.m_roles);
    QVector<quint64> serials;
    for (int i = 0; i < listed.size(); ++i) {
        if (listed.at(i))
            serials.append(serial(i));
    }
    if (serials == m_state.m_referenceSerials) {
        m_state.m_references.blocks = std::move(listed);
        return false;
    }
    m_state.m_referenceSerials = std::move(serials);
    m_state.m_references = references(m_state.m_draft.blocks, m_state.m_roles, std::move(listed));
    const References &list = m_state.m_references;
    const quint64 key = list.listed ? qHash(list.text, static_cast<size_t>(list.numbers.size())) : 0;
    return std::exchange(m_state.m_referencesKey, key) != key;
}

void CheckPass::readPageAgent()
{
    for (int i = 0; i < m_state.m_places.size() && !m_page; ++i) {
        if (block(i).kind == BlockKind::Title || block(i).kind == BlockKind::Heading)
            m_page = lent(i, Agent::Origin::Page);
    }
}

void CheckPass::readAgentHeading(int heading)
{
    const int above = m_structure.heading(heading);
    m_agentHeadings[heading] = facts(heading).agent ? heading : above < 0 ? -1 : m_agentHeadings.at(above);
}

CheckState::Surroundings CheckPass::surroundings(int index) const
{
    CheckState::Surroundings found;
    found.label = serial(m_structure.label(index));
    found.stem = serial(m_structure.stem(index));
    const int heading = m_structure.heading(index);
    found.heading = serial(heading);
    found.agentHeading = heading < 0 ? 0 : serial(m_agentHeadings.at(heading));
    if (block(index).kind == BlockKind::TableCell)
        found.owner = serial(m_structure.owner(index));
    found.isLabel = m_structure.isLabel(index);
    found.inReferences = m_state.m_references.holds(index);
    return found;
}

BlockContext CheckPass::context(int index, const Agent &carried)
{
    BlockContext result;
    const int label = m_structure.label(index);
    const int stem = m_structure.stem(index);
    const int heading = m_structure.heading(index);
    result.agents.before = carried;
    result.agents.label = lent(label, Agent::Origin::Label);
    if (block(index).kind == BlockKind::TableCell && m_structure.owner(index) >= 0)
        result.agents.label = rowAgent(m_structure.owner(index), result.agents.label);
    result.agents.stem = lent(stem, Agent::Origin::Stem);
    result.agents.page = m_page;
    if (heading >= 0)
        result.agents.heading = lent(m_agentHeadings.at(heading), Agent::Origin::Heading);
    const BlockKind kind = block(index).kind;
    const bool isListed = kind == BlockKind::ListItem || kind == BlockKind::TableCell;
    for (const int line : {label, stem, heading}) {
        if (line < 0)
            continue;
        result.governedByAdvice = result.governedByAdvice || facts(line).advises || (isListed && facts(line).warns);
        result.governedByPromise = result.governedByPromise || facts(line).promises;
    }
    result.isLabel = m_structure.isLabel(index);
    result.inReferences = m_state.m_references.holds(index);
    result.referencesListed = m_state.m_references.listed;
    result.referencesKey = m_state.m_referencesKey;
    return result;
}

void CheckPass::check(Place &place, const Block &block)
{
    place.result = m_cache.result(m_rules, block, place.context, m_state.m_references);
    place.isChecked = true;
    place.origin.isFresh = true;
    if (place.hasImage)
        addImageFindings(place, block);
}

/// An image within a line says what its text says, in that line's surroundings.
void CheckPass::addImageFindings(Place &place, const Block &block)
{
    QVector<Finding> &findings = place.result.findings;
    const qsizetype own = findings.size();
    for (const Span &span : block.spans) {
        if (span.kind != SpanKind::Image || span.title.isEmpty())
            continue;
        Block image;
        image.kind = BlockKind::ImageText;
        image.text = span.title;
        for (Finding finding : m_cache.result(m_rules, image, place.context, m_state.m_references).findings) {
            finding.imageWords = finding.words(image.text);
            finding.range = span.range;
            finding.sentence = span.range;
            findings.append(std::move(finding));
        }
    }
    if (findings.size() > own)
        std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
}

const LineFacts &CheckPass::facts(int index)
{
    std::optional<LineFacts> &known = m_state.m_places[index].facts;
    if (!known)
        known = m_cache.facts(m_rules, block(index));
    return *known;
}

Agent CheckPass::lent(int index, Agent::Origin origin)
{
    if (index < 0)
        return {};
    Agent agent = facts(index).agent;
    if (agent)
        agent.origin = origin;
    return agent;
}

/// A row says of its first cell what the others hold; what no list knows is still the one that is said to act.
Agent CheckPass::rowAgent(int firstCell, const Agent &ofColumn)
{
    if (const Agent named = lent(firstCell, Agent::Origin::Label))
        return named;
    if (ofColumn)
        return ofColumn;
    return {Agent::Origin::Open, false, block(firstCell).text.simplified(), {}};
}

} // namespace caveat
