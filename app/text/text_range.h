// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <compare>

namespace caveat
{

/// A stretch of text: offsets in UTF-16 code units, the end exclusive.
/// Which text it is measured in (a block, or the source) is said where it is used.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype offset) const { return start <= offset && offset < end; }
    bool covers(TextRange other) const { return start <= other.start && other.end <= end; }
    bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    TextRange shifted(qsizetype by) const { return {start + by, end + by}; }

    friend auto operator<=>(const TextRange &, const TextRange &) = default;
};

} // namespace caveat
