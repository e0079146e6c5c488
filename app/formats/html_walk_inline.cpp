// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_walk.h"

#include "html_elements.h"
#include "html_text.h"
#include "html_tree.h"

namespace caveat
{

namespace
{

/// Elements that the parser made a second time, or whose end it had to guess.
constexpr int withoutOwnTags = GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED
    | GUMBO_INSERTION_IMPLICIT_END_TAG | GUMBO_INSERTION_BY_PARSER;

HtmlTextForm textForm(const GumboNode *parent)
{
    if (!parent || !isElement(parent))
        return HtmlTextForm::Running;
    switch (parent->v.element.tag) {
    case GUMBO_TAG_TITLE:
        return HtmlTextForm::Title;
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
        return HtmlTextForm::Raw;
    default:
        return HtmlTextForm::Running;
    }
}

} // namespace

void HtmlWalk::walkInline(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    beginNote();
    switch (tag) {
    case GUMBO_TAG_BR: {
        const TextRange range = tagRange(element);
        m_blocks.keepAscending(range.start);
        return m_blocks.addBreak(range);
    }
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_IMAGE:
        return readImage(element);
    case GUMBO_TAG_META:
        return readMeta(element);
    case GUMBO_TAG_TITLE:
        return readTitle(element);
    case GUMBO_TAG_A:
        return walkLink(element);
    case GUMBO_TAG_Q:
        return walkQuotation(element);
    default:
        break;
    }
    const auto kind = spanKind(element);
    const bool isSpan = kind && !(*kind == SpanKind::Code && m_blocks.isPreformatted());
    if (isSpan)
        m_blocks.text().openSpan(*kind, tagStart(element), {}, spanTitle(element));
    walkChildren(element);
    if (isSpan)
        m_blocks.text().closeSpan(*kind, tagEnd(element));
}

void HtmlWalk::walkLink(const GumboNode *element)
{
    const QString role = attribute(element, "role");
    const QString target = attribute(element, "href").trimmed();
    if (target.startsWith(u'#') && role == u"doc-backlink")
        return;
    // What a mark points to is found by its number.
    if (target.startsWith(u'#') && role == u"doc-noteref")
        return walkChildren(element);
    const bool safe = isSafeTarget(target);
    if (!safe)
        m_leftOut.add(LeftOut::UnsafeLink);
    const bool isLink = safe && !target.isEmpty();
    if (isLink)
        m_blocks.text().openSpan(SpanKind::Link, tagStart(element), target, attribute(element, "title"));
    walkChildren(element);
    if (isLink)
        m_blocks.text().closeSpan(SpanKind::Link, tagEnd(element));
}

void HtmlWalk::walkQuotation(const GumboNode *element)
{
    const auto opening = slice(element->v.element.original_tag);
    const auto closing = slice(element->v.element.original_end_tag);
    const bool known = opening && closing && tagEnd(element) >= 0 && tagStart(element) >= 0;
    if (known) {
        m_blocks.keepAscending(opening->start);
        m_blocks.text().addReplacement(*opening, u"“");
    }
    walkChildren(element);
    if (known) {
        m_blocks.keepAscending(closing->start);
        m_blocks.text().addReplacement(*closing, u"”");
    }
}

void HtmlWalk::readText(const GumboNode *node)
{
    const auto range = slice(node->v.text.original_text);
    if (!range)
        return;
    if (node->type != GUMBO_NODE_WHITESPACE)
        beginNote();
    const QString decoded = fromUtf8(node->v.text.text);
    const bool keepSpace = m_blocks.isPreformatted();
    if (node->type != GUMBO_NODE_WHITESPACE || keepSpace)
        m_blocks.keepAscending(range->start);
    else if (range->start < m_blocks.text().sourceEnd())
        return;
    addHtmlText(m_blocks.text(), m_references, m_source, *range, decoded, textForm(node->parent), keepSpace);
}

Block HtmlWalk::attributeText(const GumboNode *element, const char *name)
{
    Block block;
    const GumboAttribute *found = gumbo_get_attribute(&element->v.element.attributes, name);
    auto range = found ? slice(found->original_value) : std::nullopt;
    if (!range || range->isEmpty())
        return block;
    const QChar first = m_source.at(range->start);
    if (range->length() >= 2 && (first == u'"' || first == u'\'') && m_source.at(range->end - 1) == first)
        range = TextRange{range->start + 1, range->end - 1};
    InlineText text(m_source);
    addHtmlText(text, m_references, m_source, *range, fromUtf8(found->value), HtmlTextForm::Title, false);
    text.take(block, Trim::Ends);
    return block;
}

void HtmlWalk::readImage(const GumboNode *element)
{
    Block image = attributeText(element, "alt");
    image.kind = BlockKind::ImageText;
    image.imageTarget = attribute(element, "src").trimmed();
    const QString later = attribute(element, "data-src").trimmed();
    // Pages that load images late hold a blank one in place of it.
    if (!later.isEmpty() && (image.imageTarget.isEmpty() || image.imageTarget.startsWith(u"data:")))
        image.imageTarget = later;
    const bool alone
        = m_figureDepth > 0 && !m_blocks.isInKind(BlockKind::TableCell) && !m_blocks.isInKind(BlockKind::Caption);
    const TextRange range = tagRange(element);
    m_blocks.keepAscending(range.start);
    if (alone)
        m_blocks.endBlock();
    m_blocks.addImage(range, image);
    if (alone)
        m_blocks.endBlock();
}

void HtmlWalk::readMeta(const GumboNode *element)
{
    if (m_description || attribute(element, "name").compare(u"description", Qt::CaseInsensitive) != 0)
        return;
    Block description = attributeText(element, "content");
    description.kind = BlockKind::Description;
    if (!description.text.isEmpty())
        m_description = description;
}

void HtmlWalk::readTitle(const GumboNode *element)
{
    if (m_title || childrenOf(element).length == 0 || !isText(childAt(element, 0)))
        return;
    const GumboNode *child = childAt(element, 0);
    const auto range = slice(child->v.text.original_text);
    if (!range)
        return;
    InlineText text(m_source);
    addHtmlText(text, m_references, m_source, *range, fromUtf8(child->v.text.text), HtmlTextForm::Title, false);
    Block title;
    title.kind = BlockKind::Title;
    text.take(title, Trim::Ends);
    if (!title.text.isEmpty())
        m_title = title;
}

std::optional<TextRange> HtmlWalk::slice(const GumboStringPiece &piece) const
{
    if (!m_copy.holds(piece.data))
        return {};
    return m_copy.textRange(piece.data, qsizetype(piece.length)).shifted(m_base);
}

void HtmlWalk::notePassage(const GumboNode *element, ResidueKind kind)
{
    const auto opening = slice(element->v.element.original_tag);
    const QString text = textInside(element);
    if (!opening || opening->isEmpty() || (kind == ResidueKind::HiddenText && text.isEmpty()))
        return;
    m_leftOut.addPassage({kind, {opening->start, elementEnd(element)}, text});
}

/// Past the closing tag, or past what is inside where the page leaves that tag out.
qsizetype HtmlWalk::elementEnd(const GumboNode *element) const
{
    const QString name = QString::fromLatin1(gumbo_normalized_tagname(element->v.element.tag));
    for (const GumboNode *node = element;;) {
        if (!isElement(node))
            return pastClosing(name, slice(node->v.text.original_text).value_or(TextRange{}).end);
        const auto closing = slice(node->v.element.original_end_tag);
        if (closing && m_source.sliced(closing->start, closing->length()).startsWith(u"</"))
            return node == element ? closing->end : pastClosing(name, closing->end);
        if (childrenOf(node).length == 0)
            return pastClosing(name, slice(node->v.element.original_tag).value_or(TextRange{}).end);
        node = childAt(node, childrenOf(node).length - 1);
    }
}

/// Past the closing tag \p name, if it follows \p at: of forms the parser does not tell it.
qsizetype HtmlWalk::pastClosing(const QString &name, qsizetype at) const
{
    qsizetype next = at;
    while (next < m_source.size() && m_source.at(next).isSpace())
        ++next;
    const QString closing = u"</" + name + u'>';
    return m_source.sliced(next).startsWith(closing, Qt::CaseInsensitive) ? next + closing.size() : at;
}

qsizetype HtmlWalk::tagStart(const GumboNode *element) const
{
    const auto range = slice(element->v.element.original_tag);
    const bool own = (element->parse_flags & withoutOwnTags) == 0;
    return own && range && !range->isEmpty() ? range->start : -1;
}

qsizetype HtmlWalk::tagEnd(const GumboNode *element) const
{
    const auto range = slice(element->v.element.original_end_tag);
    const bool own = (element->parse_flags & withoutOwnTags) == 0;
    const bool closes = range && m_source.sliced(range->start, range->length()).startsWith(u"</");
    return own && closes ? range->end : -1;
}

TextRange HtmlWalk::tagRange(const GumboNode *element)
{
    const auto range = slice(element->v.element.original_tag);
    const qsizetype end = m_blocks.text().sourceEnd();
    return range.value_or(TextRange{end, end});
}

} // namespace caveat
