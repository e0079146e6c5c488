// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "source_map.h"

#include <algorithm>

namespace caveat
{

namespace
{

using Pieces = QVector<SourceMap::Piece>;

/// The piece that shows the text unit at \p offset, which must be inside.
const SourceMap::Piece &pieceAt(const Pieces &pieces, qsizetype offset)
{
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), offset,
        [](qsizetype at, const SourceMap::Piece &piece) { return at < piece.textStart; });
    return *std::prev(after);
}

/// The source of the one text unit at \p offset.
TextRange unitSource(const Pieces &pieces, qsizetype offset)
{
    const SourceMap::Piece &piece = pieceAt(pieces, offset);
    if (!piece.verbatim)
        return piece.source;
    const qsizetype at = piece.source.start + offset - piece.textStart;
    return {at, at + 1};
}

} // namespace

SourceMap SourceMap::verbatim(qsizetype sourceStart, qsizetype length)
{
    SourceMap map;
    map.appendVerbatim(sourceStart, length);
    return map;
}

void SourceMap::appendVerbatim(qsizetype sourceStart, qsizetype length)
{
    if (length <= 0)
        return;
    if (!m_pieces.isEmpty() && m_pieces.constLast().verbatim && m_pieces.constLast().source.end == sourceStart) {
        m_pieces.last().textLength += length;
        m_pieces.last().source.end += length;
        return;
    }
    m_pieces.append({textLength(), length, {sourceStart, sourceStart + length}, true});
}

void SourceMap::appendReplacement(TextRange source, qsizetype length)
{
    if (length > 0)
        m_pieces.append({textLength(), length, source, false});
}

qsizetype SourceMap::textLength() const
{
    return m_pieces.isEmpty() ? 0 : m_pieces.constLast().text().end;
}

TextRange SourceMap::toSource(TextRange text) const
{
    if (m_pieces.isEmpty())
        return {0, 0};
    const qsizetype start = std::clamp<qsizetype>(text.start, 0, textLength());
    const qsizetype end = std::clamp<qsizetype>(text.end, start, textLength());
    if (start < end)
        return {unitSource(m_pieces, start).start, unitSource(m_pieces, end - 1).end};
    // A place belongs to the text before it, so that what is put there stays inside the same element.
    const qsizetype place = start == 0 ? m_pieces.constFirst().source.start : unitSource(m_pieces, start - 1).end;
    return {place, place};
}

} // namespace caveat
