// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_walk.h"

#include "directive_comment.h"
#include "html_elements.h"
#include "html_tree.h"

#include <algorithm>

namespace caveat
{

namespace
{

/// The name in a tag, in lower case.
QByteArray tagName(QStringView tag)
{
    qsizetype start = tag.startsWith(u"</") ? 2 : 1;
    qsizetype end = start;
    while (end < tag.size() && (tag.at(end).isLetterOrNumber() || tag.at(end) == u'-'))
        ++end;
    return tag.sliced(std::min(start, end), end - start).toLatin1().toLower();
}

const GumboNode *firstElement(const GumboNode *root)
{
    for (unsigned index = 0; index < childrenOf(root).length; ++index) {
        if (isElement(childAt(root, index)))
            return childAt(root, index);
    }
    return nullptr;
}

bool hasNoEnd(GumboTag tag)
{
    return tag == GUMBO_TAG_INPUT || tag == GUMBO_TAG_EMBED || tag == GUMBO_TAG_KEYGEN || tag == GUMBO_TAG_FRAME;
}

} // namespace

void MarkdownWalk::addHtmlTag(TextRange range)
{
    const QStringView tag = QStringView(m_source).sliced(range.start, range.length());
    const bool isTag = tag.size() > 2 && (tag.at(1).isLetter() || tag.startsWith(u"</"));
    const bool closes = tag.startsWith(u"</");
    if (!m_skippedTag.isEmpty()) {
        if (closes && tagName(tag) == m_skippedTag)
            m_skippedTag.clear();
    } else if (m_imageDepth == 0) {
        settle(range.start);
        if (const QString directive = directiveInMarkup(tag); !directive.isEmpty())
            m_blocks.addDirective(directive);
        if (isTag && closes)
            addClosingTag(range);
        else if (isTag)
            addOpeningTag(range);
    }
    m_lastEnd = std::max(m_lastEnd, range.end);
}

void MarkdownWalk::addOpeningTag(TextRange range)
{
    const QByteArray bytes = m_source.sliced(range.start, range.length()).toUtf8();
    const HtmlTree tree(bytes, GUMBO_TAG_DIV);
    const GumboNode *element = firstElement(tree.root());
    if (!element)
        return;
    const GumboTag tag = element->v.element.tag;
    InlineText &text = m_blocks.text();
    if (const auto kind = leftOutKind(element)) {
        m_leftOut.add(*kind);
        if (!hasNoEnd(tag))
            m_skippedTag = tagName(QStringView(m_source).sliced(range.start, range.length()));
    } else if (tag == GUMBO_TAG_BR) {
        m_blocks.addBreak(range);
    } else if (tag == GUMBO_TAG_IMG) {
        Block image;
        image.kind = BlockKind::ImageText;
        image.text = attribute(element, "alt").simplified();
        image.imageTarget = attribute(element, "src").trimmed();
        image.source.appendReplacement(range, image.text.size());
        addImage(range, image);
    } else if (tag == GUMBO_TAG_A) {
        const QString target = attribute(element, "href").trimmed();
        if (!isSafeTarget(target))
            m_leftOut.add(LeftOut::UnsafeLink);
        else if (!target.isEmpty())
            text.openSpan(SpanKind::Link, range.start, target, attribute(element, "title"));
    } else if (const auto span = spanKind(element)) {
        text.openSpan(*span, range.start, {}, spanTitle(element));
    } else if (isBlockElement(tag)) {
        m_blocks.endBlock();
    }
}

void MarkdownWalk::addClosingTag(TextRange range)
{
    const QByteArray name = tagName(QStringView(m_source).sliced(range.start, range.length()));
    const QByteArray opening = '<' + name + '>';
    const HtmlTree tree(opening, GUMBO_TAG_DIV);
    const GumboNode *element = firstElement(tree.root());
    if (!element)
        return;
    if (element->v.element.tag == GUMBO_TAG_A)
        m_blocks.text().closeSpan(SpanKind::Link, range.end);
    else if (const auto span = spanKind(element))
        m_blocks.text().closeSpan(*span, range.end);
    else if (isBlockElement(element->v.element.tag))
        m_blocks.endBlock();
}

void MarkdownWalk::addImage(TextRange source, const Block &image)
{
    m_blocks.keepAscending(source.start);
    m_blocks.addImage(source, image);
}

} // namespace caveat
