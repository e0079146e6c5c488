// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_edit.h"

#include <algorithm>

namespace caveat
{

namespace
{

using Units = QVector<TextRange>;

/// Beyond this many cells the comparison is not worth its memory; the middle is replaced as a whole.
constexpr qsizetype largestTable = 4'000'000;

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || unit == u'\'' || unit == u'’'
        || unit == QChar::SoftHyphen;
}

/// Words, runs of white space, and single characters of anything else.
Units unitsOf(const QString &text)
{
    Units units;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isWordUnit(text[at])) {
            while (end < text.size() && isWordUnit(text[end]))
                ++end;
        } else if (text[at].isSpace()) {
            while (end < text.size() && text[end].isSpace())
                ++end;
        }
        units.append({at, end});
        at = end;
    }
    return units;
}

QStringView textOf(const QString &text, TextRange unit)
{
    return QStringView(text).sliced(unit.start, unit.length());
}

class WordComparison
{
public:
    WordComparison(const QString &before, const QString &after)
        : m_before(before)
        , m_after(after)
        , m_old(unitsOf(before))
        , m_new(unitsOf(after))
    {
    }

    /// Ranges of the old text with what stands in their place.
    QVector<TextEdit> edits()
    {
        trimCommonEnds();
        const qsizetype rows = m_oldEnd - m_first;
        const qsizetype columns = m_newEnd - m_first;
        if (rows * columns > largestTable) {
            change(m_first, m_oldEnd, m_first, m_newEnd);
            return m_edits;
        }
        const QVector<int> common = commonLengths(rows, columns);
        qsizetype row = 0;
        qsizetype column = 0;
        qsizetype changedRow = 0;
        qsizetype changedColumn = 0;
        while (row < rows && column < columns) {
            if (same(m_first + row, m_first + column)) {
                change(m_first + changedRow, m_first + row, m_first + changedColumn, m_first + column);
                changedRow = ++row;
                changedColumn = ++column;
            } else if (common[(row + 1) * (columns + 1) + column] >= common[row * (columns + 1) + column + 1]) {
                ++row;
            } else {
                ++column;
            }
        }
        change(m_first + changedRow, m_oldEnd, m_first + changedColumn, m_newEnd);
        return m_edits;
    }

private:
    bool same(qsizetype oldUnit, qsizetype newUnit) const
    {
        return textOf(m_before, m_old[oldUnit]) == textOf(m_after, m_new[newUnit]);
    }

    void trimCommonEnds()
    {
        m_oldEnd = m_old.size();
        m_newEnd = m_new.size();
        while (m_first < m_oldEnd && m_first < m_newEnd && same(m_first, m_first))
            ++m_first;
        while (m_oldEnd > m_first && m_newEnd > m_first && same(m_oldEnd - 1, m_newEnd - 1)) {
            --m_oldEnd;
            --m_newEnd;
        }
    }

    /// For each pair of places, how many units behind them can stay (the longest common subsequence).
    QVector<int> commonLengths(qsizetype rows, qsizetype columns) const
    {
        QVector<int> common((rows + 1) * (columns + 1), 0);
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                const qsizetype at = row * (columns + 1) + column;
                common[at] = same(m_first + row, m_first + column) ? common[at + columns + 2] + 1
                                                                   : std::max(common[at + columns + 1], common[at + 1]);
            }
        }
        return common;
    }

    void change(qsizetype oldFrom, qsizetype oldTo, qsizetype newFrom, qsizetype newTo)
    {
        if (oldFrom == oldTo && newFrom == newTo)
            return;
        const qsizetype start = oldFrom < m_old.size() ? m_old[oldFrom].start : m_before.size();
        const qsizetype end = oldTo > oldFrom ? m_old[oldTo - 1].end : start;
        const QString text = newTo > newFrom
            ? m_after.mid(m_new[newFrom].start, m_new[newTo - 1].end - m_new[newFrom].start)
            : QString();
        m_edits.append({{0, {start, end}}, text});
    }

    const QString &m_before;
    const QString &m_after;
    Units m_old;
    Units m_new;
    qsizetype m_first = 0;
    qsizetype m_oldEnd = 0;
    qsizetype m_newEnd = 0;
    QVector<TextEdit> m_edits;
};

} // namespace

QVector<TextEdit> wordEdits(DraftRange at, const QString &before, const QString &after)
{
    QVector<TextEdit> edits = WordComparison(before, after).edits();
    for (TextEdit &edit : edits)
        edit.at = {at.block, edit.at.range.shifted(at.range.start)};
    return edits;
}

} // namespace caveat
