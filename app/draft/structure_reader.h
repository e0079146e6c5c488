// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "structure.h"

#include <QVector>

namespace caveat
{

/// Reads a draft once from top to bottom and works out the place of each block.
class StructureReader
{
public:
    StructureReader(const QVector<Block> &blocks, const QVector<LineTraits> &traits);

    QVector<Structure::Place> read();

private:
    /// One level of the list being read.
    struct Level {
        int item = -1; ///< the last item on it
        int owner = -1;
        int label = -1;
        int stem = -1;
        int flatLabel = -1; ///< an item in a colon whose items follow on the same level
        bool hasInner = false; ///< something stands inside the last item
    };

    /// A line that a list below may complete.
    struct Intro {
        int block = -1;
        int age = 0; ///< lines of prose since
        bool weak = false; ///< only lacks a full stop: counts right before the list alone
    };

    void readHeading(int index);
    void readCell(int index);
    void readItem(int index, int level);
    void readFurtherParagraph(int index);
    void readParagraph(int index);

    void leaveQuote(int depth);
    void beginList();
    bool listGoesOn(int index) const;
    void openLevel();
    int typedLevel(QChar sign);
    void endList();
    void govern(int index, int label, int stem);

    const Block &block(int index) const { return m_blocks[index]; }

    const LineTraits &traits(int index) const { return m_traits[index]; }

    const QVector<Block> &m_blocks;
    const QVector<LineTraits> &m_traits;
    QVector<Structure::Place> m_places;
    QVector<int> m_headings; ///< the stack, innermost last
    QVector<int> m_columnHeaders;
    int m_rowHeader = -1;
    int m_rowStart = -1; ///< the first cell of the table row
    int m_section = -1; ///< the bold line alone that stands over what follows
    int m_unmarked = -1; ///< the label of short lines without markers
    int m_interruption = 0; ///< lines of prose since the last item
    int m_lastNumber = 0;
    Intro m_intro;
    QVector<Level> m_levels;
    QVector<QChar> m_signs; ///< typed markers by level
};

} // namespace caveat
