// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_check.h"

#include "check_state.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace caveat
{

namespace
{

using Findings = std::span<const Finding>;

/// Hands out the findings of one block after the other.
class FindingsByBlock
{
public:
    explicit FindingsByBlock(const QVector<Finding> &findings)
        : m_rest(findings.constData(), static_cast<std::size_t>(findings.size()))
    {
    }

    /// Those before \p block that have not been handed out.
    Findings before(int block)
    {
        return take([block](const Finding &finding) { return finding.block < block; });
    }
    Findings of(int block)
    {
        return take([block](const Finding &finding) { return finding.block == block; });
    }

private:
    template <typename Belongs>
    Findings take(Belongs belongs)
    {
        const auto end = std::ranges::find_if_not(m_rest, belongs);
        const auto count = static_cast<std::size_t>(end - m_rest.begin());
        const Findings taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    Findings m_rest;
};

bool isSameElsewhere(const Finding &before, const Finding &now)
{
    if (before.block == now.block || before.id != now.id || before.range != now.range)
        return before == now;
    Finding moved = before;
    moved.block = now.block;
    return moved == now;
}

/// The same of a block that was not looked at again: only what other blocks make of its findings can differ.
bool isJudgedTheSame(const Finding &before, const Finding &now)
{
    return before.id == now.id && before.weight == now.weight && before.reasons == now.reasons;
}

/// Tells what went and what came in a block.
bool compare(Findings before, Findings now, bool isFresh, FindingChanges &changes)
{
    if (std::ranges::equal(before, now, isFresh ? isSameElsewhere : isJudgedTheSame))
        return false;
    for (const Finding &finding : before) {
        if (std::ranges::none_of(now, [&](const Finding &other) { return isSameElsewhere(finding, other); }))
            changes.removed.append(finding);
    }
    for (const Finding &finding : now) {
        if (std::ranges::none_of(before, [&](const Finding &other) { return isSameElsewhere(other, finding); }))
            changes.added.append(finding);
    }
    return true;
}

void addMove(int from, int to, QVector<FindingChanges::Moved> &moved)
{
    if (!moved.isEmpty()) {
        FindingChanges::Moved &last = moved.last();
        if (last.from + last.count == from && last.to + last.count == to) {
            ++last.count;
            return;
        }
    }
    moved.append({from, to, 1});
}

/// \p origins tells of each block where it stood; blocks keep their order.
FindingChanges changesBetween(
    const QVector<Finding> &before, const QVector<Finding> &now, const QVector<CheckState::Origin> &origins)
{
    FindingChanges changes;
    FindingsByBlock old(before);
    FindingsByBlock fresh(now);
    for (int block = 0; block < origins.size(); ++block) {
        const int origin = origins.at(block).block;
        if (origin >= 0) {
            const Findings gone = old.before(origin);
            changes.removed.append(QVector<Finding>(gone.begin(), gone.end()));
            if (origin != block)
                addMove(origin, block, changes.moved);
        }
        const Findings stood = origin < 0 ? Findings() : old.of(origin);
        if (compare(stood, fresh.of(block), origins.at(block).isFresh, changes))
            changes.blocks.append(block);
    }
    const Findings gone = old.before(std::numeric_limits<int>::max());
    changes.removed.append(QVector<Finding>(gone.begin(), gone.end()));
    return changes;
}

} // namespace

struct DraftCheck::Held {
    std::shared_ptr<const Engine> engine;
    PageVoiceUse voice = PageVoiceUse::Heeded;
    CheckState state;
    ResultCache cache;
    CheckResult result;
};

DraftCheck::DraftCheck(std::shared_ptr<const Engine> engine, PageVoiceUse voice)
    : m_held(std::make_unique<Held>())
{
    m_held->engine = std::move(engine);
    m_held->voice = voice;
}

DraftCheck::DraftCheck(const DraftCheck &other)
    : m_held(std::make_unique<Held>(*other.m_held))
{
}

DraftCheck::DraftCheck(DraftCheck &&other) noexcept = default;
DraftCheck::~DraftCheck() = default;

DraftCheck &DraftCheck::operator=(DraftCheck other) noexcept
{
    m_held.swap(other.m_held);
    return *this;
}

const QVector<Block> &DraftCheck::blocks() const
{
    return m_held->state.draft().blocks;
}

const CheckResult &DraftCheck::result() const
{
    return m_held->result;
}

FindingChanges DraftCheck::apply(const QVector<BlockEdit> &edits)
{
    for (const BlockEdit &edit : edits) {
        const qsizetype count = blocks().size();
        const qsizetype first = std::clamp<qsizetype>(edit.first, 0, count);
        m_held->state.splice(first, std::clamp<qsizetype>(edit.removed, 0, count - first), edit.added);
    }
    return update();
}

FindingChanges DraftCheck::setDraft(const Draft &draft)
{
    m_held->state.setBlocks(draft.blocks);
    return update();
}

FindingChanges DraftCheck::update()
{
    const CompiledRules &rules = m_held->engine->compiledRules();
    m_held->state.update(rules, m_held->cache);
    const CheckResult before = std::exchange(m_held->result, m_held->state.result(rules, m_held->voice));
    return changesBetween(before.findings, m_held->result.findings, m_held->state.takeOrigins());
}

} // namespace caveat
