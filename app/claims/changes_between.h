// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check_state.h"
#include "draft_check.h"

#include <span>

namespace caveat
{

using Findings = std::span<const Finding>;

/// The rows of \p findings, which are by block, of the blocks [first, end).
Findings rowsOf(const QVector<Finding> &findings, int first, int end);

/// Tells \p changes what went and what came in a block; false where neither. In one that is not \p isFresh only what
/// other blocks make of its findings can differ.
bool compareBlock(Findings before, Findings now, bool isFresh, FindingChanges &changes);

/// What \p origins say of the blocks themselves: those that moved, and those that were looked at anew.
FindingChanges changesOfBlocks(const QVector<CheckState::Origin> &origins);

/// \p origins tells of each block where it stood; blocks keep their order.
FindingChanges changesBetween(
    const QVector<Finding> &before, const QVector<Finding> &now, const QVector<CheckState::Origin> &origins);

} // namespace caveat
