// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace caveat
{

/// The words that are right for the user, and those of the draft; each list can be cut, and the first added to.
class OwnWordsSheet : public QDialog
{
    Q_OBJECT
public:
    OwnWordsSheet(const QStringList &own, const QStringList &ofDraft, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const QString &word);
    void removed(const QString &word);
    void removedFromDraft(const QString &word);

private:
    QListWidget *addList(const QString &title, const QStringList &words, const char *name);
    void add();
    template <typename Signal>
    void addRemove(QListWidget *list, const char *name, Signal signal);

    QLineEdit *m_word;
    QListWidget *m_own;
    QListWidget *m_ofDraft;
};

} // namespace caveat
