// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QBitArray>
#include <QSet>

namespace caveat
{

/// Where a block's spans lie, to be asked at any place without going through them all.
class BlockMarks
{
public:
    explicit BlockMarks(const Block &block);

    bool isCode(qsizetype at) const { return at < m_code.size() && m_code.testBit(at); }
    /// The link at \p at as an index into the block's spans, or -1.
    int link(qsizetype at) const { return at < m_links.size() ? m_links.at(at) : -1; }
    /// True where emphasis or code covers just \p range.
    bool isSetOff(TextRange range) const { return m_setOff.contains({range.start, range.end}); }

private:
    QBitArray m_code;
    QVector<int> m_links;
    QSet<std::pair<qsizetype, qsizetype>> m_setOff;
};

} // namespace caveat
