// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "flag_menu.h"

#include <findings/offer_row.h>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostShown = 5;
constexpr int mostInKeys = 9;
constexpr int widest = 340;

QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FlagMenu::FlagMenu(QMenu *menu, const Finding &finding, bool isOpen)
    : QObject(menu)
    , m_menu(menu)
    , m_finding(finding)
    , m_first(new QAction(tr("Looking for wording…"), menu))
{
    menu->setToolTipsVisible(true);
    QAction *top = menu->actions().value(0);
    m_first->setEnabled(false);
    m_first->setObjectName(u"flag-offer"_s);
    menu->insertAction(top, m_first);
    m_behind = menu->insertSeparator(top);
    const auto add = [this, menu, top](const QString &text, const QString &key, const QString &name, auto act) {
        auto *action = new QAction(text + u'\t' + key, menu);
        action->setObjectName(name);
        menu->insertAction(top, action);
        connect(action, &QAction::triggered, this, act);
    };
    if (isOpen) {
        add(tr("&Waive…"), u"Alt+W"_s, u"flag-waive"_s, [this] { Q_EMIT askedFor(Status::Waived); });
        add(tr("&Sourced…"), u"Alt+S"_s, u"flag-sourced"_s, [this] { Q_EMIT askedFor(Status::Sourced); });
    } else {
        add(tr("&Open again"), u"Alt+R"_s, u"flag-reopen"_s, &FlagMenu::reopened);
    }
    add(tr("Co&mment…"), u"Alt+C"_s, u"flag-comment"_s, [this] { Q_EMIT askedFor(Status::Comment); });
    add(tr("W&hat is this flag?"), u"F1"_s, u"flag-help"_s, &FlagMenu::helpWanted);
    menu->insertSeparator(top);
}

void FlagMenu::offer(QAction *action, const Offer &offer, int number)
{
    const QString title = m_menu->fontMetrics().elidedText(offerTitle(offer.suggestion), Qt::ElideRight, widest);
    action->setObjectName(u"flag-offer"_s);
    action->setText(plain(title) + (number < mostInKeys ? u"\tAlt+%1"_s.arg(number + 1) : QString()));
    action->setToolTip(offer.preview.after.isEmpty() ? tr("The line goes.") : offer.preview.after);
    action->setData(number);
    QFont bold = m_menu->font();
    bold.setBold(true);
    action->setFont(bold);
    action->setEnabled(true);
    connect(action, &QAction::triggered, this, [this, number] { Q_EMIT applied(number); });
}

void FlagMenu::show(const QVector<Offer> &offers)
{
    if (std::exchange(m_isFilled, true)) {
        return;
    }
    if (offers.isEmpty()) {
        m_first->setText(tr("No ready wording"));
        return;
    }
    offer(m_first, offers.first(), 0);
    for (int number = 1; number < std::min<qsizetype>(offers.size(), mostShown); ++number) {
        auto *action = new QAction(m_menu);
        offer(action, offers.at(number), number);
        m_menu->insertAction(m_behind, action);
    }
}

} // namespace caveat
