// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "whole_draft_checker.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace caveat
{

std::optional<QVector<int>> WholeDraftChecker::apply(const QVector<BlockEdit> &edits, const std::stop_token &stop)
{
    for (const BlockEdit &edit : edits) {
        m_draft.blocks.remove(edit.first, edit.removed);
        m_draft.blocks = m_draft.blocks.first(edit.first) + edit.added + m_draft.blocks.sliced(edit.first);
    }
    if (stop.stop_requested())
        return {};
    m_result = check(m_draft);
    QVector<int> all(m_draft.blocks.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QVector<Finding> WholeDraftChecker::findings(int block) const
{
    const auto [first, end] = std::ranges::equal_range(m_result.findings, block, {}, &Finding::block);
    return {first, end};
}

} // namespace caveat
