// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "line_index.h"

#include <algorithm>

namespace caveat
{

LineIndex::LineIndex(QStringView text)
    : m_starts{0}
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (pair)
            continue;
        if (text.at(i) == u'\n' || text.at(i) == u'\r')
            m_starts.append(i + 1);
    }
}

LineIndex::Place LineIndex::place(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_starts, offset);
    const qsizetype line = std::max<qsizetype>(1, after - m_starts.begin());
    return {static_cast<int>(line), static_cast<int>(offset - m_starts.at(line - 1)) + 1};
}

} // namespace caveat
