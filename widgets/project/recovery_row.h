// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/journal.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace caveat
{

/// One draft that was not saved: which it is, its last words, and what can be done with it.
class RecoveryRow : public QFrame
{
    Q_OBJECT
public:
    explicit RecoveryRow(const Recoverable &draft, QWidget *parent = nullptr);

    void focusFirst();
    /// Takes back the question whether to discard; false where it was not asked.
    bool keep();

Q_SIGNALS:
    void opened();
    void discarded();

private:
    void ask();

    QLabel *m_question;
    QPushButton *m_discard;
    QPushButton *m_open;
    QPushButton *m_keep;
    QPushButton *m_discardNow;
};

} // namespace caveat
