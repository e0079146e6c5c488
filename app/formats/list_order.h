// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QVector>

namespace caveat
{

/// Puts the list items among \p blocks in order: levels without gaps, a new list
/// marked as such only where it could be taken for the one before, and paragraphs
/// that have lost the item they went on made paragraphs of their own.
/// \p listIds tells for each block the list that it stood in (0 for none).
void orderLists(QVector<Block> &blocks, const QVector<int> &listIds);

} // namespace caveat
