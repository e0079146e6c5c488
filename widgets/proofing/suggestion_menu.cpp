// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "suggestion_menu.h"

namespace caveat
{

namespace
{

constexpr int mostShown = 7;

} // namespace

SuggestionMenu::SuggestionMenu(QMenu *menu, const QString &word)
    : QObject(menu)
    , m_menu(menu)
    , m_word(word)
    , m_first(new QAction(tr("Looking for suggestions…"), menu))
{
    QAction *top = menu->actions().value(0);
    m_first->setEnabled(false);
    m_first->setObjectName(QStringLiteral("suggestion"));
    menu->insertAction(top, m_first);
    m_behind = menu->insertSeparator(top);
    const auto add = [this, menu, top](const QString &text, const char *name, auto signal) {
        auto *action = new QAction(text, menu);
        action->setObjectName(QString::fromLatin1(name));
        menu->insertAction(top, action);
        connect(action, &QAction::triggered, this, signal);
    };
    add(tr("&Ignore here"), "ignore-here", &SuggestionMenu::ignoreHere);
    add(tr("Right in this &draft"), "right-in-draft", &SuggestionMenu::rightInDraft);
    add(tr("&Add to my words"), "right-always", &SuggestionMenu::rightAlways);
    menu->insertSeparator(top);
}

void SuggestionMenu::offer(QAction *action, const QString &suggestion, int number)
{
    action->setObjectName(QStringLiteral("suggestion"));
    action->setText(QStringLiteral("&%1  %2").arg(number).arg(suggestion));
    action->setData(suggestion);
    QFont bold = m_menu->font();
    bold.setBold(true);
    action->setFont(bold);
    action->setEnabled(true);
    connect(action, &QAction::triggered, this, [this, suggestion] { Q_EMIT chosen(suggestion); });
}

void SuggestionMenu::show(const QStringList &suggestions)
{
    if (m_first->isEnabled()) // they are there already
        return;
    if (suggestions.isEmpty()) {
        m_first->setText(tr("No suggestions"));
        return;
    }
    offer(m_first, suggestions.first(), 1);
    for (int index = 1; index < std::min<qsizetype>(suggestions.size(), mostShown); ++index) {
        auto *action = new QAction(m_menu);
        offer(action, suggestions.at(index), index + 1);
        m_menu->insertAction(m_behind, action);
    }
}

} // namespace caveat
