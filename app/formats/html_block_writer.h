// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "html_inline.h"
#include "reference_links.h"
#include "writer.h"

namespace caveat
{

/// Writes blocks as elements, one a line, indented by their nesting.
class HtmlBlockWriter
{
public:
    HtmlBlockWriter(const Draft &draft, const QVector<OutputMark> &marks, int indent = 0);

    /// The blocks from \p first up to \p end.
    QString write(qsizetype first, qsizetype end);

private:
    struct OpenList {
        ListMarker marker = ListMarker::Bullet;
        int next = 1;
    };

    qsizetype writeBlock(qsizetype index, qsizetype end);
    void writeItem(qsizetype index);
    void writeContinuation(qsizetype index);
    qsizetype writeTable(qsizetype index, qsizetype end);
    qsizetype writeRow(qsizetype index, qsizetype end);
    qsizetype writeCell(qsizetype index, qsizetype end);
    qsizetype writeImage(qsizetype index, qsizetype end);
    void writePreformatted(qsizetype index);
    qsizetype writeNotes(qsizetype index, qsizetype end);

    void line(const QString &text);
    void directives(const QStringList &of);
    void element(const QString &name, qsizetype index, const QString &attributes = {});
    void setQuoteDepth(int depth);
    void openList(const Block &item);
    void closeItem();
    void closeLists(qsizetype left);
    void endOpenLine();

    const Block &block(qsizetype index) const { return m_draft.blocks.at(index); }
    QVector<InlineMark> marksOf(qsizetype index) const;
    QString content(qsizetype index) const;
    QString referenceId(qsizetype index) const;
    bool hasContinuation(qsizetype index) const;
    bool isCaptionOf(qsizetype index, qsizetype end, int quoteDepth) const;
    QString indentation() const { return QString(m_indent * 2, u' '); }

    const Draft &m_draft;
    const QVector<OutputMark> &m_marks;
    ReferenceLinks m_links;
    QString m_out;
    QVector<OpenList> m_lists;
    int m_indent;
    int m_quoteDepth = 0;
    int m_listQuoteDepth = 0;
    bool m_lineOpen = false; ///< a list item's line waits for its end tag
};

} // namespace caveat
