// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_state.h"

#include "check_pass.h"
#include "directives.h"

#include <draft/sharing.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace caveat
{

namespace
{

bool isSame(const Block &left, const Block &right)
{
    return sharesContent(left, right) || sameContent(left, right);
}

qsizetype alikeInFront(const QVector<Block> &left, const QVector<Block> &right)
{
    const auto [one, other] = std::ranges::mismatch(left, right, isSame);
    return one - left.begin();
}

/// Not more than \p most.
qsizetype alikeBehind(const QVector<Block> &left, const QVector<Block> &right, qsizetype most)
{
    qsizetype alike = 0;
    while (alike < most && isSame(left.at(left.size() - 1 - alike), right.at(right.size() - 1 - alike)))
        ++alike;
    return alike;
}

/// Puts copies of \p value there in place of \p removed, and keeps what is not in the way where it is.
template <typename Value, typename Make>
void put(QVector<Value> &values, qsizetype first, qsizetype removed, qsizetype added, Make make)
{
    const qsizetype kept = std::min(removed, added);
    if (removed > kept)
        values.remove(first + kept, removed - kept);
    if (added > kept)
        values.insert(first + kept, added - kept, Value());
    for (qsizetype i = 0; i < added; ++i)
        values[first + i] = make(i);
}

} // namespace

qsizetype CheckState::likeness(const QVector<Block> &blocks) const
{
    const qsizetype front = alikeInFront(m_draft.blocks, blocks);
    return front + alikeBehind(m_draft.blocks, blocks, std::min(m_draft.blocks.size(), blocks.size()) - front);
}

void CheckState::setBlocks(const QVector<Block> &blocks)
{
    const QVector<Block> &held = m_draft.blocks;
    const qsizetype front = alikeInFront(held, blocks);
    const qsizetype behind = alikeBehind(held, blocks, std::min(held.size(), blocks.size()) - front);
    const qsizetype end = blocks.size() - behind;
    if (held.size() != blocks.size()) {
        splice(front, held.size() - behind - front, blocks.sliced(front, end - front));
        return;
    }
    for (qsizetype i = front; i < end; ++i) {
        if (!isSame(held.at(i), blocks.at(i)))
            splice(i, 1, {blocks.at(i)});
    }
}

CheckState::Place CheckState::newPlace(const Block &block)
{
    Place place;
    place.serial = ++m_lastSerial;
    place.hasImage = std::ranges::any_of(block.spans, [](const Span &span) { return span.kind == SpanKind::Image; });
    return place;
}

void CheckState::splice(qsizetype first, qsizetype removed, const QVector<Block> &added)
{
    const qsizetype count = added.size();
    put(m_draft.blocks, first, removed, count, [&](qsizetype i) { return added.at(i); });
    put(m_traits, first, removed, count, [&](qsizetype i) { return lineTraits(added.at(i)); });
    put(m_roles, first, removed, count, [&](qsizetype i) { return listRole(added.at(i)); });
    put(m_places, first, removed, count, [&](qsizetype i) {
        Place place = newPlace(added.at(i));
        place.origin.block = i < removed ? m_places.at(first + i).origin.block : -1;
        return place;
    });
}

bool CheckState::update(const CompiledRules &rules, ResultCache &cache, const std::stop_token &stop)
{
    cache.begin(m_places.size());
    return CheckPass(*this, rules, cache).run(stop);
}

CheckState::Survey CheckState::survey() const
{
    Survey survey;
    for (int i = 0; i < m_places.size(); ++i) {
        survey.isAddressed = survey.isAddressed || !m_draft.blocks.at(i).directives.isEmpty();
        const Place &place = m_places.at(i);
        if (!place.result.checked)
            survey.unchecked.append(i);
        survey.voice += place.result.voice;
    }
    return survey;
}

CheckResult CheckState::result(const CompiledRules &rules, PageVoiceUse use) const
{
    CheckResult result;
    const Survey survey = this->survey();
    result.uncheckedBlocks = survey.unchecked;
    QHash<QString, int> ordinals;
    const auto count = [this](auto findings) {
        return std::transform_reduce(m_places.begin(), m_places.end(), qsizetype(0), std::plus(),
            [&](const Place &place) { return std::invoke(findings, place.result).size(); });
    };
    result.findings.reserve(count(&BlockResult::findings));
    result.supported.reserve(count(&BlockResult::supported));
    ordinals.reserve(result.findings.capacity());
    for (int i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places.at(i);
        for (Finding finding : place.result.findings) {
            finding.block = i;
            if (const int ordinal = ordinals[finding.id]++; ordinal > 0)
                finding.id += u'-' + QString::number(ordinal + 1);
            result.findings.append(std::move(finding));
        }
        for (Finding claim : place.result.supported) {
            claim.block = i;
            result.supported.append(std::move(claim));
        }
    }
    const PageStance stance = use == PageVoiceUse::Heeded ? survey.voice.stance(rules.weights) : PageStance();
    for (Finding &finding : result.findings)
        weighByPage(finding, stance, rules.weights);
    if (survey.isAddressed)
        honourDirectives(m_draft, result.findings);
    return result;
}

QVector<CheckState::Origin> CheckState::takeOrigins()
{
    QVector<Origin> origins;
    origins.reserve(m_places.size());
    for (Place &place : m_places)
        origins.append(std::exchange(place.origin, {static_cast<int>(origins.size()), false}));
    return origins;
}

} // namespace caveat
