// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "changes_between.h"

#include <algorithm>
#include <limits>

namespace caveat
{

namespace
{

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

} // namespace

Findings rowsOf(const QVector<Finding> &findings, int first, int end)
{
    const Findings all(findings.constData(), static_cast<std::size_t>(findings.size()));
    const auto begin = std::ranges::lower_bound(all, first, {}, &Finding::block);
    const auto behind = std::ranges::lower_bound(begin, all.end(), end, {}, &Finding::block);
    return {begin, behind};
}

bool compareBlock(Findings before, Findings now, bool isFresh, FindingChanges &changes)
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

FindingChanges changesOfBlocks(const QVector<CheckState::Origin> &origins)
{
    FindingChanges changes;
    for (int block = 0; block < origins.size(); ++block) {
        const auto [origin, isFresh] = origins.at(block);
        if (origin >= 0 && origin != block)
            addMove(origin, block, changes.moved);
        if (isFresh)
            changes.checked.append(block);
    }
    return changes;
}

FindingChanges changesBetween(
    const QVector<Finding> &before, const QVector<Finding> &now, const QVector<CheckState::Origin> &origins)
{
    FindingChanges changes = changesOfBlocks(origins);
    FindingsByBlock old(before);
    FindingsByBlock fresh(now);
    for (int block = 0; block < origins.size(); ++block) {
        const int origin = origins.at(block).block;
        if (origin >= 0) {
            const Findings gone = old.before(origin);
            changes.removed.append(QVector<Finding>(gone.begin(), gone.end()));
        }
        const Findings stood = origin < 0 ? Findings() : old.of(origin);
        if (compareBlock(stood, fresh.of(block), origins.at(block).isFresh, changes))
            changes.blocks.append(block);
    }
    const Findings gone = old.before(std::numeric_limits<int>::max());
    changes.removed.append(QVector<Finding>(gone.begin(), gone.end()));
    return changes;
}

} // namespace caveat
