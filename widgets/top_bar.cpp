// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "top_bar.h"

#include <theme/icons.h>
#include <theme/type_scale.h>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int iconSize = 20;
constexpr int leastTitle = 80;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_menu(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_export(new QPushButton(this))
{
    setObjectName(u"top-bar"_s);
    m_menu->setObjectName(u"menu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setProperty("icon-name", u"menu"_s);
    m_menu->setIconSize({iconSize, iconSize});
    m_menu->setToolTip(tr("Menu (Alt+M)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setShortcut(Qt::ALT | Qt::Key_M);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_title->setObjectName(u"document-title"_s);
    m_title->setMinimumWidth(leastTitle);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setObjectName(u"document-state"_s);
    m_state->setProperty("role", u"dim"_s);
    m_export->setObjectName(u"export"_s);
    m_export->setProperty("role", u"primary"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::near, Spacing::tight, Spacing::wide, Spacing::tight);
    row->setSpacing(Spacing::near);
    row->addWidget(m_menu);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);
    row->addSpacing(Spacing::wide);
    m_buttons->setSpacing(Spacing::tight);
    row->addLayout(m_buttons);
    row->addSpacing(Spacing::near);
    row->addWidget(m_export);
}

void TopBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void TopBar::addAction(QAction *action, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({iconSize, iconSize});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setProperty("icon-name", icon);
    m_buttons->addWidget(button);
}

void TopBar::setExportAction(QAction *action)
{
    m_export->setText(action->text());
    m_export->setToolTip(action->toolTip());
    connect(m_export, &QPushButton::clicked, action, &QAction::trigger);
}

void TopBar::setTheme(const Theme &theme)
{
    for (QToolButton *button : findChildren<QToolButton *>()) {
        const QIcon icon = actionIcon(button->property("icon-name").toString(), theme.ink);
        button->defaultAction() != nullptr ? button->defaultAction()->setIcon(icon) : button->setIcon(icon);
    }
}

void TopBar::showDocument(const QString &title, const QString &state)
{
    m_fullTitle = title;
    m_title->setToolTip(title);
    m_title->setAccessibleName(title);
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, m_title->width()));
    m_state->setText(state);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_title->setText(m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, m_title->width()));
}

} // namespace caveat
