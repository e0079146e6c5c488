// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "article_trimming.h"

#include "html_elements.h"
#include "html_tree.h"

namespace caveat
{

namespace
{

constexpr int longestShareBar = 500;

class Trimmer
{
public:
    Trimmer(const PageOutline &outline, int root, QVector<bool> &dropped, bool names)
        : m_outline(outline)
        , m_root(root)
        , m_dropped(dropped)
        , m_names(names)
    {
    }

    int trim()
    {
        const int end = m_outline.at(m_root).end;
        QVector<PageAmount> amounts(end - m_root);
        for (int index = end - 1; index >= m_root; --index) {
            PageAmount &amount = amounts[index - m_root];
            amount += m_outline.at(index).own;
            m_outline.complete(index, amount);
            if (index == m_root)
                break;
            if (!m_dropped.at(index) && m_outline.isElement(index) && goes(index, amount))
                m_dropped[index] = true;
            if (!m_dropped.at(index))
                amounts[m_outline.at(index).parent - m_root] += amount;
        }
        return amounts.first().text;
    }

private:
    bool goes(int index, const PageAmount &amount) const
    {
        const PageNode &node = m_outline.at(index);
        switch (m_outline.tag(index)) {
        case GUMBO_TAG_FOOTER:
        case GUMBO_TAG_ASIDE:
        case GUMBO_TAG_NAV:
            return true;
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
            return m_names && node.weight < 0;
        case GUMBO_TAG_TABLE:
            return isLayoutTable(node.node) && isBare(index, amount);
        case GUMBO_TAG_FORM:
        case GUMBO_TAG_FIELDSET:
        case GUMBO_TAG_UL:
        case GUMBO_TAG_DIV:
            return (node.share && amount.text < longestShareBar) || (!isInDataTable(index) && isBare(index, amount));
        default:
            return node.share && amount.text < longestShareBar;
        }
    }

    bool isInDataTable(int index) const
    {
        for (int above = m_outline.at(index).parent; above > m_root; above = m_outline.at(above).parent) {
            if (m_outline.tag(above) == GUMBO_TAG_TABLE)
                return !isLayoutTable(m_outline.at(above).node);
        }
        return false;
    }

    bool isInFigure(int index) const
    {
        for (int above = m_outline.at(index).parent; above > m_root; above = m_outline.at(above).parent) {
            if (m_outline.tag(above) == GUMBO_TAG_FIGURE)
                return true;
        }
        return false;
    }

    /// A box that holds too little of what articles are made of.
    bool isBare(int index, const PageAmount &amount) const
    {
        const int weight = m_names ? m_outline.at(index).weight : 0;
        if (weight < 0)
            return true;
        constexpr int prose = 10; // commas
        if (amount.commas >= prose)
            return false;
        const GumboTag tag = m_outline.tag(index);
        const double text = std::max(amount.text, 1);
        const bool isList = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || amount.inLists / text > 0.9;
        const bool inFigure = isInFigure(index);
        const double linked = amount.linkDensity();
        if (!inFigure && amount.images > 1 && amount.paragraphs * 2 < amount.images)
            return true;
        if (!isList && amount.items - 100 > amount.paragraphs)
            return true;
        if (amount.fields > amount.paragraphs / 3)
            return true;
        if (!isList && !inFigure && amount.inHeadings / text < 0.9 && amount.text < 25
            && (amount.images == 0 || amount.images > 2) && linked > 0)
            return true;
        if (!isList && weight < 25 && linked > 0.2)
            return true;
        if (weight >= 25 && linked > 0.5)
            return true;
        if ((amount.embedded == 1 && amount.text < 75) || amount.embedded > 1)
            return true;
        return amount.images == 0 && amount.inText == 0;
    }

    const PageOutline &m_outline;
    int m_root;
    QVector<bool> &m_dropped;
    bool m_names;
};

} // namespace

int trimArticle(const PageOutline &outline, int root, QVector<bool> &dropped, bool names)
{
    return Trimmer(outline, root, dropped, names).trim();
}

} // namespace caveat
