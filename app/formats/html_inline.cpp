// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_inline.h"

#include "output_target.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

bool isControl(QChar unit)
{
    return (unit.unicode() < u' ' && unit != u'\n' && unit != u'\t')
        || (unit.unicode() >= 0x7f && unit.unicode() < 0xa0);
}

/// The length of what no page may hold, such as U+FFFF, at \p at; 0 where there is none.
qsizetype nonCharacterLength(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isNonCharacter())
        return 1;
    const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair && QChar::isNonCharacter(QChar::surrogateToUcs4(unit, text.at(at + 1))) ? 2 : 0;
}

QString attributeText(const QString &name, QStringView value)
{
    return u' ' + name + u"=\"" + htmlEscaped(value) + u'"';
}

QString imageElement(const QString &target, QStringView alt)
{
    const QString address = imageTarget(target);
    return address.isEmpty() ? QString()
                             : u"<img"_s + attributeText(u"src"_s, address) + attributeText(u"alt"_s, alt) + u'>';
}

QString elementName(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Emphasis:
        return u"em"_s;
    case SpanKind::Strong:
        return u"strong"_s;
    case SpanKind::Code:
        return u"code"_s;
    case SpanKind::Superscript:
        return u"sup"_s;
    case SpanKind::Subscript:
        return u"sub"_s;
    case SpanKind::Strikethrough:
        return u"del"_s;
    case SpanKind::Abbreviation:
        return u"abbr"_s;
    case SpanKind::Link:
        return u"a"_s;
    case SpanKind::Image:
    case SpanKind::Citation:
        break;
    }
    return {};
}

QString startTag(const Span &span)
{
    QString tag = u'<' + elementName(span.kind);
    if (span.kind == SpanKind::Link)
        tag += attributeText(u"href"_s, linkTarget(span.target));
    if (!span.title.isEmpty())
        tag += attributeText(u"title"_s, span.title);
    return tag + u'>';
}

QString endTag(const Span &span)
{
    return u"</"_s + elementName(span.kind) + u'>';
}

QString markTag(const InlineMark &mark)
{
    return mark.note.isEmpty() ? u"<mark>"_s : u"<mark"_s + attributeText(u"title"_s, mark.note) + u'>';
}

class InlineWriter
{
public:
    InlineWriter(const Block &block, const QVector<InlineMark> &marks, const QString &lineStart,
        const QVector<InlineAnchor> &anchors)
        : m_block(block)
        , m_marks(marks)
        , m_anchors(anchors)
        , m_lineStart(lineStart)
    {
        for (const Span &span : block.spans) {
            const bool isCode = span.kind == SpanKind::Code && block.kind == BlockKind::Preformatted;
            const bool isDead = span.kind == SpanKind::Link && linkTarget(span.target).isEmpty();
            if (span.kind == SpanKind::Image)
                m_images.append(span);
            else if (span.kind != SpanKind::Citation && !isCode && !isDead && !span.range.isEmpty())
                m_spans.append(span);
        }
    }

    QString write()
    {
        const QVector<qsizetype> places = boundaries();
        for (qsizetype index = 0; index + 1 < places.size(); ++index) {
            const TextRange segment{places.at(index), places.at(index + 1)};
            closeEnded(segment.start);
            openStarting(segment.start);
            writeSegment(segment);
        }
        closeEnded(m_block.text.size());
        return m_out;
    }

private:
    QVector<qsizetype> boundaries() const
    {
        QVector<qsizetype> places{0, m_block.text.size()};
        const auto add = [&](TextRange range) {
            places.append(std::clamp<qsizetype>(range.start, 0, m_block.text.size()));
            places.append(std::clamp<qsizetype>(range.end, 0, m_block.text.size()));
        };
        for (const Span &span : m_spans)
            add(span.range);
        for (const Span &image : m_images)
            add(image.range);
        for (const InlineMark &mark : m_marks)
            add(mark.range);
        for (const InlineAnchor &anchor : m_anchors)
            add(anchor.range);
        std::ranges::sort(places);
        places.erase(std::unique(places.begin(), places.end()), places.end());
        return places;
    }

    /// Spans that overlap without nesting are closed and opened again.
    void closeEnded(qsizetype at)
    {
        const auto ended = std::ranges::find_if(m_open, [at](const Span &span) { return span.range.end <= at; });
        const QVector<Span> touched(ended, m_open.end());
        for (auto span = touched.crbegin(); span != touched.crend(); ++span)
            m_out += endTag(*span);
        m_open.erase(ended, m_open.end());
        for (const Span &span : touched) {
            if (span.range.end > at)
                open(span);
        }
    }

    void openStarting(qsizetype at)
    {
        for (const Span &span : std::as_const(m_spans)) {
            if (span.range.start == at)
                open(span);
        }
    }

    void open(const Span &span)
    {
        m_out += startTag(span);
        m_open.append(span);
    }

    void writeSegment(TextRange segment)
    {
        const auto anchor
            = std::ranges::find_if(m_anchors, [segment](const InlineAnchor &one) { return one.range.covers(segment); });
        if (anchor != m_anchors.end() && anchor->range.start == segment.start)
            m_out += anchor->startTag;
        const auto mark
            = std::ranges::find_if(m_marks, [segment](const InlineMark &one) { return one.range.covers(segment); });
        if (mark != m_marks.end())
            m_out += markTag(*mark);
        const auto image
            = std::ranges::find_if(m_images, [segment](const Span &span) { return span.range.covers(segment); });
        if (image != m_images.end())
            m_out += imageElement(image->target, image->title);
        else
            writeText(QStringView(m_block.text).sliced(segment.start, segment.length()));
        if (mark != m_marks.end())
            m_out += u"</mark>";
        if (anchor != m_anchors.end() && anchor->range.end == segment.end)
            m_out += u"</a>";
    }

    void writeText(QStringView text)
    {
        if (m_block.kind == BlockKind::Preformatted) {
            m_out += htmlEscaped(text);
            return;
        }
        bool first = true;
        for (const QStringView line : text.split(u'\n')) {
            if (!first)
                m_out += u"<br>\n" + m_lineStart;
            m_out += htmlEscaped(line);
            first = false;
        }
    }

    const Block &m_block;
    const QVector<InlineMark> &m_marks;
    const QVector<InlineAnchor> &m_anchors;
    const QString &m_lineStart;
    QVector<Span> m_spans;
    QVector<Span> m_images;
    QVector<Span> m_open;
    QString m_out;
};

} // namespace

QString htmlEscaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (const qsizetype length = nonCharacterLength(text, at); length > 0) {
            result += QChar(QChar::ReplacementCharacter);
            at += length - 1;
            continue;
        }
        switch (unit.unicode()) {
        case u'&':
            result += u"&amp;";
            break;
        case u'<':
            result += u"&lt;";
            break;
        case u'>':
            result += u"&gt;";
            break;
        case u'"':
            result += u"&quot;";
            break;
        case 0xa0:
            result += u"&nbsp;";
            break;
        case 0xad:
            result += u"&shy;";
            break;
        case 0x200b:
        case 0xfeff:
            result += u"&#x" + QString::number(unit.unicode(), 16) + u';';
            break;
        default:
            result += isControl(unit) ? QChar(QChar::ReplacementCharacter) : unit;
        }
    }
    return result;
}

QString htmlInline(const Block &block, const QVector<InlineMark> &marks, const QString &lineStart,
    const QVector<InlineAnchor> &anchors)
{
    return InlineWriter(block, marks, lineStart, anchors).write();
}

QString htmlImage(const Block &block, const QVector<InlineMark> &marks)
{
    QString image = imageElement(block.imageTarget, block.text);
    if (image.isEmpty())
        return image;
    if (!marks.isEmpty())
        image = markTag(marks.constFirst()) + image + u"</mark>";
    for (const Span &span : block.spans) {
        if (span.kind == SpanKind::Link && !linkTarget(span.target).isEmpty())
            return startTag(span) + image + endTag(span);
    }
    return image;
}

} // namespace caveat
