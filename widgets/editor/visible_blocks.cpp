// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "visible_blocks.h"

#include "block_style.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextLayout>
#include <QTextTable>

namespace caveat
{

namespace
{

constexpr int mostSteps = 60; ///< from where the top was; beyond that the layout is asked

/// The first block of the row of a table that \p block stands in: its neighbours may reach higher on the screen.
QTextBlock rowStart(const QTextBlock &block)
{
    if (blockKind(block) != BlockKind::TableCell)
        return block;
    const QTextTable *table = QTextCursor(block).currentTable();
    return table == nullptr ? block
                            : table->cellAt(table->cellAt(block.position()).row(), 0).firstCursorPosition().block();
}

} // namespace

VisibleBlocks::VisibleBlocks(const QTextEdit &editor)
    : m_editor(editor)
{
}

QPointF VisibleBlocks::origin(const QTextBlock &block, BlockKind kind) const
{
    const QPointF scrolled(m_editor.horizontalScrollBar()->value(), m_editor.verticalScrollBar()->value());
    // Outside of tables a layout knows its own place.
    const bool inTable = kind == BlockKind::TableCell;
    return (inTable ? m_editor.document()->documentLayout()->blockBoundingRect(block).topLeft()
                    : block.layout()->position())
        - scrolled;
}

QTextBlock VisibleBlocks::firstBlock() const
{
    QTextBlock block = m_editor.document()->findBlockByNumber(m_first);
    const auto isAbove = [this](const QTextBlock &candidate) {
        const BlockKind kind = blockKind(candidate);
        return kind != BlockKind::TableCell
            && origin(candidate, kind).y() + candidate.layout()->boundingRect().bottom() < 0;
    };
    int steps = 0;
    while (block.isValid() && isAbove(block) && steps < mostSteps) {
        block = block.next();
        ++steps;
    }
    while (block.isValid() && !isAbove(block) && block.blockNumber() > 0 && steps < mostSteps) {
        block = block.previous();
        ++steps;
    }
    if (block.isValid() && steps < mostSteps)
        return block;
    return rowStart(m_editor.cursorForPosition({0, 0}).block());
}

QVector<VisibleBlock> VisibleBlocks::find()
{
    QVector<VisibleBlock> found;
    const int bottom = m_editor.viewport()->height();
    for (QTextBlock block = firstBlock(); block.isValid(); block = block.next()) {
        const BlockKind kind = blockKind(block);
        const QPointF at = origin(block, kind);
        if (at.y() > bottom && kind != BlockKind::TableCell)
            break;
        found += {block, at, kind};
    }
    m_first = found.isEmpty() ? 0 : found.first().block.blockNumber();
    m_last = found.isEmpty() ? 0 : found.last().block.blockNumber();
    return found;
}

bool VisibleBlocks::showed(int firstBlock, int lastBlock) const
{
    return firstBlock <= m_last && lastBlock >= m_first;
}

} // namespace caveat
