// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "source_escape.h"

#include "html_inline.h"
#include "markdown_escape.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString markdownEscaped(QStringView text, bool inCell)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\n') {
            result += u"<br>";
            continue;
        }
        if (inCell && text.at(at) == u'|')
            result += u'\\';
        result += markdownEscape(text, at);
        result += text.at(at);
    }
    return result;
}

bool isInHtmlPart(const SourceDraft &document, const Block &block)
{
    const TextRange extent = sourceExtent(block);
    return std::ranges::any_of(document.htmlParts, [extent](TextRange part) { return part.covers(extent); });
}

} // namespace

SourceScript sourceScript(const SourceDraft &document, const Block &block)
{
    const bool isHtml
        = document.format == Format::Html || (document.format == Format::Markdown && isInHtmlPart(document, block));
    if (isHtml) {
        if (block.kind == BlockKind::Description || block.kind == BlockKind::ImageText)
            return SourceScript::HtmlAttribute;
        return block.kind == BlockKind::Preformatted ? SourceScript::HtmlCode : SourceScript::Html;
    }
    if (document.format == Format::Text)
        return SourceScript::Plain;
    if (block.kind == BlockKind::Preformatted)
        return SourceScript::Code;
    return block.kind == BlockKind::TableCell ? SourceScript::MarkdownCell : SourceScript::Markdown;
}

QString sourceEscaped(QStringView text, SourceScript script)
{
    switch (script) {
    case SourceScript::Plain:
        return text.toString().replace(u'\n', u' ');
    case SourceScript::Code:
        return text.toString();
    case SourceScript::Markdown:
    case SourceScript::MarkdownCell:
        return markdownEscaped(text, script == SourceScript::MarkdownCell);
    case SourceScript::Html:
        return htmlEscaped(text).replace(u"\n"_s, u"<br>"_s).replace(u"&quot;"_s, u"\""_s);
    case SourceScript::HtmlAttribute:
        return htmlEscaped(text).replace(u"'"_s, u"&#39;"_s);
    case SourceScript::HtmlCode:
        break;
    }
    return htmlEscaped(text);
}

TextRange sourceExtent(const Block &block)
{
    if (block.source.isEmpty())
        return {};
    TextRange extent{block.source.pieces().constFirst().source.start, block.source.pieces().constLast().source.end};
    for (const Span &span : block.spans) {
        if (span.source.isEmpty())
            continue;
        extent.start = std::min(extent.start, span.source.start);
        extent.end = std::max(extent.end, span.source.end);
    }
    return extent;
}

} // namespace caveat
