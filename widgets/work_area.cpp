// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "work_area.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace caveat
{

namespace
{

constexpr int panelWidth = 400;
constexpr int articleShowing = 48; ///< beside a drawer that lies over it
constexpr int leastArticle = 440; ///< that can be worked in; with less room the drawer lies over it

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
    const int panel = std::min(panelWidth, width() - articleShowing);
    const auto placed = [this](int left, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height()));
    };
    m_panel->setGeometry(placed(width() - panel, panel));
    m_panel->setVisible(shown);
    m_panel->raise();
    const bool beside = shown && width() - panel >= leastArticle;
    m_article->setGeometry(placed(0, beside ? width() - panel : width()));
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
