// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace caveat
{

/// The block of a draft that \p block stands for. Numbers of list items, which depend on other blocks, are left at 1.
Block snapshotOf(const QTextBlock &block);

/// True for a block that says nothing: an empty paragraph, heading or item, as an editor leaves them behind.
bool isBlank(const Block &block);

/// The draft that \p document holds now, blank blocks left out.
Draft snapshotOf(const QTextDocument &document);

/// What is selected, cut to the selection; a part of a single block is a paragraph.
Draft selectionOf(const QTextCursor &cursor);

} // namespace caveat
