// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <text/text_range.h>

#include <QString>

namespace caveat
{

enum class SpanKind : quint8 {
    Emphasis,
    Strong,
    Code,
    Superscript,
    Subscript,
    Strikethrough,
    Abbreviation, ///< title: what it stands for
    Link, ///< target: the address; title: the tooltip
    Image, ///< covers one U+FFFC; target: the address; title: the text shown in its place
    Citation, ///< target: ids of what is cited, with commas between; title: the mark as the program wrote it
};

/// A run of text inside a block. Spans may nest; they are kept sorted by start, outer first.
struct Span {
    TextRange range; ///< in the block's text
    SpanKind kind = SpanKind::Emphasis;
    QString target;
    QString title;
    TextRange source; ///< with its tags or markers, in the source text; empty where not known

    friend bool operator==(const Span &, const Span &) = default;
};

} // namespace caveat
