// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "article_pane.h"

#include "article_editor.h"
#include "overview_bar.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

namespace caveat
{

namespace
{

constexpr int overviewWidth = 14;
constexpr int leastGap = 12;

} // namespace

ArticlePane::ArticlePane(QWidget *parent)
    : QWidget(parent)
    , m_editor(new ArticleEditor(this))
    , m_overview(new OverviewBar(m_editor, this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    m_bar->setAccessibleName(tr("Scroll the article"));
    m_editor->installEventFilter(this);
    QScrollBar *inner = m_editor->verticalScrollBar();
    // Queued: the page step is set after the range, and tells nobody.
    connect(inner, &QScrollBar::rangeChanged, this, &ArticlePane::takeRange, Qt::QueuedConnection);
    connect(inner, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
    setFocusProxy(m_editor);
}

void ArticlePane::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_editor->setTheme(theme);
    m_overview->setTheme(theme);
    update();
}

void ArticlePane::takeRange()
{
    const QScrollBar *inner = m_editor->verticalScrollBar();
    m_bar->setRange(inner->minimum(), inner->maximum());
    m_bar->setPageStep(inner->pageStep());
    m_bar->setSingleStep(inner->singleStep());
    m_bar->setValue(inner->value());
    m_overview->refresh();
}

void ArticlePane::placePage()
{
    const int barWidth = m_bar->sizeHint().width();
    const int room = width() - barWidth - overviewWidth;
    const int page = std::min(m_editor->pageWidth(), room - 2 * leastGap);
    const auto placed = [this](int left, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height()));
    };
    m_editor->setGeometry(placed((room - page) / 2, page));
    m_overview->setGeometry(placed(room, overviewWidth));
    m_bar->setGeometry(placed(width() - barWidth, barWidth));
    update();
}

void ArticlePane::resizeEvent(QResizeEvent *)
{
    placePage();
}

bool ArticlePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        placePage();
    }
    return QWidget::eventFilter(watched, event);
}

void ArticlePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.window);
    painter.fillRect(m_editor->geometry().adjusted(-1, 0, 1, 0), m_theme.line);
}

void ArticlePane::wheelEvent(QWheelEvent *event)
{
    // Beside the page the wheel scrolls the page all the same.
    QCoreApplication::sendEvent(m_bar, event);
}

} // namespace caveat
