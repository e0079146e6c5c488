// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_inline.h"

#include "html_inline.h"
#include "markdown_escape.h"
#include "output_target.h"

#include <algorithm>
#include <iterator>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

bool isDelimited(SpanKind kind)
{
    return kind == SpanKind::Emphasis || kind == SpanKind::Strong || kind == SpanKind::Strikethrough;
}

QString delimiter(SpanKind kind)
{
    return kind == SpanKind::Emphasis ? u"*"_s : kind == SpanKind::Strong ? u"**"_s : u"~~"_s;
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
    case SpanKind::Abbreviation:
        return u"abbr"_s;
    default:
        return u"del"_s;
    }
}

QString escaped(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        result += markdownEscape(text, at);
        result += text.at(at);
    }
    return result;
}

/// A span with the marks that go around it.
struct Marked {
    Span span;
    QString opening;
    QString closing;
    bool raw = false; ///< the text inside is code, which knows no escapes
};

class MarkdownInlineWriter
{
public:
    MarkdownInlineWriter(const Block &block, MarkdownPlace place, const QString &lineStart)
        : m_block(block)
        , m_place(place)
        , m_lineStart(lineStart)
    {
        std::ranges::copy_if(block.spans, std::back_inserter(m_live), [](const Span &span) {
            const bool isDead = span.kind == SpanKind::Link && linkTarget(span.target).isEmpty();
            return !isDead && span.kind != SpanKind::Citation && !span.range.isEmpty();
        });
        for (const Span &span : std::as_const(m_live)) {
            if (span.kind == SpanKind::Image)
                m_images.append(span);
            else
                m_spans.append(marked(span));
        }
    }

    QString write()
    {
        for (qsizetype at = 0; at <= m_block.text.size(); ++at) {
            closeEnded(at);
            if (at < m_block.text.size()) {
                openStarting(at);
                writeUnit(at);
            }
        }
        return m_out;
    }

private:
    QStringView text() const { return m_block.text; }
    QStringView text(TextRange range) const { return text().sliced(range.start, range.length()); }

    Marked marked(const Span &span) const
    {
        if (span.kind == SpanKind::Link)
            return {span, u"["_s, u']' + markdownDestination(linkTarget(span.target), span.title), false};
        if (span.kind == SpanKind::Code && isPlainCode(span))
            return codeSpan(span);
        if (isDelimited(span.kind) && isReadAsDelimited(span))
            return {span, delimiter(span.kind), delimiter(span.kind), false};
        const QString name = elementName(span.kind);
        const QString title = span.title.isEmpty() ? QString() : u" title=\""_s + htmlEscaped(span.title) + u'"';
        return {span, u'<' + name + title + u'>', u"</"_s + name + u'>', false};
    }

    bool isPlainCode(const Span &span) const
    {
        const QStringView code = text(span.range);
        const bool nests = std::ranges::any_of(m_live, [&span](const Span &other) {
            return other != span && other.range.overlaps(span.range) && !other.range.covers(span.range);
        });
        const bool touches = std::ranges::any_of(m_live, [&span](const Span &other) {
            const bool besides = other.kind == SpanKind::Code
                && (other.range.end == span.range.start || other.range.start == span.range.end);
            return other != span && (other.range == span.range || besides);
        });
        return !nests && !touches && !code.contains(u'\n') && !code.contains(u'|') && !code.trimmed().isEmpty()
            && !code.contains(QChar::ObjectReplacementCharacter);
    }

    Marked codeSpan(const Span &span) const
    {
        const QStringView code = text(span.range);
        qsizetype longest = 0;
        qsizetype run = 0;
        for (const QChar unit : code) {
            run = unit == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const bool padded
            = code.front() == u'`' || code.back() == u'`' || (code.front() == u' ' && code.back() == u' ');
        const QString fence(longest + 1, u'`');
        const QString pad = padded ? u" "_s : QString();
        return {span, fence + pad, pad + fence, true};
    }

    /// Delimiters count only where words end; other spans that begin or end at the same place make that hard to tell.
    bool isReadAsDelimited(const Span &span) const
    {
        const TextRange range = span.range;
        const bool touched = std::ranges::any_of(m_live, [&](const Span &other) {
            return other != span
                && (other.range.start == range.start || other.range.end == range.end || other.range.end == range.start
                    || other.range.start == range.end);
        });
        const auto isOpen = [this](qsizetype at) {
            return at < 0 || at >= text().size() || text().at(at).isSpace()
                || (text().at(at).unicode() < 128 && text().at(at).isPunct());
        };
        return !touched && text().at(range.start).isLetterOrNumber() && text().at(range.end - 1).isLetterOrNumber()
            && isOpen(range.start - 1) && isOpen(range.end);
    }

    void closeEnded(qsizetype at)
    {
        const auto ended = std::ranges::find_if(m_open, [at](const Marked &one) { return one.span.range.end <= at; });
        const QVector<Marked> touched(ended, m_open.end());
        for (auto one = touched.crbegin(); one != touched.crend(); ++one)
            m_out += one->closing;
        m_open.erase(ended, m_open.end());
        for (const Marked &one : touched) {
            if (one.span.range.end > at)
                open(one);
        }
    }

    void openStarting(qsizetype at)
    {
        for (const Marked &one : std::as_const(m_spans)) {
            if (one.span.range.start == at)
                open(one);
        }
    }

    void open(const Marked &one)
    {
        if (one.opening.startsWith(u'[') && m_out.endsWith(u'!'))
            m_out.insert(m_out.size() - 1, u'\\');
        m_out += one.opening;
        m_open.append(one);
    }

    void writeUnit(qsizetype at)
    {
        const auto image = std::ranges::find_if(m_images, [at](const Span &span) { return span.range.contains(at); });
        if (image != m_images.end()) {
            const QString address = imageTarget(image->target);
            m_out += u"!["_s + escaped(image->title.simplified()) + u']' + markdownDestination(address, {});
            return;
        }
        const QChar unit = text().at(at);
        const bool raw = std::ranges::any_of(m_open, &Marked::raw);
        if (unit == u'\n') {
            m_out += m_place == MarkdownPlace::OneLine ? u"<br>"_s : u"\\\n" + m_lineStart;
            return;
        }
        if (raw) {
            m_out += unit;
            return;
        }
        const bool lineStarts = at == 0 || text().at(at - 1) == u'\n';
        const qsizetype guarded = lineStarts ? markdownLineEscape(text().sliced(at)) : -1;
        if (guarded >= 0)
            m_guarded = at + guarded;
        const bool pipe = unit == u'|' && m_block.kind == BlockKind::TableCell;
        const bool hash = unit == u'#' && m_block.kind == BlockKind::Heading;
        if (at == m_guarded || pipe || hash)
            m_out += u'\\';
        else if (unit != u'!') // what begins behind it sees to that
            m_out += markdownEscape(text(), at);
        m_out += unit;
    }

    const Block &m_block;
    MarkdownPlace m_place;
    const QString &m_lineStart;
    QVector<Span> m_live; ///< but links that may not be written
    QVector<Marked> m_spans;
    QVector<Span> m_images;
    QVector<Marked> m_open;
    QString m_out;
    qsizetype m_guarded = -1;
};

} // namespace

QString markdownInline(const Block &block, MarkdownPlace place, const QString &lineStart)
{
    return MarkdownInlineWriter(block, place, lineStart).write();
}

QString markdownImage(const Block &block)
{
    const QString image
        = u"!["_s + escaped(block.text) + u']' + markdownDestination(imageTarget(block.imageTarget), {});
    for (const Span &span : block.spans) {
        if (span.kind == SpanKind::Link && !linkTarget(span.target).isEmpty())
            return u'[' + image + u']' + markdownDestination(linkTarget(span.target), span.title);
    }
    return image;
}

} // namespace caveat
