// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "finding_navigator.h"

#include <tuple>

namespace caveat
{

FindingNavigator::FindingNavigator(FindingsModel *findings, FindingsFilter *filter, QObject *parent)
    : QObject(parent)
    , m_findings(findings)
    , m_filter(filter)
{
    const auto mayBeGone = [this] {
        if (m_hadCurrent && !m_current.isValid()) {
            setCurrent({});
        } else if (m_current.isValid()) {
            Q_EMIT contentChanged();
        }
    };
    connect(findings, &QAbstractItemModel::rowsRemoved, this, mayBeGone);
    connect(findings, &QAbstractItemModel::rowsInserted, this, mayBeGone);
    connect(findings, &QAbstractItemModel::modelReset, this, mayBeGone);
    connect(findings, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        if (m_current == changed) {
            Q_EMIT contentChanged();
        }
    });
}

const Finding *FindingNavigator::finding() const
{
    return m_current.isValid() ? &m_findings->finding(m_current.row()) : nullptr;
}

int FindingNavigator::number() const
{
    return m_current.isValid() ? m_filter->mapFromSource(m_current).row() + 1 : 0;
}

void FindingNavigator::setCurrent(const QModelIndex &index)
{
    if (m_current == index && m_hadCurrent == index.isValid()) {
        return;
    }
    m_current = index;
    m_hadCurrent = index.isValid();
    Q_EMIT currentChanged();
}

void FindingNavigator::caretMoved(int block, int offset)
{
    m_block = block;
    m_offset = offset;
    const int row = m_findings->rowAt(block, offset);
    if (row >= 0 && m_filter->mapFromSource(m_findings->index(row)).isValid()) {
        setCurrent(m_findings->index(row));
    }
}

int FindingNavigator::shownRowAfterCaret() const
{
    int low = 0;
    int high = m_filter->rowCount();
    while (low < high) {
        const int middle = (low + high) / 2;
        const Finding &finding = m_findings->finding(m_filter->mapToSource(m_filter->index(middle, 0)).row());
        if (std::tuple<int, qsizetype>(finding.block, finding.range.start) < std::tuple(m_block, m_offset)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void FindingNavigator::step(int by)
{
    const int count = m_filter->rowCount();
    if (count == 0) {
        return;
    }
    const int here = number() - 1;
    const int after = shownRowAfterCaret();
    const int first = here >= 0 ? here + by : by > 0 ? after : after - 1;
    const auto source = [&](int row) { return m_filter->mapToSource(m_filter->index((row + count) % count, 0)); };
    int row = first;
    // Over what was decided, unless nothing else is left.
    for (int tried = 0; tried < count && !m_findings->isOpen(source(row % count).row()); ++tried) {
        row += by;
    }
    m_current = source(m_findings->isOpen(source(row % count).row()) ? row % count : first);
    m_hadCurrent = true;
    Q_EMIT currentChanged();
    Q_EMIT jumped();
}

void FindingNavigator::next()
{
    step(1);
}

void FindingNavigator::previous()
{
    step(-1);
}

} // namespace caveat
