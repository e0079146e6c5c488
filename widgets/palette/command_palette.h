// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace caveat
{

/// All that can be done, to be found by a few letters: "exp ag" finds *Export again*.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// \p actions that are disabled are shown, and cannot be chosen.
    explicit CommandPalette(const QList<QAction *> &actions, QWidget *parent = nullptr);

    QAction *chosen() const; ///< or null

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    const QList<QAction *> m_actions;
    QLineEdit *m_search;
    QListWidget *m_list;
};

/// How well \p title fits what is sought: each part of \p sought, between spaces, has to begin a word of it. Higher is
/// better; below 0 it does not fit.
int commandFit(const QString &title, const QString &sought);

} // namespace caveat
