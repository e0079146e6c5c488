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

} // namespace caveat
