// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "html_inline.h"
#include "reference_links.h"
#include "writer.h"

namespace caveat
{

/// The article as blocks of the WordPress editor. Nothing stands between the blocks, where that editor would take even
/// a blank line for a block of an older kind.
QString wordPressBlocks(const Draft &draft, const QVector<OutputMark> &marks);

/// Writes the blocks of a draft one by one.
class WordPressWriter
{
public:
    WordPressWriter(const Draft &draft, const QVector<OutputMark> &marks);

    QString write();

private:
    struct OpenList {
        ListMarker marker = ListMarker::Bullet;
    };

    qsizetype writeBlock(qsizetype index);
    void writeItem(qsizetype index);
    qsizetype writeTable(qsizetype index);
    bool isHeaderRow(qsizetype index, qsizetype end) const;
    /// The row from \p index on, which is moved behind it.
    QString row(qsizetype &index, qsizetype end) const;
    qsizetype writeImage(qsizetype index);

    /// One block with \p html between its comments.
    void block(const QString &name, const QString &attributes, const QString &html);
    void setQuoteDepth(int depth);
    void openList(const Block &item);
    void closeLists(qsizetype left);

    const Block &at(qsizetype index) const { return m_draft.blocks.at(index); }
    QVector<InlineMark> marksOf(qsizetype index) const;
    QString content(qsizetype index) const;
    /// The caption behind what ends before \p index; empty if there is none.
    QString caption(qsizetype index, int quoteDepth) const;

    const Draft &m_draft;
    const QVector<OutputMark> &m_marks;
    ReferenceLinks m_links;
    QString m_out;
    QVector<OpenList> m_lists;
    int m_quoteDepth = 0;
};

} // namespace caveat
