// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <spelling/installed_dictionaries.h>

#include <QAction>
#include <QMenu>

namespace caveat
{

/// What can be done about spelling, each with its key, and the menu of it all.
struct SpellingActions {
    QAction *check = nullptr; ///< checked: words are marked
    QAction *next = nullptr;
    QAction *previous = nullptr;
    QAction *suggest = nullptr; ///< opens the context menu at the caret
    QAction *capitals = nullptr;
    QAction *ownWords = nullptr;
    QAction *moreLanguages = nullptr;
    QMenu *languages = nullptr; ///< filled by fillLanguages()
    QMenu *menu = nullptr;
};

SpellingActions makeSpellingActions(QWidget *window);

/// One action a dictionary, whose data is its language; \p current is the name of the one in use.
void fillLanguages(
    const SpellingActions &actions, const QVector<InstalledDictionary> &installed, const QString &current);

} // namespace caveat
