// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "inline_text.h"

#include <algorithm>

namespace caveat
{

namespace
{

bool isHtmlSpace(char16_t unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f';
}

} // namespace

bool isHtmlSpace(QStringView text)
{
    return text.size() == 1 && isHtmlSpace(text.front().unicode());
}

bool isOddSpace(QChar unit)
{
    const bool isZeroWidth = unit == QChar(0x200b) || unit == QChar(0xfeff);
    const bool isIdeographic = unit == QChar(0x3000);
    return isZeroWidth || (unit.isSpace() && !isIdeographic && !isHtmlSpace(unit.unicode()));
}

InlineText::InlineText(QStringView source)
    : m_source(source)
{
}

void InlineText::addVerbatim(TextRange source)
{
    if (source.isEmpty())
        return;
    m_spaceTaken = false;
    m_endsInSpace = false;
    if (!m_pieces.isEmpty() && m_pieces.constLast().verbatim && m_pieces.constLast().source.end == source.start) {
        m_pieces.last().textLength += source.length();
        m_pieces.last().source.end = source.end;
    } else {
        m_pieces.append({m_text.size(), source.length(), source, true});
    }
    m_text += m_source.sliced(source.start, source.length());
}

void InlineText::addCollapsed(TextRange source)
{
    qsizetype at = source.start;
    while (at < source.end) {
        const qsizetype begin = at;
        while (at < source.end && !isHtmlSpace(m_source.utf16()[at]))
            ++at;
        addVerbatim({begin, at});
        const qsizetype space = at;
        while (at < source.end && isHtmlSpace(m_source.utf16()[at]))
            ++at;
        if (space < at)
            addSpace({space, at});
    }
}

void InlineText::addReplacement(TextRange source, QStringView text)
{
    if (text.isEmpty())
        return;
    m_spaceTaken = false;
    m_endsInSpace = false;
    m_pieces.append({m_text.size(), text.size(), source, false});
    m_text += text;
}

void InlineText::addSpace(TextRange source)
{
    if (m_spaceTaken)
        return;
    if (source.length() == 1 && m_source.utf16()[source.start] == u' ')
        addVerbatim(source);
    else
        addReplacement(source, u" ");
    m_spaceTaken = true;
    m_endsInSpace = true;
}

void InlineText::addBreak(TextRange source)
{
    trimSpaceBefore();
    if (m_text.isEmpty())
        return;
    addReplacement(source, u"\n");
    m_spaceTaken = true;
}

void InlineText::trimSpaceBefore()
{
    if (m_endsInSpace)
        removeLast();
    m_endsInSpace = false;
}

void InlineText::removeLast()
{
    m_text.chop(1);
    SourceMap::Piece &piece = m_pieces.last();
    if (--piece.textLength == 0)
        m_pieces.removeLast();
    else if (piece.verbatim)
        --piece.source.end;
    for (Span &span : m_spans) {
        span.range.start = std::min(span.range.start, m_text.size());
        span.range.end = std::min(span.range.end, m_text.size());
    }
}

void InlineText::openSpan(SpanKind kind, qsizetype sourceStart, const QString &target, const QString &title)
{
    // A tag inside its like changes nothing that can be seen.
    const bool repeats = std::ranges::any_of(m_open, [kind](const OpenSpan &open) { return open.kind == kind; });
    m_open.append({kind, repeats ? -1 : int(m_spans.size())});
    if (!repeats)
        m_spans.append({{m_text.size(), -1}, kind, target, title, {sourceStart, -1}});
}

void InlineText::closeSpan(SpanKind kind, qsizetype sourceEnd)
{
    const auto found
        = std::find_if(m_open.rbegin(), m_open.rend(), [kind](const OpenSpan &open) { return open.kind == kind; });
    if (found == m_open.rend())
        return;
    const auto index = std::prev(found.base()) - m_open.begin();
    const QVector<OpenSpan> inside = m_open.sliced(index + 1);
    for (const OpenSpan &open : inside)
        endSpan(open, -1);
    endSpan(m_open.at(index), sourceEnd);
    m_open.resize(index);
    for (const OpenSpan &open : inside) {
        if (open.index < 0)
            continue;
        const Span span = m_spans.at(open.index);
        openSpan(span.kind, -1, span.target, span.title);
    }
}

void InlineText::endSpan(const OpenSpan &open, qsizetype sourceEnd)
{
    if (open.index < 0)
        return;
    Span &span = m_spans[open.index];
    span.range.end = m_text.size();
    const bool known = span.source.start >= 0 && sourceEnd >= 0;
    span.source = known ? TextRange{span.source.start, sourceEnd} : TextRange{};
}

void InlineText::forgetSourcesBehind(qsizetype at)
{
    for (Span &span : m_spans) {
        if (span.source.end > at)
            span.source = {};
    }
}

void InlineText::closeAllSpans()
{
    while (!m_open.isEmpty())
        closeSpan(m_open.constLast().kind, -1);
}

qsizetype InlineText::sourceEnd() const
{
    return m_pieces.isEmpty() ? 0 : m_pieces.constLast().source.end;
}

TextRange InlineText::kept(Trim trim) const
{
    TextRange range{0, m_text.size()};
    if (trim == Trim::LastLineEnds) {
        while (range.start < range.end && m_text.at(range.end - 1) == u'\n')
            --range.end;
    }
    if (trim == Trim::Ends) {
        while (range.start < range.end && m_text.at(range.start).isSpace())
            ++range.start;
        while (range.start < range.end && m_text.at(range.end - 1).isSpace())
            --range.end;
    }
    return range;
}

void InlineText::noteTrimmed(const SourceMap::Piece &piece, TextRange kept)
{
    for (qsizetype at = piece.textStart; at < piece.text().end; ++at) {
        if (kept.contains(at) || !isOddSpace(m_text.at(at)))
            continue;
        const qsizetype source = piece.source.start + at - piece.textStart;
        const TextRange range = piece.verbatim ? TextRange{source, source + 1} : piece.source;
        if (!m_trimmed.isEmpty() && m_trimmed.constLast().end == range.start)
            m_trimmed.last().end = range.end;
        else
            m_trimmed.append(range);
    }
}

void InlineText::take(Block &block, Trim trim)
{
    const TextRange kept = this->kept(trim);
    for (const SourceMap::Piece &piece : std::as_const(m_pieces)) {
        const qsizetype start = std::max(piece.textStart, kept.start);
        const qsizetype end = std::min(piece.text().end, kept.end);
        if (trim == Trim::Ends && piece.text() != TextRange{start, end})
            noteTrimmed(piece, {start, end});
        if (start >= end)
            continue;
        if (piece.verbatim)
            block.source.appendVerbatim(piece.source.start + start - piece.textStart, end - start);
        else
            block.source.appendReplacement(piece.source, end - start);
    }

    QVector<Span> goingOn;
    for (OpenSpan &open : m_open) {
        if (open.index < 0)
            continue;
        Span &span = m_spans[open.index];
        span.range.end = m_text.size();
        span.source = {-1, -1};
        open.index = int(goingOn.size());
        goingOn.append({{0, -1}, span.kind, span.target, span.title, {-1, -1}});
    }
    for (Span span : std::as_const(m_spans)) {
        span.range = TextRange{std::clamp(span.range.start, kept.start, kept.end),
            std::clamp(span.range.end, kept.start, kept.end)}
                         .shifted(-kept.start);
        if (span.source.start < 0 || span.source.end < 0)
            span.source = {};
        if (!span.range.isEmpty())
            block.spans.append(span);
    }
    std::ranges::stable_sort(block.spans, [](const Span &left, const Span &right) {
        return left.range.start != right.range.start ? left.range.start < right.range.start
                                                     : left.range.end > right.range.end;
    });

    m_text = m_text.sliced(kept.start, kept.length());
    block.text = std::move(m_text);
    m_text.clear();
    m_pieces.clear();
    m_spans = goingOn;
    m_spaceTaken = true;
    m_endsInSpace = false;
}

} // namespace caveat
