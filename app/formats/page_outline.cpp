// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "page_outline.h"

#include "html_elements.h"
#include "html_tree.h"

#include <algorithm>

namespace caveat
{

namespace
{

bool holdsAny(const QString &name, const QStringList &words)
{
    return std::ranges::any_of(words, [&name](const QString &word) { return name.contains(word); });
}

QByteArray rawAttribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element->v.element.attributes, name);
    return found ? QByteArray(found->value) : QByteArray();
}

bool isTextTag(GumboTag tag)
{
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_BLOCKQUOTE
        || tag == GUMBO_TAG_SPAN || tag == GUMBO_TAG_DL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL
        || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_DIV;
}

} // namespace

PageAmount &PageAmount::operator+=(const PageAmount &other)
{
    text += other.text;
    linked += other.linked;
    inHeadings += other.inHeadings;
    inLists += other.inLists;
    inText += other.inText;
    commas += other.commas;
    paragraphs += other.paragraphs;
    images += other.images;
    items += other.items;
    fields += other.fields;
    embedded += other.embedded;
    return *this;
}

PageOutline::PageOutline(const GumboNode *body, const PageWords &words)
    : m_words(words)
{
    add(body, -1);
}

GumboTag PageOutline::tag(int index) const
{
    const GumboNode *node = m_nodes.at(index).node;
    return caveat::isElement(node) ? node->v.element.tag : GUMBO_TAG_LAST;
}

bool PageOutline::isElement(int index) const
{
    return caveat::isElement(m_nodes.at(index).node);
}

NameSigns PageOutline::signs(const GumboNode *element)
{
    const QByteArray classes = rawAttribute(element, "class");
    const QByteArray id = rawAttribute(element, "id");
    const QByteArray both = classes + '\n' + id;
    if (const auto known = m_known.constFind(both); known != m_known.constEnd())
        return *known;
    NameSigns signs;
    for (const QByteArray &name : {classes, id}) {
        const QString lower = QString::fromUtf8(name).toLower();
        signs.weight -= holdsAny(lower, m_words.around) ? 25 : 0;
        signs.weight += holdsAny(lower, m_words.article) ? 25 : 0;
    }
    const QString name = QString::fromUtf8(both).toLower();
    signs.outside = holdsAny(name, m_words.outside) && !holdsAny(name, m_words.perhaps);
    signs.navigation = holdsAny(name, m_words.navigation);
    signs.comments = holdsAny(name, m_words.comments);
    signs.share = holdsAny(name, m_words.share);
    signs.byline = holdsAny(name, m_words.byline);
    m_known.insert(both, signs);
    return signs;
}

void PageOutline::add(const GumboNode *node, int parent)
{
    const int index = size();
    PageNode entry;
    entry.node = node;
    entry.parent = parent;
    if (isText(node)) {
        addText(node, entry);
        entry.end = index + 1;
        if (entry.own.text > 0)
            m_nodes.append(entry);
        return;
    }
    const GumboTag tag = node->v.element.tag;
    const NameSigns names = signs(node);
    const QString role = attribute(node, "role").toLower();
    const bool mayGo = tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_A;
    entry.weight = names.weight;
    entry.outside = mayGo && (names.outside || m_words.roles.contains(role));
    entry.navigation = names.navigation;
    entry.comments = names.comments;
    entry.share = names.share;
    entry.byline = mayGo
        && (names.byline || attribute(node, "rel") == u"author" || attribute(node, "itemprop").contains(u"author"));
    entry.own.paragraphs = tag == GUMBO_TAG_P ? 1 : 0;
    entry.own.images = tag == GUMBO_TAG_IMG ? 1 : 0;
    entry.own.items = tag == GUMBO_TAG_LI ? 1 : 0;
    m_nodes.append(entry);
    for (unsigned child = 0; child < childrenOf(node).length; ++child) {
        const GumboNode *inner = childAt(node, child);
        if (isText(inner)) {
            add(inner, index);
            continue;
        }
        if (!caveat::isElement(inner))
            continue;
        const auto leftOut = leftOutKind(inner);
        if (!leftOut) {
            add(inner, index);
            continue;
        }
        m_nodes[index].own.fields += leftOut == LeftOut::FormControl ? 1 : 0;
        m_nodes[index].own.embedded += leftOut == LeftOut::Frame ? 1 : 0;
    }
    m_nodes[index].end = size();
    const bool isBlock = tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_DL || tag == GUMBO_TAG_DIV
        || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE
        || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_UL;
    // A division without any of these is a paragraph by another name.
    if (tag == GUMBO_TAG_DIV && !m_nodes.at(index).holdsBlocks)
        m_nodes[index].own.paragraphs = 1;
    if (parent >= 0 && (isBlock || m_nodes.at(index).holdsBlocks))
        m_nodes[parent].holdsBlocks = true;
}

void PageOutline::addText(const GumboNode *node, PageNode &into) const
{
    const QString text = fromUtf8(node->v.text.text);
    bool inSpace = true;
    for (const QChar unit : text) {
        const bool space = unit.isSpace();
        into.own.text += space && inSpace ? 0 : 1;
        inSpace = space;
        into.own.commas += unit == u',' || unit == QChar(0x060c) || unit == QChar(0x3001) || unit == QChar(0xff0c);
    }
    if (inSpace && into.own.text > 0)
        --into.own.text;
}

void PageOutline::complete(int index, PageAmount &amount) const
{
    const GumboTag of = tag(index);
    if (of == GUMBO_TAG_A) {
        // A jump within the page is no way out of it.
        const bool jump = attribute(m_nodes.at(index).node, "href").startsWith(u'#');
        amount.linked = jump ? amount.text * 3 / 10 : amount.text;
    } else if (headingLevel(of) > 0) {
        amount.inHeadings = amount.text;
    } else if (of == GUMBO_TAG_UL || of == GUMBO_TAG_OL) {
        amount.inLists = amount.text;
    }
    if (isTextTag(of))
        amount.inText = amount.text;
}

QVector<int> PageOutline::children(int index) const
{
    QVector<int> found;
    for (int child = index + 1; child < m_nodes.at(index).end; child = m_nodes.at(child).end)
        found.append(child);
    return found;
}

QVector<PageAmount> PageOutline::amounts(const QVector<bool> &dropped) const
{
    QVector<PageAmount> all(size());
    for (int index = size() - 1; index >= 0; --index) {
        all[index] += m_nodes.at(index).own;
        complete(index, all[index]);
        if (const int parent = m_nodes.at(index).parent; parent >= 0 && !dropped.at(index))
            all[parent] += all.at(index);
    }
    return all;
}

QVector<int> PageOutline::ancestors(int index, int most) const
{
    QVector<int> found;
    for (int above = m_nodes.at(index).parent; above >= 0 && found.size() != most; above = m_nodes.at(above).parent)
        found.append(above);
    return found;
}

} // namespace caveat
