// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/findings_model.h>
#include <theme/theme.h>

#include <QPointF>

class QPainter;
class QRectF;
class QTextBlock;
class QTextEdit;
class QTextLine;

namespace caveat
{

/// Paints what the document does not hold: the findings, and what kinds of block look like beyond their text. Only
/// over visible blocks, straight on the viewport; formats stay as they are, so a mark costs the layout nothing.
class MarkPainter
{
public:
    MarkPainter(const QTextEdit &editor, const Theme &theme, const FindingsModel *findings, int currentRow);

    void paintUnder(QPainter &painter) const; ///< before the text is painted
    void paintOver(QPainter &painter) const; ///< after

private:
    struct Place;
    template <typename Act>
    void forEachVisibleBlock(Act act) const;
    QPointF origin(const QTextBlock &block) const;
    template <typename Act>
    void forEachPart(const QTextBlock &block, TextRange range, Act act) const;

    void paintGround(QPainter &painter, const QTextBlock &block) const;
    void paintTint(QPainter &painter, const QTextBlock &block) const;
    void paintKind(QPainter &painter, const QTextBlock &block) const;
    void paintLabel(QPainter &painter, const QTextBlock &block, const QString &label) const;
    void paintMarker(QPainter &painter, const QTextBlock &block) const;
    void paintLinks(QPainter &painter, const QTextBlock &block) const;
    void paintFindings(QPainter &painter, const QTextBlock &block) const;

    const QTextEdit &m_editor;
    const Theme &m_theme;
    const FindingsModel *m_findings;
    int m_currentRow;
};

} // namespace caveat
