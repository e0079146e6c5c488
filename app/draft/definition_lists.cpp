// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "definition_lists.h"

#include <algorithm>
#include <utility>

namespace caveat
{

namespace
{

bool isDefinition(ListMarker marker)
{
    return marker == ListMarker::Term || marker == ListMarker::Definition;
}

bool holdsDefinitions(const QVector<Block> &blocks)
{
    return std::ranges::any_of(
        blocks, [](const Block &block) { return block.kind == BlockKind::ListItem && isDefinition(block.marker); });
}

/// Items of one list, by index.
struct List {
    int level = 0;
    int quoteDepth = 0;
    QVector<qsizetype> items;
};

/// The lists of \p blocks, in no order; further paragraphs of items are in none.
QVector<List> listsOf(const QVector<Block> &blocks)
{
    QVector<List> ended;
    QVector<List> open;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const Block &block = blocks.at(index);
        if (block.kind != BlockKind::ListItem) {
            ended += std::exchange(open, {});
            continue;
        }
        while (!open.isEmpty() && open.constLast().level > block.level)
            ended.append(open.takeLast());
        if (block.continuesItem)
            continue;
        const bool goesOn = !open.isEmpty() && open.constLast().level == block.level && !block.startsList
            && open.constLast().quoteDepth == block.quoteDepth
            && shareList(blocks.at(open.constLast().items.constLast()).marker, block.marker);
        if (!goesOn && !open.isEmpty() && open.constLast().level == block.level)
            ended.append(open.takeLast());
        if (!goesOn)
            open.append({block.level, block.quoteDepth, {}});
        open.last().items.append(index);
    }
    return ended + open;
}

void makeBullets(QVector<Block> &blocks, const List &list)
{
    const auto marker = [&blocks](qsizetype index) { return blocks.at(index).marker; };
    const auto first = std::ranges::find(list.items, ListMarker::Term, marker);
    const auto last = std::find_if(list.items.crbegin(), list.items.crend(), [&](qsizetype index) {
        return marker(index) == ListMarker::Definition;
    }).base();
    for (auto item = list.items.begin(); item != list.items.end(); ++item) {
        if (item < first || item >= last)
            blocks[*item].marker = ListMarker::Bullet;
    }
}

/// Calls \p visit for each item with the one above it on its level, if there is one in the same run of lists.
template <typename Visit>
void forEachItem(QVector<Block> &blocks, Visit visit)
{
    QVector<Block *> above;
    for (Block &block : blocks) {
        const bool isItem = block.kind == BlockKind::ListItem;
        const bool isElsewhere
            = !above.isEmpty() && !block.continuesItem && above.constLast()->quoteDepth != block.quoteDepth;
        if (!isItem || isElsewhere)
            above.clear();
        if (!isItem)
            continue;
        while (!above.isEmpty() && above.constLast()->level > block.level)
            above.removeLast();
        Block *beside = !above.isEmpty() && above.constLast()->level == block.level ? above.constLast() : nullptr;
        visit(block, beside);
        if (block.continuesItem)
            continue;
        if (beside)
            above.removeLast();
        above.append(&block);
    }
}

} // namespace

bool shareList(ListMarker left, ListMarker right)
{
    return left == right || (isDefinition(left) && isDefinition(right));
}

void orderDefinitions(QVector<Block> &blocks)
{
    if (!holdsDefinitions(blocks))
        return;
    for (const List &list : listsOf(blocks)) {
        if (isDefinition(blocks.at(list.items.constFirst()).marker))
            makeBullets(blocks, list);
    }
    forEachItem(blocks, [](Block &block, const Block *beside) {
        if (block.continuesItem && beside)
            block.marker = beside->marker;
        else if (beside)
            block.startsList = block.startsList && shareList(beside->marker, block.marker);
    });
}

Draft withoutDefinitions(Draft draft)
{
    if (!holdsDefinitions(draft.blocks))
        return draft;
    QVector<Block> &blocks = draft.blocks;
    orderDefinitions(blocks);
    const auto plain = [](ListMarker marker) { return isDefinition(marker) ? ListMarker::Bullet : marker; };
    forEachItem(blocks, [plain](Block &block, const Block *beside) {
        const bool parted = beside && !shareList(beside->marker, block.marker);
        if (parted && !block.continuesItem)
            block.startsList = plain(beside->marker) == plain(block.marker);
    });
    for (Block &block : blocks) {
        if (block.kind != BlockKind::ListItem || !isDefinition(block.marker))
            continue;
        block.continuesItem = block.continuesItem || block.marker == ListMarker::Definition;
        block.marker = ListMarker::Bullet;
    }
    return draft;
}

} // namespace caveat
