// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "overview_bar.h"

#include "article_editor.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace caveat
{

namespace
{

constexpr int collectDelay = 200; // ms
constexpr int tickHeight = 3;
constexpr int tickMargin = 3;

} // namespace

OverviewBar::OverviewBar(ArticleEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    setAccessibleName(tr("Overview of the claims"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(collectDelay);
    connect(&m_soon, &QTimer::timeout, this, &OverviewBar::collect);
}

void OverviewBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void OverviewBar::setFindings(const FindingsModel *findings)
{
    m_findings = findings;
    connect(findings, &QAbstractItemModel::rowsInserted, this, &OverviewBar::refresh);
    connect(findings, &QAbstractItemModel::rowsRemoved, this, &OverviewBar::refresh);
    connect(findings, &QAbstractItemModel::dataChanged, this, &OverviewBar::refresh);
    connect(findings, &QAbstractItemModel::modelReset, this, &OverviewBar::refresh);
    connect(findings, &FindingsModel::markedChanged, this, &OverviewBar::refresh);
}

void OverviewBar::refresh()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void OverviewBar::collect()
{
    m_ticks.clear();
    if (m_findings != nullptr) {
        // Places go by the count of characters: asking the layout would make it lay out the whole article.
        const QTextDocument *document = m_editor->document();
        const bool all = m_editor->verticalScrollBar()->maximum() == 0; // in sight: ticks stand beside their lines
        const double room = all ? std::min<double>(height(), document->size().height()) : height();
        const double perCharacter = (room - tickHeight) / std::max(document->characterCount(), 1);
        for (int row = 0; row < m_findings->rowCount(); ++row) {
            if (!m_findings->isOpen(row) || !m_findings->isMarked(row)) {
                continue;
            }
            const Finding &finding = m_findings->finding(row);
            const double at = document->findBlockByNumber(finding.block).position() + double(finding.range.start);
            const int y = static_cast<int>(at * perCharacter);
            if (m_ticks.isEmpty() || y >= m_ticks.last().y + tickHeight) {
                m_ticks += {y, finding.severity};
            } else {
                m_ticks.last().severity = std::max(m_ticks.last().severity, finding.severity);
            }
        }
    }
    update();
}

void OverviewBar::resizeEvent(QResizeEvent *)
{
    refresh();
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Tick &tick : m_ticks) {
        painter.fillRect(tickMargin, tick.y, width() - 2 * tickMargin, tickHeight, m_theme.severity(tick.severity));
    }
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    QScrollBar *bar = m_editor->verticalScrollBar();
    const double share = event->position().y() / std::max(height(), 1);
    bar->setValue(static_cast<int>(share * (bar->maximum() + bar->pageStep())) - bar->pageStep() / 2);
}

} // namespace caveat
