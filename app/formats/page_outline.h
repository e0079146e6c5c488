// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cleaning/page_words.h>

#include <QHash>
#include <QVector>

#include <gumbo.h>

namespace caveat
{

/// How much of what stands in a part of a page.
struct PageAmount {
    int text = 0; ///< in characters, white space run together
    int linked = 0; ///< of them in links
    int inHeadings = 0;
    int inLists = 0;
    int inText = 0; ///< in paragraphs, list items, cells and the like
    int commas = 0;
    int paragraphs = 0;
    int images = 0;
    int items = 0;
    int fields = 0;
    int embedded = 0;

    PageAmount &operator+=(const PageAmount &other);
    double linkDensity() const { return text == 0 ? 0 : double(linked) / text; }
};

/// An element or a text of a page; what is never shown is left out.
struct PageNode {
    const GumboNode *node = nullptr;
    int parent = -1;
    int end = 0; ///< past the last node inside
    int weight = 0; ///< what its names say for an article, or against
    bool outside = false; ///< its names or its role say that it is no part of an article
    bool navigation = false;
    bool comments = false;
    bool share = false;
    bool byline = false;
    bool holdsBlocks = false; ///< paragraphs, lists, tables, images …
    PageAmount own; ///< without what is inside
};

/// What the classes and the id of an element say.
struct NameSigns {
    int weight = 0;
    bool outside = false;
    bool navigation = false;
    bool comments = false;
    bool share = false;
    bool byline = false;
};

/// The body of a page as a list in reading order, with what its elements are called.
class PageOutline
{
public:
    PageOutline(const GumboNode *body, const PageWords &words);

    const QVector<PageNode> &nodes() const { return m_nodes; }
    const PageNode &at(int index) const { return m_nodes.at(index); }
    int size() const { return int(m_nodes.size()); }
    GumboTag tag(int index) const; ///< GUMBO_TAG_LAST for text
    bool isElement(int index) const;
    NameSigns signs(const GumboNode *element);

    /// Adds to what stands in a node and all inside what follows from the node's tag.
    void complete(int index, PageAmount &amount) const;
    /// What stands in each node and all inside, without what is \p dropped.
    QVector<PageAmount> amounts(const QVector<bool> &dropped) const;
    /// The node's parent, its grandparent, …
    QVector<int> ancestors(int index, int most = -1) const;
    /// What stands right inside a node.
    QVector<int> children(int index) const;
    bool isInside(int index, int outer) const { return outer <= index && index < m_nodes.at(outer).end; }

private:
    void add(const GumboNode *node, int parent);
    void addText(const GumboNode *node, PageNode &into) const;

    const PageWords &m_words;
    QVector<PageNode> m_nodes;
    QHash<QByteArray, NameSigns> m_known;
};

} // namespace caveat
