// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pasted_html.h"

#include "html_elements.h"
#include "html_inline.h"
#include "html_nesting.h"
#include "html_tree.h"
#include "pasted_style.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// Deeper pages are read as they are, or refused.
constexpr int deepestRewritten = 1000;

bool isVoid(const QString &name)
{
    static const QSet<QString> names{u"br"_s, u"hr"_s, u"img"_s, u"col"_s, u"wbr"_s, u"input"_s, u"embed"_s,
        u"source"_s, u"track"_s, u"area"_s, u"base"_s, u"link"_s, u"meta"_s, u"param"_s};
    return names.contains(name);
}

/// Elements that say nothing but how something looks.
bool isLooks(const QString &name)
{
    static const QSet<QString> names{
        u"span"_s, u"font"_s, u"center"_s, u"u"_s, u"big"_s, u"small"_s, u"html"_s, u"body"_s, u"head"_s};
    return names.contains(name);
}

/// Takes a tree apart and writes it anew.
class PasteWriter
{
public:
    explicit PasteWriter(const GumboNode *document) { readLists(document); }

    QString write(const GumboNode *document)
    {
        children(document);
        closeLists(0);
        return m_out;
    }

private:
    struct OpenList {
        QString list;
        int level = 1;
        bool isNumber = false;
        int number = 1;
        QString margin;
    };

    /// Which levels of Word's lists have bullets, as its style sheet says.
    void readLists(const GumboNode *document)
    {
        static const QRegularExpression rule(u"@list\\s+(l\\d+:level\\d)\\s*\\{([^}]*)\\}"_s);
        const QString styles = styleText(document);
        for (auto match = rule.globalMatch(styles); match.hasNext();) {
            const auto one = match.next();
            if (one.captured(2).contains("number-format:bullet"_L1))
                m_bullets.insert(one.captured(1));
        }
    }

    QString styleText(const GumboNode *node) const
    {
        QString text;
        const GumboVector &nodes = childrenOf(node);
        for (unsigned index = 0; index < nodes.length; ++index) {
            const GumboNode *child = childAt(node, index);
            if (isElement(node, GUMBO_TAG_STYLE) && isText(child))
                text += fromUtf8(child->v.text.text);
            else if (isElement(child))
                text += styleText(child);
        }
        return text;
    }

    void children(const GumboNode *node)
    {
        bool inMarker = false;
        const GumboVector &nodes = childrenOf(node);
        for (unsigned index = 0; index < nodes.length; ++index) {
            const GumboNode *child = childAt(node, index);
            if (child->type == GUMBO_NODE_COMMENT) {
                const QString comment = fromUtf8(child->v.text.text);
                inMarker = comment.contains("[if !supportLists]"_L1) || (inMarker && !comment.contains("[endif]"_L1));
            } else if (!inMarker) {
                one(child);
            }
        }
    }

    void one(const GumboNode *node)
    {
        if (isText(node) || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            text(fromUtf8(node->v.text.text));
            return;
        }
        if (isElement(node))
            element(node);
    }

    void text(const QString &text)
    {
        // White space between items is inside no item.
        if (m_lists.isEmpty() || !text.trimmed().isEmpty() || m_inBlock > 0)
            m_out += htmlEscaped(text);
    }

    static QString nameOf(const GumboNode *element)
    {
        if (element->v.element.tag != GUMBO_TAG_UNKNOWN)
            return QString::fromLatin1(gumbo_normalized_tagname(element->v.element.tag));
        GumboStringPiece piece = element->v.element.original_tag;
        gumbo_tag_from_original_text(&piece);
        return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
    }

    void element(const GumboNode *node)
    {
        const PastedStyle style(node);
        const QString name = nameOf(node);
        const QString kind = attribute(node, "class");
        if (name == "style"_L1 || name == "script"_L1 || name == "meta"_L1 || name == "link"_L1 || name == "title"_L1
            || name == "xml"_L1 || style.isListMarker() || kind.startsWith("MsoCommentReference"_L1)
            || kind.startsWith("Apple-interchange-newline"_L1) || style.value("mso-element"_L1) == "comment-list"_L1)
            return;
        // A picture in a file of the other program comes apart from the text, and is not there to be named.
        if (name == "img"_L1 && attribute(node, "src").trimmed().startsWith("file:"_L1, Qt::CaseInsensitive))
            return;
        if (name == "o:p"_L1 && textInside(node).trimmed().isEmpty())
            return;
        if (name == "p"_L1 || name == "div"_L1 || name == "li"_L1 || headingLevel(node->v.element.tag) > 0) {
            block(node, name, style);
            return;
        }
        if ((name == "ul"_L1 || name == "ol"_L1) && holdsWordItems(node)) {
            children(node);
            return;
        }
        if (isBlockElement(node->v.element.tag) && !isLooks(name))
            closeLists(0);
        const bool isOdd
            = std::ranges::any_of(name, [](QChar unit) { return !unit.isLetterOrNumber() && unit != u'-'; });
        if (isLooks(name) || isOdd || (name == "a"_L1 && attribute(node, "href").isEmpty())
            || ((name == "b"_L1 || name == "strong"_L1) && style.isPlainWeight())
            || ((name == "i"_L1 || name == "em"_L1) && style.isUpright())) {
            wrapped(node, style);
            return;
        }
        m_out += u'<' + name + attributes(node, style) + u'>';
        if (isVoid(name))
            return;
        const bool isBlock = isBlockElement(node->v.element.tag);
        const auto lists = isBlock ? std::exchange(m_lists, {}) : m_lists;
        m_inBlock += isBlock ? 0 : 1;
        children(node);
        m_inBlock -= isBlock ? 0 : 1;
        if (isBlock) {
            closeLists(0);
            m_lists = lists;
        }
        m_out += u"</"_s + name + u'>';
    }

    /// The content with what the style stands for around it.
    void wrapped(const GumboNode *node, const PastedStyle &style)
    {
        const QStringList tags = style.inlineTags();
        if (style.isHidden())
            m_out += u"<span hidden>"_s;
        for (const QString &tag : tags)
            m_out += u'<' + tag + u'>';
        children(node);
        for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag)
            m_out += u"</"_s + *tag + u'>';
        if (style.isHidden())
            m_out += u"</span>"_s;
    }

    static bool holdsWordItems(const GumboNode *list)
    {
        const GumboVector &nodes = childrenOf(list);
        for (unsigned index = 0; index < nodes.length; ++index) {
            const GumboNode *child = childAt(list, index);
            if (!isElement(child))
                continue;
            const bool isList = isElement(child, GUMBO_TAG_UL) || isElement(child, GUMBO_TAG_OL);
            if (isList ? holdsWordItems(child) : PastedStyle(child).listPlace().has_value())
                return true;
        }
        return false;
    }

    static QString attributes(const GumboNode *node, const PastedStyle &style)
    {
        static const QStringList kept{u"href"_s, u"title"_s, u"src"_s, u"alt"_s, u"colspan"_s, u"rowspan"_s, u"start"_s,
            u"value"_s, u"hidden"_s, u"cite"_s, u"reversed"_s, u"scope"_s, u"type"_s, u"name"_s};
        QString text;
        for (const QString &name : kept) {
            const QString value = attribute(node, name.toLatin1().constData());
            if (!value.isNull())
                text += u' ' + name + u"=\""_s + htmlEscaped(value) + u'"';
        }
        return style.isHidden() ? text + u" hidden"_s : text;
    }

    void block(const GumboNode *node, const QString &name, const PastedStyle &style)
    {
        const auto place = style.listPlace();
        const bool isHeading = headingLevel(node->v.element.tag) > 0;
        if (place) {
            openItem(node, *place, style.value("margin-left"_L1));
            content(node, isHeading ? name : u"p"_s, style);
            return;
        }
        const bool continues = name == "p"_L1 && attribute(node, "class").startsWith("MsoListParagraph"_L1)
            && continuesItem(style.value("margin-left"_L1));
        if (!continues && name != "li"_L1)
            closeLists(0);
        if (name == "div"_L1 || name == "li"_L1) {
            m_out += u'<' + name + attributes(node, style) + u'>';
            const auto lists = std::exchange(m_lists, {});
            children(node);
            closeLists(0);
            m_lists = lists;
            m_out += u"</"_s + name + u'>';
            return;
        }
        const QString word = isHeading ? QString() : wordElement(node, style);
        if (word == "blockquote"_L1) {
            m_out += u"<blockquote>"_s;
            content(node, u"p"_s, style);
            m_out += u"</blockquote>"_s;
            return;
        }
        content(node, word.isEmpty() ? name : word, style);
    }

    void content(const GumboNode *node, const QString &name, const PastedStyle &style)
    {
        m_out += u'<' + name + (style.isHidden() ? u" hidden>"_s : u">"_s);
        ++m_inBlock;
        children(node);
        --m_inBlock;
        m_out += u"</"_s + name + u'>';
    }

    static bool holdsPicture(const GumboNode *node)
    {
        const GumboVector &nodes = childrenOf(node);
        for (unsigned index = 0; index < nodes.length; ++index) {
            const GumboNode *child = childAt(node, index);
            if (isElement(child, GUMBO_TAG_IMG) || holdsPicture(child))
                return true;
        }
        return false;
    }

    /// The text of the marker that stands inside \p item; null where it has none.
    static QString markerText(const GumboNode *item)
    {
        bool inMarker = false;
        QString marker;
        const GumboVector &nodes = childrenOf(item);
        for (unsigned index = 0; index < nodes.length; ++index) {
            const GumboNode *child = childAt(item, index);
            if (child->type == GUMBO_NODE_COMMENT) {
                inMarker = fromUtf8(child->v.text.text).contains("[if !supportLists]"_L1);
                continue;
            }
            if (inMarker && isText(child))
                marker += fromUtf8(child->v.text.text);
            if (!isElement(child))
                continue;
            // A picture may stand for a bullet.
            if (inMarker || PastedStyle(child).isListMarker())
                marker += holdsPicture(child) ? u"*"_s : textInside(child);
            else
                marker += markerText(child);
        }
        return marker;
    }

    void openItem(const GumboNode *node, const PastedStyle::ListPlace &place, const QString &margin)
    {
        const QString text = markerText(node);
        WordMarker marker = wordMarker(text);
        const bool inNumbered = isElement(node, GUMBO_TAG_LI) && isElement(node->parent, GUMBO_TAG_OL);
        if (text.trimmed().isEmpty() && !m_bullets.contains(place.rule()) && !isElement(node, GUMBO_TAG_LI))
            marker.isNumber = true;
        marker.isNumber = marker.isNumber || inNumbered;
        while (!m_lists.isEmpty() && m_lists.constLast().level > place.level)
            closeLists(m_lists.size() - 1);
        if (!m_lists.isEmpty() && m_lists.constLast().level == place.level
            && !goesOn(m_lists.constLast(), place, marker))
            closeLists(m_lists.size() - 1);
        if (!m_lists.isEmpty() && m_lists.constLast().level == place.level) {
            m_out += u"</li><li>"_s;
        } else {
            const QString start = marker.number == 1 ? QString() : u" start=\"%1\""_s.arg(marker.number);
            m_out += marker.isNumber ? u"<ol"_s + start + u"><li>"_s : u"<ul><li>"_s;
            m_lists.append({place.list, place.level, marker.isNumber, 1, {}});
        }
        m_lists.last().margin = margin;
        m_lists.last().number = marker.number;
    }

    /// The item belongs to \p list, or its number is the next of it.
    static bool goesOn(const OpenList &list, const PastedStyle::ListPlace &place, const WordMarker &marker)
    {
        return list.isNumber == marker.isNumber
            && (list.list == place.list || (marker.number > 1 && marker.number == list.number + 1));
    }

    /// Closes what is nested deeper than the item whose text begins at \p margin; false where there is none.
    bool continuesItem(const QString &margin)
    {
        for (qsizetype left = m_lists.size(); left > 0; --left) {
            if (m_lists.at(left - 1).margin == margin) {
                closeLists(left);
                return true;
            }
        }
        return false;
    }

    void closeLists(qsizetype left)
    {
        while (m_lists.size() > left)
            m_out += m_lists.takeLast().isNumber ? u"</li></ol>"_s : u"</li></ul>"_s;
    }

    QString m_out;
    QVector<OpenList> m_lists;
    QSet<QString> m_bullets;
    int m_inBlock = 0;
};

} // namespace

QString simplifiedPaste(const QString &html)
{
    if (htmlNesting(html) > deepestRewritten)
        return html;
    const QByteArray bytes = html.toUtf8();
    const HtmlTree tree(bytes);
    return tree.depth() > deepestRewritten ? html : PasteWriter(tree.document()).write(tree.document());
}

tl::expected<SourceDraft, QString> readPastedHtml(const QString &html)
{
    return readText(simplifiedPaste(html), Format::Html);
}

} // namespace caveat
