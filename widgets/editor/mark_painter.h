// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "visible_blocks.h"

#include <findings/findings_model.h>
#include <theme/theme.h>

class QPainter;
class QTextEdit;

namespace caveat
{

/// Paints what the document does not hold: the findings, and what kinds of block look like beyond their text. Only
/// over visible blocks, straight on the viewport; formats stay as they are, so a mark costs the layout nothing.
class MarkPainter
{
public:
    /// The word at \p spared is being typed: marks leave it out.
    MarkPainter(
        const QTextEdit &editor, const Theme &theme, const FindingsModel *findings, int currentRow, DraftRange spared);

    void paintUnder(QPainter &painter, const QVector<VisibleBlock> &blocks) const; ///< before the text is painted
    void paintOver(QPainter &painter, const QVector<VisibleBlock> &blocks) const; ///< after

private:
    void paintGround(QPainter &painter, const VisibleBlock &place) const;
    void paintTint(QPainter &painter, const VisibleBlock &place) const;
    void paintKind(QPainter &painter, const VisibleBlock &place) const;
    void paintLabel(QPainter &painter, const VisibleBlock &place, const QString &label) const;
    void paintMarker(QPainter &painter, const VisibleBlock &place) const;
    void paintLinks(QPainter &painter, const VisibleBlock &place) const;
    void paintFindings(QPainter &painter, const VisibleBlock &place) const;
    QVector<TextRange> marked(const Finding &finding) const; ///< what is underlined of it

    const QTextEdit &m_editor;
    const Theme &m_theme;
    const FindingsModel *m_findings;
    int m_currentRow;
    DraftRange m_spared;
};

} // namespace caveat
