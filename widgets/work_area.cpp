// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "work_area.h"

#include <QKeyEvent>
#include <QStyle>

namespace caveat
{

namespace
{

constexpr int panelWidth = 400;
constexpr int leastArticle = 440; ///< that can be worked in; with less room the panel goes below the text
constexpr int belowShare = 55; ///< of a hundred, of the height: what the panel takes there

} // namespace

WorkArea::WorkArea(QWidget *article, QWidget *panel, QWidget *parent)
    : QWidget(parent)
    , m_article(article)
    , m_panel(panel)
{
    setObjectName(QStringLiteral("article-area"));
    article->setParent(this);
    panel->setParent(this);
    panel->setAutoFillBackground(true);
    panel->setAttribute(Qt::WA_StyledBackground);
}

bool WorkArea::isPanelShown() const
{
    return isDrawer() ? m_drawerOpen : m_besideWanted;
}

void WorkArea::setPanelShown(bool shown)
{
    if (shown == isPanelShown()) {
        return;
    }
    (isDrawer() ? m_drawerOpen : m_besideWanted) = shown;
    place();
}

void WorkArea::place()
{
    const bool shown = isPanelShown();
    const bool beside = width() - panelWidth >= leastArticle;
    const int across = beside ? panelWidth : width();
    const int high = beside ? height() : height() * belowShare / 100;
    const auto placed
        = [this](const QRect &leftToRight) { return QStyle::visualRect(layoutDirection(), rect(), leftToRight); };
    m_panel->setGeometry(placed({width() - across, height() - high, across, high}));
    m_panel->setVisible(shown);
    m_panel->raise();
    m_article->setGeometry(
        placed({0, 0, shown && beside ? width() - across : width(), shown && !beside ? height() - high : height()}));
    Q_EMIT panelShownChanged(shown);
}

void WorkArea::resizeEvent(QResizeEvent *)
{
    place();
}

void WorkArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDrawer() && m_drawerOpen) {
        setPanelShown(false);
        m_article->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_panel->isAncestorOf(window()->focusWidget())) {
        m_article->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace caveat
