// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_markers.h"

#include <algorithm>

namespace caveat
{

namespace
{

/// A destination in source is hardly ever longer, and a search must end.
constexpr qsizetype longestDestination = 4096;
constexpr qsizetype tabWidth = 4;

bool isAt(QStringView source, qsizetype at, char16_t unit)
{
    return at >= 0 && at < source.size() && source.at(at) == unit;
}

/// The end of "(destination "title")" that begins at \p at.
qsizetype destinationEnd(QStringView source, qsizetype at)
{
    int depth = 0;
    QChar quote;
    const qsizetype last = std::min(source.size(), at + longestDestination);
    qsizetype opening = at + 1;
    while (opening < last && source.at(opening).isSpace())
        ++opening;
    for (; at < last; ++at) {
        const QChar unit = source.at(at);
        if (unit == u'\\') {
            ++at;
        } else if (!quote.isNull()) {
            quote = unit == quote ? QChar() : quote;
        } else if (unit == u'<' && at == opening) {
            quote = u'>';
        } else if ((unit == u'"' || unit == u'\'') && source.at(at - 1).isSpace()) {
            quote = unit;
        } else if (unit == u'(') {
            ++depth;
        } else if (unit == u')' && --depth == 0) {
            return at + 1;
        }
    }
    return -1;
}

qsizetype linkEnd(QStringView source, qsizetype at)
{
    if (isAt(source, at, u'>'))
        return at + 1;
    if (!isAt(source, at, u']'))
        return -1;
    if (isAt(source, at + 1, u'('))
        return destinationEnd(source, at + 1);
    if (!isAt(source, at + 1, u'['))
        return at + 1;
    const qsizetype end = source.indexOf(u']', at + 2);
    return end < 0 || end > at + longestDestination ? -1 : end + 1;
}

} // namespace

qsizetype openingMarker(QStringView source, SpanKind kind, qsizetype at)
{
    const bool star = isAt(source, at - 1, u'*');
    const bool bar = isAt(source, at - 1, u'_');
    switch (kind) {
    case SpanKind::Emphasis:
        return star || bar ? at - 1 : -1;
    case SpanKind::Strong:
        return (star && isAt(source, at - 2, u'*')) || (bar && isAt(source, at - 2, u'_')) ? at - 2 : -1;
    case SpanKind::Strikethrough:
        if (!isAt(source, at - 1, u'~'))
            return -1;
        return isAt(source, at - 2, u'~') ? at - 2 : at - 1;
    case SpanKind::Code: {
        qsizetype start = at;
        if (start > 0 && source.at(start - 1).isSpace())
            --start;
        const qsizetype end = start;
        while (isAt(source, start - 1, u'`'))
            --start;
        return start < end ? start : -1;
    }
    case SpanKind::Link:
        return isAt(source, at - 1, u'[') || isAt(source, at - 1, u'<') ? at - 1 : -1;
    default:
        return -1;
    }
}

qsizetype closingMarker(QStringView source, SpanKind kind, qsizetype at)
{
    switch (kind) {
    case SpanKind::Emphasis:
        return isAt(source, at, u'*') || isAt(source, at, u'_') ? at + 1 : -1;
    case SpanKind::Strong:
        return (isAt(source, at, u'*') && isAt(source, at + 1, u'*'))
                || (isAt(source, at, u'_') && isAt(source, at + 1, u'_'))
            ? at + 2
            : -1;
    case SpanKind::Strikethrough:
        if (!isAt(source, at, u'~'))
            return -1;
        return isAt(source, at + 1, u'~') ? at + 2 : at + 1;
    case SpanKind::Code: {
        qsizetype end = at;
        if (end < source.size() && source.at(end).isSpace())
            ++end;
        const qsizetype start = end;
        while (isAt(source, end, u'`'))
            ++end;
        return end > start ? end : -1;
    }
    case SpanKind::Link:
    case SpanKind::Image:
        return linkEnd(source, at);
    default:
        return -1;
    }
}

qsizetype columnsBefore(QStringView source, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && source.at(start - 1) != u'\n' && source.at(start - 1) != u'\r')
        --start;
    qsizetype columns = 0;
    for (; start < at; ++start)
        columns = source.at(start) == u'\t' ? (columns / tabWidth + 1) * tabWidth : columns + 1;
    return columns;
}

TextRange codeIndent(QStringView source, qsizetype from, qsizetype at, qsizetype columns)
{
    qsizetype start = at;
    while (start > from && (source.at(start - 1) == u' ' || source.at(start - 1) == u'\t'))
        --start;
    qsizetype column = columnsBefore(source, start);
    const qsizetype wanted = columnsBefore(source, at) - columns;
    for (; start < at && column < wanted; ++start)
        column = source.at(start) == u'\t' ? (column / tabWidth + 1) * tabWidth : column + 1;
    return {start, at};
}

TextRange lineBreakBefore(QStringView source, qsizetype from, qsizetype at)
{
    qsizetype end = std::min(at, source.size());
    while (end > from && source.at(end - 1) != u'\n' && source.at(end - 1) != u'\r')
        --end;
    if (end <= from)
        return {from, from};
    qsizetype start = end - 1;
    if (start > from && source.at(start) == u'\n' && source.at(start - 1) == u'\r')
        --start;
    if (start > from && source.at(start - 1) == u'\\')
        return {start - 1, end};
    while (start > from && (source.at(start - 1) == u' ' || source.at(start - 1) == u'\t'))
        --start;
    return {start, end};
}

} // namespace caveat
