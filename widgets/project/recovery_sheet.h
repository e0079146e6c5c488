// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/journal.h>

#include <QDialog>
#include <QVector>

class QLabel;
class QVBoxLayout;

namespace caveat
{

class RecoveryRow;

/// Offers the drafts that were not saved before the program ended, each to be opened or discarded; those that are
/// left are offered again at the next start.
class RecoverySheet : public QDialog
{
    Q_OBJECT
public:
    explicit RecoverySheet(const QVector<Recoverable> &found, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(const caveat::Recoverable &draft);
    void discardWanted(const caveat::Recoverable &draft);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const Recoverable &draft, QVBoxLayout *column);
    void discard(RecoveryRow *row, const Recoverable &draft);
    void showCount();

    QVector<RecoveryRow *> m_rows;
    QLabel *m_title;
};

} // namespace caveat
