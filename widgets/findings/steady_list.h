// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace caveat
{

/// A list whose rows stay where they are on the screen while others come and go.
class SteadyList : public QListView
{
    Q_OBJECT
public:
    explicit SteadyList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void hold();
    void restore();

    QPersistentModelIndex m_held; ///< the row that is to stay
    int m_place = 0; ///< of its top in the viewport
    bool m_isHolding = false;
};

} // namespace caveat
