// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "findings_filter.h"

#include "findings_model.h"

namespace caveat
{

void FindingsFilter::setShown(Severity severity, bool shown)
{
    if (shown == isShown(severity)) {
        return;
    }
    if (shown) {
        m_hidden.remove(severity);
    } else {
        m_hidden.insert(severity);
    }
    invalidateFilter();
    Q_EMIT changed();
}

void FindingsFilter::setCategory(const QString &category)
{
    if (category != m_category) {
        m_category = category;
        invalidateFilter();
        Q_EMIT changed();
    }
}

void FindingsFilter::setDecidedShown(bool shown)
{
    if (shown != m_decidedShown) {
        m_decidedShown = shown;
        invalidateFilter();
        Q_EMIT changed();
    }
}

void FindingsFilter::clear()
{
    m_hidden.clear();
    m_decidedShown = true;
    m_category.clear();
    invalidateFilter();
    Q_EMIT changed();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    const auto status = static_cast<Status>(index.data(FindingsModel::StatusRole).toInt());
    return isShown(severity) && (m_decidedShown || status == Status::Open)
        && (m_category.isEmpty() || index.data(FindingsModel::CategoryRole).toString() == m_category);
}

} // namespace caveat
