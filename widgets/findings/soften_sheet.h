// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "offer.h"

#include <theme/theme.h>

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace caveat
{

/// Goes over the changes that would soften a whole draft: each shows what becomes of its sentence, and is made only
/// where its tick stays.
class SoftenSheet : public QDialog
{
    Q_OBJECT
public:
    SoftenSheet(const QVector<ProposedOffer> &changes, const Theme &theme, QWidget *parent = nullptr);

    QVector<int> ticked() const; ///< the numbers of the changes to make

private:
    void tickAll(bool tick);
    void showCount();

    QStandardItemModel *m_changes;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_apply;
};

} // namespace caveat
