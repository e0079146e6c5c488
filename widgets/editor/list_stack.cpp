// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "list_stack.h"

#include "block_style.h"

#include <QTextCursor>
#include <QTextList>

namespace caveat
{

const ListStack::Open *ListStack::openFor(const Block &item) const
{
    if (item.startsList) {
        return nullptr;
    }
    for (const Open &open : m_open) {
        if (open.level == item.level) {
            return open.marker == item.marker && open.quoteDepth == item.quoteDepth ? &open : nullptr;
        }
    }
    return nullptr;
}

int ListStack::numberAfter(const Block &item) const
{
    const Open *open = openFor(item);
    return open == nullptr ? 1 : open->number + 1;
}

void ListStack::enter(QTextCursor &cursor, const Block &block)
{
    if (block.kind != BlockKind::ListItem) {
        leave();
        return;
    }
    while (!m_open.isEmpty() && m_open.last().level > block.level) {
        m_open.removeLast();
    }
    if (block.continuesItem) {
        return;
    }
    if (openFor(block) != nullptr) {
        m_open.last().list->add(cursor.block());
    } else {
        if (!m_open.isEmpty() && m_open.last().level == block.level) {
            m_open.removeLast();
        }
        QTextList *list = cursor.createList(listFormat(block.level, block.marker));
        m_open += {list, block.level, block.quoteDepth, block.marker, 0};
    }
    m_open.last().number = block.number;
}

} // namespace caveat
