// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_elements.h"

#include "html_tree.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

template <std::size_t count>
bool isOneOf(GumboTag tag, const std::array<GumboTag, count> &tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

constexpr std::array blockTags{GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE,
    GUMBO_TAG_BODY, GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIR, GUMBO_TAG_DIV,
    GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER,
    GUMBO_TAG_FORM, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6,
    GUMBO_TAG_HEADER, GUMBO_TAG_HGROUP, GUMBO_TAG_HR, GUMBO_TAG_HTML, GUMBO_TAG_LEGEND, GUMBO_TAG_LI, GUMBO_TAG_LISTING,
    GUMBO_TAG_MAIN, GUMBO_TAG_MENU, GUMBO_TAG_NAV, GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_PLAINTEXT, GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH,
    GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL, GUMBO_TAG_XMP};

constexpr std::array formControlTags{GUMBO_TAG_BUTTON, GUMBO_TAG_DATALIST, GUMBO_TAG_INPUT, GUMBO_TAG_KEYGEN,
    GUMBO_TAG_METER, GUMBO_TAG_OPTGROUP, GUMBO_TAG_OPTION, GUMBO_TAG_OUTPUT, GUMBO_TAG_PROGRESS, GUMBO_TAG_SELECT,
    GUMBO_TAG_TEXTAREA};

constexpr std::array frameTags{GUMBO_TAG_APPLET, GUMBO_TAG_EMBED, GUMBO_TAG_FRAME, GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED,
    GUMBO_TAG_NOFRAMES, GUMBO_TAG_OBJECT};

/// What a table of text and numbers does not hold.
constexpr std::array layoutTags{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6,
    GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_TABLE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_FIGURE,
    GUMBO_TAG_HR, GUMBO_TAG_FORM, GUMBO_TAG_FIGCAPTION};

QString styleOf(const GumboNode *element)
{
    return attribute(element, "style").remove(u' ').toLower();
}

bool isHidden(const GumboNode *element)
{
    // A page hidden as a whole is one that a script shows later.
    if (isElement(element, GUMBO_TAG_BODY) || isElement(element, GUMBO_TAG_HTML))
        return false;
    if (gumbo_get_attribute(&element->v.element.attributes, "hidden"))
        return true;
    const QString style = styleOf(element);
    if (style.contains(u"display:none") || style.contains(u"visibility:hidden"))
        return true;
    // Moved off the page, or on a line without height: what spammers do.
    static const QRegularExpression moved(u"(?:^|;)(?:(?:left|top|right):-\\d{3,}px|text-indent:-\\d{3,}(?:px|em))"_s);
    static const QRegularExpression sizeless(u"(?:^|;)font-size:0(?:px|pt|em|%)?(?:;|!|$)"_s);
    const bool isInline = !isBlockElement(element->v.element.tag);
    return (style.contains(u":-") && moved.match(style).hasMatch())
        || (isInline && style.contains(u"font-size:0") && sizeless.match(style).hasMatch());
}

struct TableShape {
    int cells = 0;
    int headers = 0;
    bool holdsBlocks = false;
};

void measure(const GumboNode *node, TableShape &shape)
{
    for (unsigned index = 0; index < childrenOf(node).length && !shape.holdsBlocks; ++index) {
        const GumboNode *child = childAt(node, index);
        if (!isElement(child) || leftOutKind(child))
            continue;
        const GumboTag tag = child->v.element.tag;
        shape.cells += tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH ? 1 : 0;
        shape.headers += tag == GUMBO_TAG_TH ? 1 : 0;
        shape.holdsBlocks = isOneOf(tag, layoutTags);
        if (!shape.holdsBlocks)
            measure(child, shape);
    }
}

/// Only white space, line breaks and elements that hold nothing else.
bool showsNothing(const GumboNode *node)
{
    for (unsigned index = 0; index < childrenOf(node).length; ++index) {
        const GumboNode *child = childAt(node, index);
        if (isText(child)) {
            const QString text = fromUtf8(child->v.text.text);
            if (!std::ranges::all_of(text, [](QChar unit) { return unit.isSpace() || unit == QChar(0x200b); }))
                return false;
        } else if (isElement(child)) {
            const GumboTag tag = child->v.element.tag;
            const bool mayBeEmpty = tag == GUMBO_TAG_BR || spanKind(child) || tag == GUMBO_TAG_SPAN
                || tag == GUMBO_TAG_A || tag == GUMBO_TAG_FONT || tag == GUMBO_TAG_P;
            // A link target has its place though it shows nothing.
            if (!mayBeEmpty || !attribute(child, "id").isEmpty() || !attribute(child, "name").isEmpty()
                || !showsNothing(child))
                return false;
        }
    }
    return true;
}

void gatherText(const GumboNode *node, QString &text)
{
    constexpr qsizetype longest = 2000;
    for (unsigned index = 0; index < childrenOf(node).length && text.size() < longest; ++index) {
        const GumboNode *child = childAt(node, index);
        if (isText(child)) {
            text += fromUtf8(child->v.text.text);
        } else if (isElement(child)) {
            const auto kind = leftOutKind(child);
            if (kind && kind != LeftOut::Hidden)
                continue;
            if (isBlockElement(child->v.element.tag))
                text += u' ';
            gatherText(child, text);
            if (isBlockElement(child->v.element.tag))
                text += u' ';
        }
    }
}

} // namespace

bool isBlockElement(GumboTag tag)
{
    return isOneOf(tag, blockTags);
}

std::optional<SpanKind> spanKind(const GumboNode *element)
{
    switch (element->v.element.tag) {
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
        return SpanKind::Emphasis;
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B:
        // Google Docs wraps what it copies in a bold element that is not bold.
        return styleOf(element).contains(u"font-weight:normal") ? std::nullopt : std::optional(SpanKind::Strong);
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return SpanKind::Code;
    case GUMBO_TAG_SUP:
        return SpanKind::Superscript;
    case GUMBO_TAG_SUB:
        return SpanKind::Subscript;
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
        return SpanKind::Strikethrough;
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
        return SpanKind::Abbreviation;
    default:
        return {};
    }
}

QString spanTitle(const GumboNode *element)
{
    return spanKind(element) == SpanKind::Abbreviation ? attribute(element, "title").simplified() : QString();
}

std::optional<LeftOut> leftOutKind(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    if (element->type == GUMBO_NODE_TEMPLATE || tag == GUMBO_TAG_TEMPLATE)
        return LeftOut::Template;
    if (tag == GUMBO_TAG_SCRIPT)
        return LeftOut::Script;
    if (tag == GUMBO_TAG_STYLE)
        return LeftOut::StyleSheet;
    if (tag == GUMBO_TAG_NOSCRIPT)
        return LeftOut::NoScript;
    if (tag == GUMBO_TAG_AUDIO || tag == GUMBO_TAG_VIDEO)
        return LeftOut::Media;
    if (tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_CANVAS)
        return LeftOut::Drawing;
    if (isOneOf(tag, frameTags))
        return LeftOut::Frame;
    if (isOneOf(tag, formControlTags))
        return LeftOut::FormControl;
    return isHidden(element) ? std::optional(LeftOut::Hidden) : std::nullopt;
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

bool isSafeTarget(const QString &target)
{
    // Browsers ignore white space and controls inside a scheme.
    QString scheme;
    for (const QChar unit : target) {
        if (unit == u':')
            break;
        if (unit == u'/' || unit == u'?' || unit == u'#')
            return true;
        if (unit.unicode() > u' ')
            scheme += unit.toLower();
    }
    return scheme != u"javascript" && scheme != u"data" && scheme != u"vbscript";
}

bool isEmptyLine(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    const bool isLine = tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || headingLevel(tag) > 0;
    // A line without an end of its own is a matter of nesting, and one with a name is a place to link to.
    const bool ends = element->v.element.original_end_tag.length > 0;
    return isLine && ends && attribute(element, "id").isEmpty() && showsNothing(element);
}

QString textInside(const GumboNode *element)
{
    QString text;
    gatherText(element, text);
    return text.simplified();
}

bool holdsBlocks(const GumboNode *table)
{
    TableShape shape;
    measure(table, shape);
    return shape.holdsBlocks;
}

bool isLayoutTable(const GumboNode *table)
{
    if (attribute(table, "role") == u"presentation" || attribute(table, "role") == u"none")
        return true;
    TableShape shape;
    measure(table, shape);
    return shape.holdsBlocks || (shape.cells < 2 && shape.headers == 0);
}

} // namespace caveat
