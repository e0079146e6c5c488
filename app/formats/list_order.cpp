// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "list_order.h"

#include <draft/definition_lists.h>

#include <optional>

namespace caveat
{

namespace
{

/// An item that items below may hang from or stand beside.
struct Rung {
    int sourceLevel = 0;
    ListMarker marker = ListMarker::Bullet;
    int number = 1;
    int listId = 0;
};

class Ladder
{
public:
    void clear() { m_rungs.clear(); }

    void order(Block &block, int listId)
    {
        if (block.continuesItem)
            orderContinuation(block);
        else
            orderItem(block, listId);
    }

private:
    void orderContinuation(Block &block)
    {
        while (!m_rungs.isEmpty() && m_rungs.constLast().sourceLevel > block.level)
            m_rungs.removeLast();
        const bool goesOn
            = !m_rungs.isEmpty() && m_rungs.constLast().sourceLevel == block.level && block.quoteDepth >= m_quoteDepth;
        if (goesOn) {
            block.level = int(m_rungs.size());
            block.marker = m_rungs.constLast().marker;
            block.number = m_rungs.constLast().number;
            return;
        }
        block.kind = BlockKind::Paragraph;
        block.level = 0;
        block.continuesItem = false;
        block.marker = ListMarker::Bullet;
        block.number = 1;
        m_rungs.clear();
    }

    void orderItem(Block &block, int listId)
    {
        if (block.quoteDepth != m_quoteDepth)
            m_rungs.clear();
        m_quoteDepth = block.quoteDepth;
        const QVector<Rung> before = m_rungs;
        while (!m_rungs.isEmpty() && m_rungs.constLast().sourceLevel >= block.level)
            m_rungs.removeLast();
        m_rungs.append({block.level, block.marker, block.number, listId});
        const qsizetype level = m_rungs.size();
        if (before.size() >= level) {
            const Rung &beside = before.at(level - 1);
            block.startsList = beside.listId != listId && shareList(beside.marker, block.marker);
        }
        block.level = int(level);
    }

    QVector<Rung> m_rungs;
    int m_quoteDepth = 0;
};

} // namespace

void orderLists(QVector<Block> &blocks, const QVector<int> &listIds)
{
    Ladder ladder;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        if (blocks.at(index).kind == BlockKind::ListItem)
            ladder.order(blocks[index], listIds.at(index));
        else
            ladder.clear();
    }
    orderDefinitions(blocks);
}

} // namespace caveat
