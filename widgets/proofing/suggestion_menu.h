// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace caveat
{

/// The part of a context menu that is about a misspelt word. Opens at once; suggestions that come later take the
/// place of a line that says so.
class SuggestionMenu : public QObject
{
    Q_OBJECT
public:
    /// On top of \p menu, which owns it.
    SuggestionMenu(QMenu *menu, const QString &word);

    const QString &word() const { return m_word; }
    void show(const QStringList &suggestions);

Q_SIGNALS:
    void chosen(const QString &replacement);
    void ignoreHere();
    void rightInDraft();
    void rightAlways();

private:
    void offer(QAction *action, const QString &suggestion, int number);

    QMenu *m_menu;
    QString m_word;
    QAction *m_first; ///< the line that waits for suggestions
    QAction *m_behind; ///< what stands behind the suggestions
};

} // namespace caveat
