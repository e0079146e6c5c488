// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QHash>

#include <optional>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace caveat
{

/// The block of a draft that \p block stands for. Numbers of list items, which depend on other blocks, are left at 1.
Block snapshotOf(const QTextBlock &block);

/// True for a block that says nothing: an empty paragraph, heading or item, as an editor leaves them behind.
bool isBlank(const Block &block);

/// Where an item of a numbered list stands, for its number depends on those before it.
struct ItemPlace {
    int list = -1; ///< which list of the document; -1 for all other blocks
    std::optional<int> number; ///< none: follows the item before
};
ItemPlace itemPlaceOf(const QTextBlock &block);

/// Numbers the items of a document, given all its blocks in order.
class ItemNumbers
{
public:
    Block numbered(Block block, ItemPlace place);

private:
    QHash<int, int> m_last; ///< by list
};

/// The draft that \p document holds now, blank blocks left out; \p places takes the number of the text block of each.
Draft snapshotOf(const QTextDocument &document, QVector<int> *places = nullptr);

/// What is selected, cut to the selection; a part of a single block is a paragraph.
Draft selectionOf(const QTextCursor &cursor);

} // namespace caveat
