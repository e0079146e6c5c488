// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/span.h>

#include <QStringView>

namespace caveat
{

/// Where the marker of a span begins that ends right before \p at; -1 if none of its kind is there.
qsizetype openingMarker(QStringView source, SpanKind kind, qsizetype at);
/// Where the marker of a span ends that begins at \p at; -1 if none of its kind is there.
qsizetype closingMarker(QStringView source, SpanKind kind, qsizetype at);
/// The line break before \p at and not before \p from, with the spaces or the backslash that
/// make it hard; an empty range at \p from if there is none.
TextRange lineBreakBefore(QStringView source, qsizetype from, qsizetype at);
/// The columns of the line before \p at; a tab goes to the next multiple of four.
qsizetype columnsBefore(QStringView source, qsizetype at);
/// The white space before \p at, not before \p from, that makes up \p columns, or as much of it as whole characters
/// make.
TextRange codeIndent(QStringView source, qsizetype from, qsizetype at, qsizetype columns);

} // namespace caveat
