// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "findings_filter.h"

#include "findings_model.h"

namespace caveat
{

bool fits(const Standing &standing, StandingFilter wanted)
{
    switch (wanted) {
    case StandingFilter::Any:
        return true;
    case StandingFilter::Open:
        return standing.status == Status::Open;
    case StandingFilter::Decided:
        return standing.status != Status::Open;
    case StandingFilter::Waived:
        return standing.status == Status::Waived;
    case StandingFilter::Sourced:
        return standing.status == Status::Sourced;
    case StandingFilter::Commented:
        break;
    }
    return standing.comments > 0;
}

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

void FindingsFilter::setStanding(StandingFilter standing)
{
    if (standing != m_standing) {
        m_standing = standing;
        invalidateFilter();
        Q_EMIT changed();
    }
}

void FindingsFilter::setWorstFirst(bool worstFirst)
{
    if (worstFirst != isWorstFirst()) {
        sort(worstFirst ? 0 : -1);
        Q_EMIT changed();
    }
}

void FindingsFilter::setSourceModel(QAbstractItemModel *findings)
{
    m_findings = qobject_cast<FindingsModel *>(findings);
    QSortFilterProxyModel::setSourceModel(findings);
    connect(m_findings, &FindingsModel::markedChanged, this, [this] {
        invalidateFilter();
        Q_EMIT changed();
    });
}

void FindingsFilter::clear()
{
    m_hidden.clear();
    m_standing = StandingFilter::Any;
    m_category.clear();
    invalidateFilter();
    Q_EMIT changed();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Finding &finding = m_findings->finding(row);
    return m_findings->isMarked(row) && isShown(finding.severity) && fits(m_findings->standing(row), m_standing)
        && (m_category.isEmpty() || finding.category == m_category);
}

bool FindingsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Severity first = m_findings->finding(left.row()).severity;
    const Severity second = m_findings->finding(right.row()).severity;
    return first != second ? first > second : left.row() < right.row();
}

} // namespace caveat
