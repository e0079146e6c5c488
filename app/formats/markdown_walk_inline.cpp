// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_walk.h"

#include "html_elements.h"
#include "markdown_markers.h"
#include "text_lines.h"

#include <algorithm>

namespace caveat
{

namespace
{

std::optional<SpanKind> spanKindOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return SpanKind::Emphasis;
    case MD_SPAN_STRONG:
        return SpanKind::Strong;
    case MD_SPAN_DEL:
        return SpanKind::Strikethrough;
    case MD_SPAN_CODE:
        return SpanKind::Code;
    case MD_SPAN_A:
        return SpanKind::Link;
    default:
        return {};
    }
}

bool isFootnoteUnit(QChar unit)
{
    return unit == QChar(footnoteMark) || unit == QChar(footnoteFiller);
}

} // namespace

int MarkdownWalk::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_IMG) {
        if (m_imageDepth++ > 0)
            return 0;
        const qsizetype start = QStringView(m_source).indexOf(u"![", m_lastEnd);
        m_imageStart = start < 0 ? m_lastEnd : start;
        --m_imageDepth;
        settle(m_imageStart);
        ++m_imageDepth;
        m_lastEnd = m_imageStart + 2;
        m_imageTarget = decoded(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
        return 0;
    }
    const auto kind = spanKindOf(type);
    if (!kind || m_imageDepth > 0)
        return 0;
    Waiting waiting(Waiting::What::OpenSpan, *kind);
    if (type == MD_SPAN_A) {
        const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
        waiting.target = decoded(link->href);
        waiting.title = decoded(link->title);
        m_linkDropped = waiting.target.isEmpty() || !isSafeTarget(waiting.target);
        if (m_linkDropped && !waiting.target.isEmpty())
            m_leftOut.add(LeftOut::UnsafeLink);
        if (m_linkDropped)
            return 0;
    }
    m_waiting.append(waiting);
    return 0;
}

int MarkdownWalk::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG) {
        if (--m_imageDepth > 0)
            return 0;
        Block image;
        m_imageText.take(image, Trim::Ends);
        image.kind = BlockKind::ImageText;
        image.imageTarget = m_imageTarget;
        const qsizetype end = closingMarker(m_source, SpanKind::Image, m_lastEnd);
        m_lastEnd = std::max(end, m_lastEnd);
        addImage({m_imageStart, m_lastEnd}, image);
        return 0;
    }
    const auto kind = spanKindOf(type);
    if (!kind || m_imageDepth > 0 || (*kind == SpanKind::Link && m_linkDropped))
        return 0;
    const Waiting waiting(Waiting::What::CloseSpan, *kind);
    if (m_waiting.isEmpty())
        carryOut(waiting);
    else
        m_waiting.append(waiting);
    return 0;
}

void MarkdownWalk::settle(qsizetype at)
{
    // What was taken for the end of a span was not, if text begins before it.
    if (at < m_lastEnd)
        m_blocks.text().forgetSourcesBehind(at);
    m_lastEnd = std::min(m_lastEnd, at);
    if (m_imageDepth == 0)
        m_blocks.keepAscending(at);
    if (m_waiting.isEmpty())
        return;
    const QVector<Waiting> waiting = std::exchange(m_waiting, {});
    QVector<Waiting> settled = waiting;
    qsizetype cursor = at;
    for (qsizetype index = settled.size() - 1; index >= 0; --index) {
        Waiting &one = settled[index];
        if (one.what == Waiting::What::OpenSpan) {
            const qsizetype start = openingMarker(m_source, one.kind, cursor);
            if (start >= m_lastEnd) {
                one.source.start = start;
                cursor = start;
            }
        } else if (one.what != Waiting::What::CloseSpan) {
            one.source = lineBreakBefore(m_source, m_lastEnd, cursor);
            cursor = one.source.start;
        }
    }
    // Lines with bullets that Markdown does not know are one below the other all the same.
    const bool bullet = m_imageDepth == 0 && !m_blocks.isInKind(BlockKind::Heading) && isPureBullet(m_source.at(at));
    for (const Waiting &one : std::as_const(settled)) {
        if (bullet && one.what == Waiting::What::SoftBreak)
            m_blocks.endBlock();
        else
            carryOut(one);
    }
}

void MarkdownWalk::settleAtEnd()
{
    // Line breaks at the end of a block show nothing.
    for (const Waiting &one : std::as_const(m_waiting)) {
        if (one.what == Waiting::What::OpenSpan || one.what == Waiting::What::CloseSpan)
            carryOut(one);
    }
    m_waiting.clear();
}

void MarkdownWalk::carryOut(const Waiting &waiting)
{
    switch (waiting.what) {
    case Waiting::What::SoftBreak:
        inlineText().addSpace(waiting.source);
        break;
    case Waiting::What::HardBreak:
        if (m_imageDepth > 0)
            m_imageText.addSpace(waiting.source);
        else
            m_blocks.addBreak(waiting.source);
        break;
    case Waiting::What::OpenSpan:
        m_blocks.text().openSpan(waiting.kind, waiting.source.start, waiting.target, waiting.title);
        break;
    case Waiting::What::CloseSpan: {
        const qsizetype end = closingMarker(m_source, waiting.kind, m_lastEnd);
        m_blocks.text().closeSpan(waiting.kind, end);
        m_lastEnd = std::max(end, m_lastEnd);
        break;
    }
    }
}

int MarkdownWalk::text(MD_TEXTTYPE type, const char *text, MD_SIZE size)
{
    std::optional<TextRange> range;
    if (size > 0 && m_copy.holds(text) && m_copy.holds(text + size))
        range = m_copy.textRange(text, size);
    if (m_inHtmlBlock) {
        if (range)
            m_htmlLines.append(*range);
        return 0;
    }
    if (m_inCodeBlock) {
        addCodeBlockText(range, QString::fromUtf8(text, size));
        return 0;
    }
    if (!range) {
        const bool hard = type == MD_TEXT_BR;
        m_waiting.append(Waiting(hard ? Waiting::What::HardBreak : Waiting::What::SoftBreak));
        return 0;
    }
    if (type == MD_TEXT_HTML) {
        addHtmlTag(*range);
        return 0;
    }
    if (!m_skippedTag.isEmpty())
        return 0;
    settle(range->start);
    if (type == MD_TEXT_ENTITY)
        addEntity(*range);
    else if (type == MD_TEXT_CODE)
        inlineText().addCollapsed(*range);
    else
        addText(*range);
    m_lastEnd = std::max(m_lastEnd, range->end);
    return 0;
}

void MarkdownWalk::addText(TextRange range)
{
    const QStringView prepared = m_footnotes.text;
    if (range.start > m_lastEnd && prepared.at(range.start - 1) == u'\\') {
        // The backslash goes with what it guards, so that an edit takes both.
        inlineText().addReplacement({range.start - 1, range.start + 1}, QStringView(m_source).sliced(range.start, 1));
        ++range.start;
    }
    qsizetype begin = range.start;
    for (qsizetype at = range.start; at < range.end; ++at) {
        if (!isFootnoteUnit(prepared.at(at)) || m_source.at(at) == prepared.at(at))
            continue;
        addPlain({begin, at});
        if (const auto mark = m_footnotes.marks.constFind(at); mark != m_footnotes.marks.constEnd()) {
            addFootnoteMark(*mark);
            at = mark->source.end - 1;
        }
        begin = at + 1;
    }
    addPlain({begin, range.end});
}

void MarkdownWalk::addPlain(TextRange range)
{
    if (!range.isEmpty())
        inlineText().addCollapsed(range);
}

void MarkdownWalk::addFootnoteMark(const FootnoteMark &mark)
{
    if (m_imageDepth > 0)
        return;
    if (mark.isDefinition) {
        m_blocks.beginLooseParagraph();
        m_blocks.text().closeAllSpans();
        qsizetype end = mark.source.end;
        while (m_source.at(end - 1).isSpace())
            --end;
        m_blocks.text().addReplacement({mark.source.start, end}, QString(u'[' + mark.number + u']'));
        m_blocks.text().addSpace({end, mark.source.end});
        return;
    }
    m_blocks.text().openSpan(SpanKind::Superscript, mark.source.start);
    m_blocks.text().addReplacement(mark.source, QString(u'[' + mark.number + u']'));
    m_blocks.text().closeSpan(SpanKind::Superscript, mark.source.end);
}

void MarkdownWalk::addEntity(TextRange range)
{
    const auto decoded = m_references.decodeClosed(QStringView(m_source).sliced(range.start, range.length()));
    if (decoded.length != range.length())
        inlineText().addCollapsed(range);
    else if (isHtmlSpace(decoded.text))
        inlineText().addSpace(range);
    else
        inlineText().addReplacement(range, decoded.text);
}

void MarkdownWalk::addCodeBlockText(std::optional<TextRange> range, QStringView shown)
{
    InlineText &text = m_blocks.text();
    if (!range && shown != u"\n") {
        m_codeIndent += shown.size();
        return;
    }
    if (!range) {
        qsizetype end = m_lastEnd;
        while (end < m_source.size() && m_source.at(end) != u'\n' && m_source.at(end) != u'\r')
            ++end;
        const bool pair = QStringView(m_source).sliced(end).startsWith(u"\r\n");
        range = TextRange{end, std::min(end + (pair ? 2 : 1), m_source.size())};
    }
    if (m_codeIndent > 0) {
        const TextRange indent = codeIndent(m_source, m_lastEnd, range->start, m_codeIndent);
        if (columnsBefore(m_source, indent.end) - columnsBefore(m_source, indent.start) == m_codeIndent)
            text.addVerbatim(indent);
        else
            text.addReplacement(indent, QString(m_codeIndent, u' '));
        m_codeIndent = 0;
    }
    if (shown == u"\n")
        text.addReplacement(*range, u"\n");
    else
        text.addVerbatim(*range);
    m_lastEnd = range->end;
}

} // namespace caveat
