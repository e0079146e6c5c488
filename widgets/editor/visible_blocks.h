// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QPointF>
#include <QTextBlock>
#include <QVector>

class QTextEdit;

namespace caveat
{

/// A block on the screen.
struct VisibleBlock {
    QTextBlock block;
    QPointF origin; ///< of its layout, in the viewport
    BlockKind kind = BlockKind::Paragraph;
};

/// Finds the blocks on the screen. Begins where it found them the last time: asking the layout what stands at the top
/// walks through the article, which a key press has no time for.
class VisibleBlocks
{
public:
    explicit VisibleBlocks(const QTextEdit &editor);

    QVector<VisibleBlock> find();
    /// Whether any of these blocks was on the screen when it was painted last.
    bool showed(int firstBlock, int lastBlock) const;

private:
    QPointF origin(const QTextBlock &block, BlockKind kind) const;
    QTextBlock firstBlock() const;

    const QTextEdit &m_editor;
    int m_first = 0;
    int m_last = 0;
};

} // namespace caveat
