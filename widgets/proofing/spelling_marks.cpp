// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "spelling_marks.h"

namespace caveat
{

namespace
{

/// The range after an edit; nothing where the word itself has changed.
std::optional<TextRange> moved(TextRange range, const SpellingMarks::Edit &edit)
{
    const qsizetype editEnd = edit.offset + edit.removed;
    if (editEnd < range.start || (editEnd == range.start && !edit.joinedBehind))
        return range.shifted(edit.added - edit.removed);
    if (edit.offset > range.end || (edit.offset == range.end && !edit.joinedBefore))
        return range;
    return {};
}

} // namespace

void SpellingMarks::reset(int blocks)
{
    m_wrong.clear();
    m_wrong.resize(blocks);
    m_count = 0;
}

void SpellingMarks::replaceBlocks(int first, int removed, int added)
{
    for (int block = first; block < first + removed; ++block)
        m_count -= static_cast<int>(m_wrong.at(block).size());
    m_wrong.remove(first, removed);
    m_wrong.insert(first, added, {});
}

void SpellingMarks::editBlock(int block, const Edit &edit)
{
    QVector<TextRange> kept;
    for (const TextRange range : std::as_const(m_wrong.at(block))) {
        if (const auto place = moved(range, edit))
            kept += *place;
    }
    set(block, kept);
}

bool SpellingMarks::set(int block, const QVector<TextRange> &wrong)
{
    if (block < 0 || block >= m_wrong.size() || m_wrong.at(block) == wrong)
        return false;
    m_count += static_cast<int>(wrong.size() - m_wrong.at(block).size());
    m_wrong[block] = wrong;
    return true;
}

const QVector<TextRange> &SpellingMarks::of(int block) const
{
    static const QVector<TextRange> none;
    return block >= 0 && block < m_wrong.size() ? m_wrong.at(block) : none;
}

std::optional<DraftRange> SpellingMarks::at(int block, qsizetype offset) const
{
    for (const TextRange range : of(block)) {
        if (range.start <= offset && offset <= range.end)
            return DraftRange{block, range};
    }
    return {};
}

std::optional<DraftRange> SpellingMarks::behind(int block, qsizetype offset) const
{
    const int blocks = static_cast<int>(m_wrong.size());
    for (int step = 0; step <= blocks; ++step) {
        const int number = (block + step) % std::max(blocks, 1);
        for (const TextRange range : of(number)) {
            if (step > 0 || range.start >= offset)
                return DraftRange{number, range};
        }
    }
    return {};
}

std::optional<DraftRange> SpellingMarks::before(int block, qsizetype offset) const
{
    const int blocks = static_cast<int>(m_wrong.size());
    for (int step = 0; step <= blocks; ++step) {
        const int number = (block - step + blocks) % std::max(blocks, 1);
        const QVector<TextRange> &wrong = of(number);
        for (auto range = wrong.crbegin(); range != wrong.crend(); ++range) {
            if (step > 0 || range->end <= offset)
                return DraftRange{number, *range};
        }
    }
    return {};
}

} // namespace caveat
