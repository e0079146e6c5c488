// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "findings_model.h"

#include "standing_text.h"

#include <theme/severity_look.h>

#include <algorithm>
#include <numeric>
#include <optional>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

size_t place(Severity severity)
{
    return static_cast<size_t>(severity);
}

/// \p range after \p removed units at \p offset gave way to \p added: what is left where the change cuts across an end.
std::optional<TextRange> moved(TextRange range, qsizetype offset, qsizetype removed, qsizetype added)
{
    if (range.end <= offset) {
        return range;
    }
    if (range.start >= offset + removed) {
        return range.shifted(added - removed);
    }
    if (range.start < offset && offset + removed < range.end) {
        return TextRange{range.start, range.end + added - removed};
    }
    if (range.start < offset) {
        return TextRange{range.start, offset};
    }
    if (offset + removed < range.end) {
        return TextRange{offset + added, range.end + added - removed};
    }
    return {};
}

} // namespace

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding &finding = m_findings.at(index.row());
    const auto text = [&finding](const auto &made) { return made ? made(finding) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return text(m_texts.words);
    case DetailRole: {
        const QString decided = standingTitle(m_standings.at(index.row()));
        return decided.isEmpty() ? text(m_texts.detail) : QString(decided + u" · "_s + text(m_texts.detail));
    }
    case Qt::ToolTipRole:
        return finding.message;
    case Qt::AccessibleTextRole: {
        const QString decided = standingTitle(m_standings.at(index.row()));
        return QString(severityTitle(finding.severity) + u": "_s + text(m_texts.words) + u". "_s + text(m_texts.detail)
            + (decided.isEmpty() ? QString() : u". "_s + decided));
    }
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case CategoryRole:
        return finding.category;
    case StatusRole:
        return static_cast<int>(m_standings.at(index.row()).status);
    default:
        return {};
    }
}

FindingsModel::Rows FindingsModel::rowsOf(int block) const
{
    const auto first = std::ranges::lower_bound(m_findings, block, {}, &Finding::block);
    const auto end = std::ranges::upper_bound(m_findings, block, {}, &Finding::block);
    return {static_cast<int>(first - m_findings.begin()), static_cast<int>(end - m_findings.begin())};
}

int FindingsModel::rowAt(int block, qsizetype offset) const
{
    const auto [first, end] = rowsOf(block);
    for (int row = first; row < end; ++row) {
        const TextRange range = m_findings.at(row).range;
        if (range.start <= offset && offset <= range.end && isMarked(row)) {
            return row;
        }
    }
    return -1;
}

int FindingsModel::openClaims() const
{
    return std::accumulate(m_counts.begin() + 1, m_counts.end(), 0);
}

void FindingsModel::setLeastMarked(Severity least)
{
    if (least != m_leastMarked) {
        m_leastMarked = least;
        Q_EMIT markedChanged();
    }
}

int FindingsModel::unmarkedClaims() const
{
    const auto *const first = m_counts.begin() + 1;
    const auto *const marked = m_counts.begin() + std::max<int>(static_cast<int>(m_leastMarked), 1);
    return std::accumulate(first, marked, 0);
}

int FindingsModel::decidedClaims() const
{
    return static_cast<int>(m_findings.size()) - std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

void FindingsModel::count(int row, int by)
{
    if (isOpen(row)) {
        m_counts.at(place(m_findings.at(row).severity)) += by;
    }
}

void FindingsModel::insert(int row, const QVector<Finding> &findings, const QVector<Standing> &standings)
{
    if (findings.isEmpty()) {
        return;
    }
    beginInsertRows({}, row, row + static_cast<int>(findings.size()) - 1);
    m_findings.insert(row, findings.size(), {});
    std::ranges::copy(findings, m_findings.begin() + row);
    m_standings.insert(row, findings.size(), {});
    std::ranges::copy(standings, m_standings.begin() + row);
    for (qsizetype index = 0; index < findings.size(); ++index) {
        count(row + static_cast<int>(index), 1);
    }
    endInsertRows();
}

void FindingsModel::remove(int first, int end)
{
    if (first == end) {
        return;
    }
    beginRemoveRows({}, first, end - 1);
    for (int row = first; row < end; ++row) {
        count(row, -1);
    }
    m_findings.remove(first, end - first);
    m_standings.remove(first, end - first);
    endRemoveRows();
}

void FindingsModel::clear()
{
    beginResetModel();
    m_findings.clear();
    m_standings.clear();
    m_counts = {};
    endResetModel();
}

void FindingsModel::apply(const QVector<BlockFindings> &blocks)
{
    if (blocks.isEmpty()) {
        return;
    }
    const int first = rowsOf(blocks.first().block).first;
    if (first == rowsOf(blocks.last().block).end) { // all new: one signal will do
        QVector<Finding> all;
        QVector<Standing> standings;
        for (const BlockFindings &block : blocks) {
            for (qsizetype index = 0; index < block.findings.size(); ++index) {
                all += block.findings.at(index);
                all.last().block = block.block;
                standings += block.standing(index);
            }
        }
        insert(first, all, standings);
        return;
    }
    for (const BlockFindings &block : blocks) {
        applyToBlock(block);
    }
}

void FindingsModel::applyToBlock(const BlockFindings &block)
{
    const auto [first, end] = rowsOf(block.block);
    QVector<Finding> findings = block.findings;
    for (Finding &finding : findings) {
        finding.block = block.block;
    }
    // Rows that stay keep their place in the views: findings of the same kind from the front and from the back, and
    // what lies between is overwritten as far as it goes.
    const auto isLike = [&](int row, int at) {
        return m_findings.at(row).category == findings.at(at).category
            && m_findings.at(row).rule == findings.at(at).rule;
    };
    const int before = end - first;
    const int now = static_cast<int>(findings.size());
    const int common = std::min(before, now);
    int front = 0;
    while (front < common && isLike(first + front, front)) {
        ++front;
    }
    int back = 0;
    while (front + back < common && isLike(end - 1 - back, now - 1 - back)) {
        ++back;
    }
    const int kept = common - back;
    for (int at = 0; at < kept; ++at) {
        overwrite(first + at, findings.at(at), block.standing(at));
    }
    for (int at = now - back; at < now; ++at) {
        overwrite(end - now + at, findings.at(at), block.standing(at));
    }
    remove(first + kept, end - back);
    QVector<Standing> standings;
    for (int at = kept; at < now - back; ++at) {
        standings += block.standing(at);
    }
    insert(first + kept, findings.mid(kept, now - back - kept), standings);
}

void FindingsModel::overwrite(int row, const Finding &finding, const Standing &standing)
{
    if (m_findings.at(row) != finding || m_standings.at(row) != standing) {
        count(row, -1);
        m_findings[row] = finding;
        m_standings[row] = standing;
        count(row, 1);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void FindingsModel::replaceBlocks(int first, int removed, int added)
{
    const int row = rowsOf(first).first;
    remove(row, rowsOf(first + removed).first);
    if (added != removed) {
        for (qsizetype below = row; below < m_findings.size(); ++below) {
            m_findings[below].block += added - removed;
        }
    }
}

void FindingsModel::editBlock(int block, qsizetype offset, qsizetype removed, qsizetype added)
{
    const auto [first, end] = rowsOf(block);
    for (int row = end - 1; row >= first; --row) {
        Finding &finding = m_findings[row];
        const auto range = moved(finding.range, offset, removed, added);
        if (!range) {
            remove(row, row + 1);
        } else if (*range != finding.range) {
            finding.range = *range;
            finding.sentence = moved(finding.sentence, offset, removed, added).value_or(*range);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace caveat
