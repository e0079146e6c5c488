// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "flag_note.h"

#include "flag_text.h"

#include <editor/article_editor.h>

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace caveat
{

namespace
{

constexpr int soon = 150; // ms

/// What the caret's line shows of its block.
TextRange lineOf(const QTextCursor &caret)
{
    const QTextLine line = caret.block().layout()->lineForTextPosition(caret.positionInBlock());
    return line.isValid() ? TextRange{line.textStart(), line.textStart() + line.textLength()} : TextRange{};
}

} // namespace

FlagNote::FlagNote(ArticleEditor *editor, const FindingsModel *findings, FindingTexts texts, QWidget *parent)
    : QLabel(parent)
    , m_editor(editor)
    , m_findings(findings)
    , m_texts(std::move(texts))
{
    setObjectName(QStringLiteral("flag-note"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &FlagNote::tell);
    const auto later = [this] { m_soon.start(); };
    connect(editor, &ArticleEditor::caretMoved, this, later);
    connect(findings, &QAbstractItemModel::rowsInserted, this, later);
    connect(findings, &QAbstractItemModel::rowsRemoved, this, later);
    connect(findings, &QAbstractItemModel::dataChanged, this, later);
    connect(findings, &QAbstractItemModel::modelReset, this, later);
    connect(findings, &FindingsModel::markedChanged, this, later);
}

void FlagNote::tell()
{
    const QTextCursor caret = m_editor->textCursor();
    const TextRange line = lineOf(caret);
    QStringList parts;
    const auto [first, end] = m_findings->rowsOf(caret.blockNumber());
    for (int row = first; row < end; ++row) {
        const TextRange range = m_findings->finding(row).range;
        if (m_findings->isMarked(row) && range.start < line.end && line.start < range.end) {
            parts += flagLine(*m_findings, row, m_texts);
        }
    }
    const QString note = parts.join(u' ');
    if (note == m_note) {
        return;
    }
    m_note = note;
    setAccessibleName(note);
    setToolTip(note);
    update();
}

QSize FlagNote::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void FlagNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(
        rect(), Qt::AlignVCenter | Qt::AlignLeading, fontMetrics().elidedText(m_note, Qt::ElideRight, width()));
}

} // namespace caveat
