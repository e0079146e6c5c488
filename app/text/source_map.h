// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text_range.h"

#include <QVector>

namespace caveat
{

/// Maps offsets of decoded text back to the source it was read from.
///
/// Text is a chain of pieces in reading order. A verbatim piece stands in the
/// source unit for unit; a replacement (an entity, an escaped character, a
/// folded line end) stands for a source range of another length. Source that
/// shows no text (tags, markers, zero-width characters) lies between pieces.
/// All offsets are UTF-16 code units.
class SourceMap
{
public:
    struct Piece {
        qsizetype textStart = 0;
        qsizetype textLength = 0;
        TextRange source;
        bool verbatim = true;

        TextRange text() const { return {textStart, textStart + textLength}; }
        friend bool operator==(const Piece &, const Piece &) = default;
    };

    /// A map for text that stands in the source as it is, from \p sourceStart on.
    static SourceMap verbatim(qsizetype sourceStart, qsizetype length);

    /// Adds \p length units that stand in the source unit for unit; joined to the last piece where they follow it.
    void appendVerbatim(qsizetype sourceStart, qsizetype length);
    /// Adds \p length units that stand for the whole of \p source.
    void appendReplacement(TextRange source, qsizetype length);

    qsizetype textLength() const;
    bool isEmpty() const { return m_pieces.isEmpty(); }
    const QVector<Piece> &pieces() const { return m_pieces; }

    /// The smallest source range that shows all of \p text. An empty range gives
    /// an empty range right behind the source of the unit before it; out of bounds is clamped. An empty map gives {0,
    /// 0}.
    TextRange toSource(TextRange text) const;

    friend bool operator==(const SourceMap &, const SourceMap &) = default;

private:
    QVector<Piece> m_pieces;
};

} // namespace caveat
