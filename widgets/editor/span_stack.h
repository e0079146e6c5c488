// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/span.h>

#include <QString>
#include <QVector>

class QTextCharFormat;

namespace caveat
{

/// A span as the characters inside it carry it: what it is, without its extent.
struct SpanMark {
    SpanKind kind = SpanKind::Emphasis;
    QString target;
    QString title;

    friend bool operator==(const SpanMark &, const SpanMark &) = default;
};

/// The spans around a character, outer first.
using SpanStack = QVector<SpanMark>;

SpanStack spanStack(const QTextCharFormat &format);

/// Stores \p stack in \p format and makes the format look like it. The rest of the format stays.
void setSpanStack(QTextCharFormat &format, const SpanStack &stack);

/// \p base with the look and the property of \p stack.
QTextCharFormat withSpans(QTextCharFormat base, const SpanStack &stack);

bool holds(const SpanStack &stack, SpanKind kind);

} // namespace caveat
