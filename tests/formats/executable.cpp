// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "executable.h"

#include <gumbo.h>
#include <md4c.h>

#include <QRegularExpression>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// All that an article is made of, and the page around it.
const QStringList &elements()
{
    static const QStringList names
        = u"html head body title meta main article section header h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre code hr "
          u"br "
          "table caption thead tbody tr th td figure figcaption dl dt dd img a abbr em strong sup sub del mark span"_s
              .split(u' ');
    return names;
}

const QStringList &attributes()
{
    static const QStringList names
        = u"lang charset name content class start value href title src alt id role aria-label"_s.split(u' ');
    return names;
}

bool isAddressSafe(const QString &address, bool image)
{
    QString plain;
    for (const QChar unit : address) {
        if (unit.unicode() > u' ')
            plain += unit.toLower();
    }
    const qsizetype colon = plain.indexOf(u':');
    const qsizetype path = plain.indexOf(QRegularExpression(u"[/?#]"_s));
    if (colon < 0 || (path >= 0 && path < colon))
        return true;
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    return schemes.contains(plain.left(colon))
        || (image && plain.startsWith(u"data:image/") && !plain.startsWith(u"data:image/svg"));
}

void judge(const GumboNode *node, QStringList &found)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE && node->type != GUMBO_NODE_DOCUMENT)
        return;
    if (node->type == GUMBO_NODE_DOCUMENT) {
        for (unsigned index = 0; index < node->v.document.children.length; ++index)
            judge(static_cast<const GumboNode *>(node->v.document.children.data[index]), found);
        return;
    }
    const GumboElement &element = node->v.element;
    const QString name = QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    if (!elements().contains(name) || element.tag_namespace != GUMBO_NAMESPACE_HTML)
        found.append(u"the element “%1”"_s.arg(name));
    for (unsigned index = 0; index < element.attributes.length; ++index) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[index]);
        const QString key = QString::fromUtf8(attribute->name).toLower();
        const QString value = QString::fromUtf8(attribute->value);
        if (!attributes().contains(key))
            found.append(u"the attribute “%1”"_s.arg(key));
        if ((key == u"href" || key == u"src") && !isAddressSafe(value, key == u"src"))
            found.append(u"the address “%1”"_s.arg(value));
    }
    for (unsigned index = 0; index < element.children.length; ++index)
        judge(static_cast<const GumboNode *>(element.children.data[index]), found);
}

struct MarkdownParts {
    QString html;
    QStringList found;
};

QString fromParser(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
}

int ignoreBlock(MD_BLOCKTYPE, void *, void *)
{
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    auto *parts = static_cast<MarkdownParts *>(data);
    const bool image = type == MD_SPAN_IMG;
    if (type != MD_SPAN_A && !image)
        return 0;
    const QString address = image ? fromParser(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src)
                                  : fromParser(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
    // The parser leaves character references as they are; a browser's does not.
    const QString element = image ? u"<img src=\"%1\">"_s : u"<a href=\"%1\">"_s;
    parts->found += executableIn(element.arg(QString(address).replace(u'"', u"%22"_s)));
    return 0;
}

int leaveSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    if (type == MD_TEXT_HTML)
        static_cast<MarkdownParts *>(data)->html += QString::fromUtf8(text, qsizetype(size));
    return 0;
}

} // namespace

QStringList executableIn(const QString &html)
{
    QStringList found;
    const QByteArray bytes = html.toUtf8();
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), std::size_t(bytes.size()));
    judge(output->document, found);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return found;
}

QStringList executableInMarkdown(const QString &markdown)
{
    QString body = markdown;
    // What stands between the lines of dashes at the top is no Markdown.
    if (body.startsWith(u"---\n"))
        body = body.mid(body.indexOf(u"\n---\n", 3) + 5);
    MarkdownParts parts;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = ignoreBlock;
    parser.leave_block = ignoreBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = text;
    const QByteArray bytes = body.toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &parts);
    return parts.found + executableIn(parts.html);
}

} // namespace caveat
