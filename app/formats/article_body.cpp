// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "article_body.h"

#include "article_choice.h"
#include "article_trimming.h"
#include "html_elements.h"
#include "html_tree.h"

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

constexpr int enoughText = 500; // characters
constexpr int leastText = 140;
constexpr int longestByline = 100;
constexpr double mostlyLinks = 0.6;
constexpr double mostProseBeside = 0.75; // of the text of the article

const GumboNode *childElement(const GumboNode *node, GumboTag tag)
{
    for (unsigned index = 0; node && index < childrenOf(node).length; ++index) {
        if (isElement(childAt(node, index), tag))
            return childAt(node, index);
    }
    return nullptr;
}

bool isWritten(const GumboNode *element)
{
    return (element->parse_flags & GUMBO_INSERTION_BY_PARSER) == 0;
}

class ArticleFinder
{
public:
    ArticleFinder(const GumboNode *body, QString title, const PageWords &words)
        : m_outline(body, words)
        , m_title(std::move(title))
        , m_all(m_outline.amounts(QVector<bool>(m_outline.size(), false)))
    {
    }

    PageParts find()
    {
        if (!hasSurroundings())
            return {};
        struct Try {
            bool outside;
            bool names;
            bool trims;
        };
        QVector<Article> articles;
        int longest = 0;
        for (const Try &how :
            {Try{true, true, true}, Try{false, true, true}, Try{false, false, true}, Try{false, false, false}}) {
            articles.append(tried(how.outside, how.names, how.trims));
            longest = std::max(longest, articles.constLast().text);
            if (longest >= enoughText)
                break;
        }
        // Of a short article the first try is as good as those that leave more standing.
        Article best = *std::ranges::find_if(articles, [longest](const Article &article) {
            return article.text >= enoughText || (longest < enoughText && article.text * 2 >= longest);
        });
        if (best.text < leastText || proseBeside(best) > best.text * mostProseBeside)
            best = wholeBody();
        addHeading(best);
        return partsBeside(best);
    }

private:
    struct Article {
        QVector<int> roots;
        QVector<bool> dropped;
        int text = 0;
    };

    /// What has a tag of its own for standing around an article.
    bool isSurrounding(int index) const
    {
        const GumboTag tag = m_outline.tag(index);
        return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER
            || (tag == GUMBO_TAG_FORM && m_all.at(index).fields > 0);
    }

    bool hasSurroundings() const
    {
        for (int index = 0; index < m_outline.size(); ++index) {
            if (m_all.at(index).text > 0 && (m_outline.at(index).outside || isSurrounding(index)))
                return true;
        }
        return false;
    }

    bool isProtected(int index) const
    {
        const QVector<int> above = m_outline.ancestors(index);
        return std::ranges::any_of(above, [this](int outer) {
            return m_outline.tag(outer) == GUMBO_TAG_TABLE || m_outline.tag(outer) == GUMBO_TAG_CODE;
        });
    }

    QVector<bool> outside(bool byNames) const
    {
        QVector<bool> dropped(m_outline.size(), false);
        bool bylineFound = false;
        for (int index = 0; index < m_outline.size();) {
            const PageNode &node = m_outline.at(index);
            const int text = m_all.at(index).text;
            const bool byline = !bylineFound && node.byline && text > 0 && text < longestByline;
            bylineFound = bylineFound || byline;
            dropped[index] = byline || (byNames && node.outside && !isProtected(index));
            index = dropped.at(index) ? node.end : index + 1;
        }
        return dropped;
    }

    Article tried(bool byOutside, bool names, bool trims) const
    {
        Article article;
        article.dropped = outside(byOutside);
        article.roots = articleNodes(m_outline, article.dropped, names);
        for (int index = 1; !trims && index < m_outline.size(); ++index)
            article.dropped[index] = article.dropped.at(index) || isSurrounding(index);
        for (const int root : std::as_const(article.roots))
            article.text += trims ? trimArticle(m_outline, root, article.dropped, names) : m_all.at(root).text;
        return article;
    }

    Article wholeBody() const
    {
        Article article{{0}, outside(true), 0};
        for (int index = 1; index < m_outline.size(); ++index)
            article.dropped[index] = article.dropped.at(index) || isSurrounding(index);
        return article;
    }

    /// How much running text stands in paragraphs beside the article. A page with much of it, such as one of a practice
    /// that tells of each of its treatments, is more than one article.
    int proseBeside(const Article &article) const
    {
        constexpr int shortestProse = 80;
        const QVector<bool> named = outside(true);
        int text = 0;
        for (int index = 0; index < m_outline.size();) {
            const bool skipped = named.at(index) || isSurrounding(index) || article.roots.contains(index);
            const PageAmount &amount = m_all.at(index);
            const bool prose = !skipped && m_outline.isElement(index) && !m_outline.at(index).holdsBlocks
                && isBlockElement(m_outline.tag(index)) && amount.text >= shortestProse && amount.linkDensity() < 0.25;
            text += prose ? amount.text : 0;
            index = skipped || prose ? m_outline.at(index).end : index + 1;
        }
        return text;
    }

    /// The heading of the article may stand above what holds its text.
    void addHeading(Article &article) const
    {
        if (article.roots.isEmpty() || article.roots.first() == 0)
            return;
        int found = -1;
        qsizetype longest = 0;
        for (int index = 0; index < m_outline.size(); ++index) {
            if (m_outline.tag(index) != GUMBO_TAG_H1)
                continue;
            if (isShown(index, article))
                return;
            const QString text = textInside(m_outline.at(index).node);
            if (text.size() > longest && m_title.contains(text)) {
                found = index;
                longest = text.size();
            }
        }
        if (found < 0)
            return;
        article.roots.append(found);
        article.dropped[found] = false;
    }

    bool isShown(int index, const Article &article) const
    {
        for (int at = index; at >= 0 && !article.dropped.at(at); at = m_outline.at(at).parent) {
            if (article.roots.contains(at))
                return true;
        }
        return false;
    }

    PageParts partsBeside(const Article &article) const
    {
        PageParts parts;
        QVector<std::pair<int, bool>> open{{0, false}};
        while (!open.isEmpty()) {
            auto [index, shown] = open.takeLast();
            const bool isRoot = article.roots.contains(index);
            shown = isRoot || (shown && !article.dropped.at(index));
            if (!shown && !holdsRoot(index, article)) {
                parts.insert(m_outline.at(index).node, kind(index));
                continue;
            }
            for (const int child : m_outline.children(index))
                open.append({child, shown});
        }
        return parts;
    }

    bool holdsRoot(int index, const Article &article) const
    {
        return std::ranges::any_of(article.roots, [&](int root) { return m_outline.isInside(root, index); });
    }

    LeftOut kind(int index) const
    {
        if (!m_outline.isElement(index))
            return LeftOut::PagePart;
        const GumboTag tag = m_outline.tag(index);
        const PageNode &node = m_outline.at(index);
        if (node.comments)
            return LeftOut::Comments;
        if (tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_FIELDSET)
            return LeftOut::Form;
        if (tag == GUMBO_TAG_NAV || node.share || node.navigation || m_all.at(index).linkDensity() > mostlyLinks)
            return LeftOut::Navigation;
        return LeftOut::PagePart;
    }

    PageOutline m_outline;
    QString m_title;
    QVector<PageAmount> m_all;
};

} // namespace

PageParts partsBesideArticle(const GumboNode *document, const PageWords &words)
{
    const GumboNode *html = childElement(document, GUMBO_TAG_HTML);
    const GumboNode *body = childElement(html, GUMBO_TAG_BODY);
    if (!body || !(isWritten(html) || isWritten(body)))
        return {};
    const GumboNode *title = childElement(childElement(html, GUMBO_TAG_HEAD), GUMBO_TAG_TITLE);
    return ArticleFinder(body, title ? textInside(title) : QString(), words).find();
}

} // namespace caveat
