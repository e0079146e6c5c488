// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "show_button.h"

#include "findings_model.h"

#include <QActionGroup>
#include <QMenu>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString title(StandingFilter standing)
{
    switch (standing) {
    case StandingFilter::Any:
        return ShowButton::tr("All");
    case StandingFilter::Open:
        return ShowButton::tr("Open");
    case StandingFilter::Decided:
        return ShowButton::tr("Decided");
    case StandingFilter::Waived:
        return ShowButton::tr("Waived");
    case StandingFilter::Sourced:
        return ShowButton::tr("Sourced");
    case StandingFilter::Commented:
        break;
    }
    return ShowButton::tr("With comments");
}

} // namespace

ShowButton::ShowButton(const FindingsModel *findings, FindingsFilter *filter, QWidget *parent)
    : QToolButton(parent)
    , m_findings(findings)
    , m_filter(filter)
    , m_standings(new QActionGroup(this))
{
    setObjectName(u"show-claims-that"_s);
    setProperty("role", u"choice"_s);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Which claims are listed, and in which order"));
    auto *menu = new QMenu(this);
    for (const StandingFilter standing : {StandingFilter::Any, StandingFilter::Open, StandingFilter::Decided,
             StandingFilter::Waived, StandingFilter::Sourced, StandingFilter::Commented}) {
        QAction *action = menu->addAction(title(standing), this, [this, standing] { m_filter->setStanding(standing); });
        action->setData(static_cast<int>(standing));
        action->setCheckable(true);
        m_standings->addAction(action);
    }
    menu->addSeparator();
    m_inText = menu->addAction(tr("As in the &text"), this, [this] { m_filter->setWorstFirst(false); });
    m_worstFirst = menu->addAction(tr("&Worst first"), this, [this] { m_filter->setWorstFirst(true); });
    auto *order = new QActionGroup(this);
    for (QAction *action : {m_inText, m_worstFirst}) {
        action->setCheckable(true);
        order->addAction(action);
    }
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ShowButton::fill);
    connect(m_filter, &FindingsFilter::changed, this, &ShowButton::showChoice);
    showChoice();
}

void ShowButton::fill()
{
    for (QAction *action : m_standings->actions()) {
        const auto standing = static_cast<StandingFilter>(action->data().toInt());
        int count = 0;
        for (int row = 0; row < m_findings->rowCount(); ++row) {
            count += m_findings->isMarked(row) && fits(m_findings->standing(row), standing) ? 1 : 0;
        }
        action->setText(u"&%1  (%2)"_s.arg(title(standing)).arg(count));
    }
}

void ShowButton::showChoice()
{
    for (QAction *action : m_standings->actions()) {
        action->setChecked(static_cast<StandingFilter>(action->data().toInt()) == m_filter->standing());
    }
    m_worstFirst->setChecked(m_filter->isWorstFirst());
    m_inText->setChecked(!m_filter->isWorstFirst());
    const QString shown = title(m_filter->standing());
    setText(m_filter->isWorstFirst() ? tr("%1, worst first").arg(shown) : shown);
    setAccessibleName(tr("Claims shown: %1").arg(text()));
}

} // namespace caveat
