// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "held_result.h"

#include "changes_between.h"

#include <algorithm>
#include <utility>

namespace caveat
{

namespace
{

/// With more the result is made anew, which takes time in proportion to the findings and not to these as well.
constexpr qsizetype mostPatches = 100;

/// An id without its ordinal.
QString stemOf(const QString &id)
{
    const qsizetype dash = id.indexOf(u'-');
    return dash < 0 ? id : id.first(dash);
}

void renumber(QVector<Finding> &rows, const QVector<CheckState::Origin> &origins)
{
    auto row = rows.begin();
    for (int block = 0; block < origins.size(); ++block) {
        const int origin = origins.at(block).block;
        if (origin < 0)
            continue;
        while (row != rows.end() && row->block < origin)
            ++row;
        for (; row != rows.end() && row->block == origin; ++row)
            row->block = block;
    }
}

void put(QVector<Finding> &rows, qsizetype first, qsizetype removed, QVector<Finding> &added)
{
    const qsizetype kept = std::min(removed, added.size());
    if (removed > kept)
        rows.remove(first + kept, removed - kept);
    if (added.size() > kept)
        rows.insert(first + kept, added.size() - kept, Finding());
    std::ranges::move(added, rows.begin() + first);
}

} // namespace

FindingChanges HeldResult::update(
    const CheckState &state, const QVector<CheckState::Origin> &origins, const CompiledRules &rules, PageVoiceUse use)
{
    CheckState::Survey survey = state.survey();
    const PageStance stance = use == PageVoiceUse::Heeded ? survey.voice.stance(rules.weights) : PageStance();
    // Directives and the voice of the page tell on findings anywhere.
    const bool isLocal = !survey.isAddressed && !m_isAddressed && stance == m_stance;
    m_isAddressed = survey.isAddressed;
    m_stance = stance;
    std::optional<FindingChanges> changes = isLocal ? mend(state, origins, rules) : std::nullopt;
    if (changes)
        m_result.uncheckedBlocks = std::move(survey.unchecked);
    else
        changes = renew(state, origins, rules, use);
    m_blocks = static_cast<int>(origins.size());
    return *std::move(changes);
}

FindingChanges HeldResult::renew(
    const CheckState &state, const QVector<CheckState::Origin> &origins, const CompiledRules &rules, PageVoiceUse use)
{
    const CheckResult before = std::exchange(m_result, state.result(rules, use));
    m_isCounted = false;
    m_idCounts.clear();
    return changesBetween(before.findings, m_result.findings, origins);
}

std::optional<FindingChanges> HeldResult::mend(
    const CheckState &state, const QVector<CheckState::Origin> &origins, const CompiledRules &rules)
{
    QVector<Patch> patches = this->patches(origins);
    if (patches.size() > mostPatches)
        return {};
    for (Patch &patch : patches)
        fill(patch, state, rules);
    if (!giveIds(patches))
        return {};
    FindingChanges changes = changesOfBlocks(origins);
    for (const Patch &patch : std::as_const(patches)) {
        const bool isOther
            = compareBlock(rowsOf(m_result.findings, patch.first, patch.end), patch.findings, true, changes);
        if (isOther && patch.block >= 0)
            changes.blocks.append(patch.block);
    }
    replaceRows(m_result.findings, patches, &Patch::findings, origins);
    replaceRows(m_result.supported, patches, &Patch::supported, origins);
    return changes;
}

QVector<HeldResult::Patch> HeldResult::patches(const QVector<CheckState::Origin> &origins) const
{
    QVector<Patch> patches;
    int next = 0; // of the blocks as they stood
    for (int block = 0; block < origins.size() && patches.size() <= mostPatches; ++block) {
        const auto [origin, isFresh] = origins.at(block);
        const int here = std::max(origin, next);
        if (here > next)
            patches.append({next, here, -1, {}, {}});
        next = here + (origin < 0 ? 0 : 1);
        if (isFresh)
            patches.append({here, next, block, {}, {}});
    }
    if (next < m_blocks)
        patches.append({next, m_blocks, -1, {}, {}});
    return patches;
}

void HeldResult::fill(Patch &patch, const CheckState &state, const CompiledRules &rules) const
{
    if (patch.block < 0)
        return;
    const BlockResult &found = state.found(patch.block);
    patch.findings = found.findings;
    patch.supported = found.supported;
    for (Finding &finding : patch.findings) {
        finding.block = patch.block;
        weighByPage(finding, m_stance, rules.weights);
    }
    for (Finding &claim : patch.supported)
        claim.block = patch.block;
}

/// Completes the ids of findings that come in. False where findings elsewhere would need another one.
bool HeldResult::giveIds(QVector<Patch> &patches)
{
    QHash<QString, int> more;
    for (Patch &patch : patches) {
        const Findings before = rowsOf(m_result.findings, patch.first, patch.end);
        const bool isSame = std::ranges::equal(before, std::as_const(patch.findings),
            [](const Finding &was, const Finding &is) { return stemOf(was.id) == is.id; });
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (isSame)
                patch.findings[static_cast<qsizetype>(i)].id = before[i].id;
            else
                --more[stemOf(before[i].id)];
        }
        for (qsizetype i = 0; i < patch.findings.size() && !isSame; ++i)
            ++more[patch.findings.at(i).id];
    }
    if (!more.isEmpty())
        countIds();
    const auto isAlone = [this](const auto &id) {
        const int before = m_idCounts.value(id.first);
        return before <= 1 && before + id.second <= 1;
    };
    if (!std::all_of(more.constKeyValueBegin(), more.constKeyValueEnd(), isAlone))
        return false;
    for (const auto &[id, count] : more.asKeyValueRange())
        m_idCounts[id] += count;
    return true;
}

void HeldResult::countIds()
{
    if (std::exchange(m_isCounted, true))
        return;
    for (const Finding &finding : std::as_const(m_result.findings))
        ++m_idCounts[stemOf(finding.id)];
}

void HeldResult::replaceRows(QVector<Finding> &rows, QVector<Patch> &patches, QVector<Finding> Patch::*findings,
    const QVector<CheckState::Origin> &origins)
{
    struct Place {
        qsizetype first = 0;
        qsizetype count = 0;
    };
    QVector<Place> places;
    for (const Patch &patch : std::as_const(patches)) {
        const Findings before = rowsOf(rows, patch.first, patch.end);
        places.append({before.data() - rows.constData(), static_cast<qsizetype>(before.size())});
    }
    if (!rows.isEmpty())
        renumber(rows, origins);
    for (qsizetype i = patches.size() - 1; i >= 0; --i)
        put(rows, places.at(i).first, places.at(i).count, patches[i].*findings);
}

} // namespace caveat
