// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "spelling_actions.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace caveat
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Spelling", text);
}

QAction *make(QWidget *window, const QString &text, const QKeySequence &key, const char *name)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    window->addAction(action);
    return action;
}

} // namespace

SpellingActions makeSpellingActions(QWidget *window)
{
    SpellingActions actions;
    actions.check = make(window, tr("&Check spelling"), Qt::Key_F4, "check-spelling");
    actions.next = make(window, tr("&Next misspelt word"), Qt::CTRL | Qt::Key_F7, "next-misspelling");
    actions.previous
        = make(window, tr("&Previous misspelt word"), Qt::CTRL | Qt::SHIFT | Qt::Key_F7, "previous-misspelling");
    actions.suggest = make(window, tr("&Suggestions at the caret"), Qt::SHIFT | Qt::Key_F10, "suggest");
    actions.capitals = make(window, tr("Words in C&APITALS, too"), {}, "spell-capitals");
    actions.ownWords = make(window, tr("My &words…"), {}, "own-words");
    actions.moreLanguages = make(window, tr("&More languages…"), {}, "more-languages");
    actions.check->setCheckable(true);
    actions.capitals->setCheckable(true);
    actions.menu = new QMenu(tr("&Spelling"), window);
    actions.languages = new QMenu(tr("&Language of the draft"), actions.menu);
    actions.menu->addActions({actions.check, actions.next, actions.previous, actions.suggest});
    actions.menu->addSeparator();
    actions.menu->addMenu(actions.languages);
    actions.menu->addActions({actions.capitals, actions.ownWords});
    return actions;
}

void fillLanguages(
    const SpellingActions &actions, const QVector<InstalledDictionary> &installed, const QString &current)
{
    actions.languages->clear();
    auto *group = new QActionGroup(actions.languages);
    for (const InstalledDictionary &dictionary : installed) {
        auto *action = new QAction(dictionary.title(), actions.languages);
        action->setCheckable(true);
        action->setChecked(dictionary.name == current);
        action->setData(dictionary.language());
        group->addAction(action);
        actions.languages->addAction(action);
    }
    actions.languages->addSeparator();
    actions.languages->addAction(actions.moreLanguages);
}

} // namespace caveat
