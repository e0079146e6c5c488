// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "finding_navigator.h"

#include <algorithm>
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
            m_lastNumber = number();
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
    m_lastNumber = index.isValid() ? number() : m_lastNumber;
    Q_EMIT currentChanged();
}

void FindingNavigator::goTo(const QModelIndex &index)
{
    m_current = index;
    m_hadCurrent = true;
    m_lastNumber = number();
    if (const QString id = finding()->id; !m_seen.contains(id)) {
        m_seen += id;
        Q_EMIT lookedAt(id);
    }
    Q_EMIT currentChanged();
    Q_EMIT jumped();
}

FindingNavigator::Progress FindingNavigator::progress() const
{
    Progress progress;
    for (int row = 0; row < m_findings->rowCount(); ++row) {
        if (m_findings->isMarked(row)) {
            ++progress.all;
            progress.lookedAt += !m_findings->isOpen(row) || m_seen.contains(m_findings->finding(row).id) ? 1 : 0;
        }
    }
    return progress;
}

void FindingNavigator::setLooked(const QSet<QString> &ids)
{
    m_seen = ids;
    m_lastNumber = 0;
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
    const int first = here >= 0 ? here + by : startOfQueue(by);
    const auto source = [&](int row) { return m_filter->mapToSource(m_filter->index((row + count) % count, 0)); };
    int row = first;
    // Over what was decided, unless nothing else is left.
    for (int tried = 0; tried < count && !m_findings->isOpen(source(row % count).row()); ++tried) {
        row += by;
    }
    goTo(source(m_findings->isOpen(source(row % count).row()) ? row % count : first));
}

int FindingNavigator::startOfQueue(int by) const
{
    if (m_filter->isWorstFirst()) { // what came behind the last one has moved up to its place
        const int place = std::clamp(m_lastNumber - 1, 0, m_filter->rowCount());
        return by > 0 ? place : place - 1;
    }
    const int after = shownRowAfterCaret();
    return by > 0 ? after : after - 1;
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
