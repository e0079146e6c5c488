// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "steady_list.h"

#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace caveat
{

SteadyList::SteadyList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
}

void SteadyList::setModel(QAbstractItemModel *model)
{
    // Before the list itself hears of it, as it forgets then where its rows are.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &SteadyList::hold);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SteadyList::hold);
    QListView::setModel(model);
}

void SteadyList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_isHolding = false; // somebody wants another place
    QListView::scrollTo(index, hint);
}

void SteadyList::hold()
{
    if (m_isHolding) {
        return;
    }
    const bool seesCurrent = viewport()->rect().intersects(visualRect(currentIndex()));
    m_held = seesCurrent ? currentIndex() : indexAt({1, 1});
    m_place = visualRect(m_held).top();
    m_isHolding = m_held.isValid();
    QTimer::singleShot(0, this, &SteadyList::restore);
}

void SteadyList::restore()
{
    if (std::exchange(m_isHolding, false) && m_held.isValid()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_held).top() - m_place);
    }
}

} // namespace caveat
