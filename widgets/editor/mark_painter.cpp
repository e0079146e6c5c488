// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mark_painter.h"

#include "block_style.h"
#include "line_parts.h"
#include "text_properties.h"

#include <theme/severity_look.h>
#include <theme/type_scale.h>

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <map>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qreal signSize = 10;
constexpr qreal signGap = 18; ///< from the text to the sign's right side
constexpr qreal underlineDrop = 4;
constexpr qreal markerGap = 9;
constexpr qreal bulletRadius = 2.5;
constexpr qreal citationTint = 0.14;

} // namespace

MarkPainter::MarkPainter(
    const QTextEdit &editor, const Theme &theme, const FindingsModel *findings, int currentRow, DraftRange spared)
    : m_editor(editor)
    , m_theme(theme)
    , m_findings(findings)
    , m_currentRow(currentRow)
    , m_spared(spared)
{
}

void MarkPainter::paintUnder(QPainter &painter, const QVector<VisibleBlock> &blocks) const
{
    for (const VisibleBlock &place : blocks) {
        paintGround(painter, place);
        paintTint(painter, place);
    }
}

void MarkPainter::paintOver(QPainter &painter, const QVector<VisibleBlock> &blocks) const
{
    for (const VisibleBlock &place : blocks) {
        paintKind(painter, place);
        paintLinks(painter, place);
        paintFindings(painter, place);
    }
}

void MarkPainter::paintGround(QPainter &painter, const VisibleBlock &place) const
{
    const QTextBlockFormat format = place.block.blockFormat();
    const QRectF box = place.block.layout()->boundingRect().translated(place.origin);
    if (place.kind == BlockKind::Preformatted) {
        painter.fillRect(box.adjusted(-8, -4, 8, 4), m_theme.window);
    }
    const int depth = format.intProperty(TextProperty::quoteDepth);
    for (int bar = 0; bar < depth; ++bar) {
        const qreal left = m_editor.document()->documentMargin() + bar * 20.0;
        painter.fillRect(QRectF(left, box.top(), 3, box.height()), m_theme.line);
    }
    if (const QTextTable *table
        = place.kind != BlockKind::TableCell ? nullptr : QTextCursor(place.block).currentTable()) {
        const QTextTableCell cell = table->cellAt(place.block.position());
        const QRectF frame = m_editor.document()->documentLayout()->frameBoundingRect(
            const_cast<QTextTable *>(table)); // Qt asks for a pointer it does not write through
        const QPointF scrolled(m_editor.horizontalScrollBar()->value(), m_editor.verticalScrollBar()->value());
        const qreal y = box.top() - table->format().cellPadding() - 2;
        if (cell.column() == 0 && cell.row() > 0) {
            painter.fillRect(QRectF(frame.left() - scrolled.x(), y, frame.width(), 1), m_theme.line);
        }
    }
}

void MarkPainter::paintTint(QPainter &painter, const VisibleBlock &place) const
{
    if (m_findings == nullptr || m_currentRow < 0 || m_currentRow >= m_findings->rowCount()) {
        return;
    }
    const Finding &finding = m_findings->finding(m_currentRow);
    if (finding.block == place.block.blockNumber()) {
        forEachPart(place, finding.range, [&](const QRectF &box, qreal) {
            painter.fillRect(box.adjusted(-1, 0, 1, underlineDrop - 2), m_theme.tint(finding.severity));
        });
    }
}

void MarkPainter::paintKind(QPainter &painter, const VisibleBlock &place) const
{
    switch (place.kind) {
    case BlockKind::Title:
        paintLabel(painter, place, QCoreApplication::translate("MarkPainter", "Page title"));
        break;
    case BlockKind::Description:
        paintLabel(painter, place, QCoreApplication::translate("MarkPainter", "Page description"));
        break;
    case BlockKind::ImageText:
        paintLabel(painter, place,
            QCoreApplication::translate("MarkPainter", "Image text") + u" · "_s
                + place.block.blockFormat().stringProperty(TextProperty::imageTarget));
        break;
    case BlockKind::ListItem:
        paintMarker(painter, place);
        break;
    case BlockKind::Rule: {
        const QRectF box = place.block.layout()->boundingRect().translated(place.origin);
        const qreal margin = m_editor.document()->documentMargin();
        painter.fillRect(QRectF(margin, box.center().y(), m_editor.viewport()->width() - 2 * margin, 1), m_theme.line);
        break;
    }
    default:
        break;
    }
}

void MarkPainter::paintLabel(QPainter &painter, const VisibleBlock &place, const QString &label) const
{
    QFont font = QApplication::font();
    font.setFamily(font.family()); // else the painter takes the family of the text
    font.setPixelSize(TypeScale::small);
    painter.setFont(font);
    painter.setPen(m_theme.dim);
    const QPointF at = place.origin;
    const qreal height = painter.fontMetrics().height();
    const QRectF box(at.x(), at.y() - height, m_editor.viewport()->width() - at.x() - signGap, height);
    painter.drawText(box, Qt::AlignVCenter, painter.fontMetrics().elidedText(label, Qt::ElideMiddle, int(box.width())));
}

void MarkPainter::paintMarker(QPainter &painter, const VisibleBlock &place) const
{
    const QTextList *list = place.block.textList();
    if (list == nullptr || place.block.layout()->lineCount() == 0) {
        return;
    }
    const ListMarker marker = listMarker(*list);
    if (marker == ListMarker::Term || marker == ListMarker::Definition) {
        return;
    }
    const QTextLine line = place.block.layout()->lineAt(0);
    const QPointF at = place.origin + QPointF(line.x(), line.y() + line.ascent());
    if (marker == ListMarker::Number) {
        painter.setFont(m_editor.document()->defaultFont());
        painter.setPen(m_theme.dim);
        const QString number = u"%1."_s.arg(itemNumber(place.block));
        painter.drawText(at - QPointF(painter.fontMetrics().horizontalAdvance(number) + markerGap, 0), number);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = list->format().indent() % 2 == 1;
    painter.setPen(QPen(m_theme.dim, 1.4));
    painter.setBrush(filled ? QBrush(m_theme.dim) : QBrush(Qt::NoBrush));
    const qreal lift = line.ascent() / 4;
    painter.drawEllipse(at - QPointF(markerGap + bulletRadius, lift), bulletRadius, bulletRadius);
    painter.restore();
}

void MarkPainter::paintLinks(QPainter &painter, const VisibleBlock &place) const
{
    for (auto it = place.block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const bool isCitation = format.hasProperty(TextProperty::citation);
        if (!format.isAnchor() && !isCitation) {
            continue;
        }
        const TextRange range{fragment.position() - place.block.position(),
            fragment.position() - place.block.position() + fragment.length()};
        forEachPart(place, range, [&](const QRectF &box, qreal baseline) {
            if (isCitation) {
                QColor ground = m_theme.accent;
                ground.setAlphaF(citationTint);
                painter.fillRect(box, ground);
            } else {
                painter.fillRect(QRectF(box.left(), baseline + 2, box.width(), 1), m_theme.accent);
            }
        });
    }
}

QVector<TextRange> MarkPainter::marked(const Finding &finding) const
{
    const TextRange whole = finding.range;
    const TextRange word = m_spared.range;
    if (finding.block != m_spared.block || word.end < whole.start || whole.end < word.start) {
        return {whole};
    }
    QVector<TextRange> parts;
    if (whole.start + 1 < word.start) { // one unit between them is the space
        parts += {whole.start, word.start - 1};
    }
    if (word.end + 1 < whole.end) {
        parts += {word.end + 1, whole.end};
    }
    return parts;
}

void MarkPainter::paintFindings(QPainter &painter, const VisibleBlock &place) const
{
    if (m_findings == nullptr) {
        return;
    }
    const auto [first, end] = m_findings->rowsOf(place.block.blockNumber());
    std::map<qreal, int> signs; // one a line, of the worst claim that begins there and stands open
    const auto rank = [this](int row) {
        return m_findings->isOpen(row) ? 1 + static_cast<int>(m_findings->finding(row).severity) : 0;
    };
    for (int row = first; row < end; ++row) {
        if (!m_findings->isMarked(row)) {
            continue;
        }
        const Finding &finding = m_findings->finding(row);
        const bool open = m_findings->isOpen(row);
        const QColor colour = open ? m_theme.severity(finding.severity) : m_theme.dim;
        bool begins = true;
        const auto draw = [&](const QRectF &box, qreal baseline) {
            const qreal y = baseline + underlineDrop;
            open ? drawUnderline(painter, box.left(), box.right(), y, finding.severity, colour)
                 : drawDecidedUnderline(painter, box.left(), box.right(), y, colour);
            if (begins) {
                const auto sign = signs.try_emplace(baseline, row).first;
                sign->second = rank(row) > rank(sign->second) ? row : sign->second;
            }
            begins = false;
        };
        for (const TextRange range : marked(finding)) {
            forEachPart(place, range, draw);
        }
    }
    const qreal right = std::max(m_editor.document()->documentMargin() - signGap, signSize + 2);
    for (const auto &[baseline, row] : signs) {
        const Severity severity = m_findings->finding(row).severity;
        const QRectF sign(right - signSize, baseline - signSize + 1, signSize, signSize);
        m_findings->isOpen(row) ? drawSign(painter, sign, severity, m_theme.severity(severity))
                                : drawDecidedSign(painter, sign, m_theme.dim);
    }
}

} // namespace caveat
