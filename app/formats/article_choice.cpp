// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "article_choice.h"

#include "html_elements.h"
#include "html_tree.h"

#include <algorithm>

namespace caveat
{

namespace
{

constexpr int shortestScored = 25; // characters
constexpr int highestScored = 5; // ancestors
constexpr int mostCandidates = 5;

int tagScore(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_DIV:
        return 5;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_BLOCKQUOTE:
        return 3;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_FORM:
        return -3;
    case GUMBO_TAG_TH:
        return -5;
    default:
        return headingLevel(tag) > 0 ? -5 : 0;
    }
}

bool isParagraphTag(GumboTag tag)
{
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_SECTION
        || (headingLevel(tag) > 1);
}

class Chooser
{
public:
    Chooser(const PageOutline &outline, const QVector<bool> &dropped, bool names)
        : m_outline(outline)
        , m_dropped(dropped)
        , m_names(names)
        , m_amounts(outline.amounts(dropped))
        , m_scores(outline.size(), 0)
        , m_isCandidate(outline.size(), false)
    {
    }

    QVector<int> choose()
    {
        scoreAll();
        const int top = best();
        return top < 0 ? QVector<int>{} : withNeighbours(top);
    }

private:
    void scoreAll()
    {
        for (int index = 0; index < m_outline.size();) {
            if (m_dropped.at(index)) {
                index = m_outline.at(index).end;
                continue;
            }
            const GumboTag tag = m_outline.tag(index);
            if (isParagraphTag(tag) || (tag == GUMBO_TAG_DIV && !m_outline.at(index).holdsBlocks))
                score(m_amounts.at(index), above(index));
            else if (tag == GUMBO_TAG_DIV)
                scoreRuns(index);
            ++index;
        }
        for (int index = 0; index < m_outline.size(); ++index)
            m_scores[index] *= 1 - m_amounts.at(index).linkDensity();
    }

    /// Text that stands in a division beside its blocks.
    void scoreRuns(int division)
    {
        QVector<int> parents = above(division);
        parents.prepend(division);
        PageAmount run;
        for (const int child : m_outline.children(division)) {
            if (m_dropped.at(child))
                continue;
            const bool isBlock = m_outline.isElement(child)
                && (isBlockElement(m_outline.tag(child)) || m_outline.at(child).holdsBlocks);
            if (!isBlock) {
                run += m_amounts.at(child);
                continue;
            }
            score(run, parents);
            run = PageAmount();
        }
        score(run, parents);
    }

    /// The ancestors of a node, without divisions around a single paragraph, which say nothing.
    QVector<int> above(int index) const
    {
        QVector<int> parents = m_outline.ancestors(index, highestScored + 3);
        if (!parents.isEmpty() && m_outline.tag(index) == GUMBO_TAG_P && m_outline.tag(parents.first()) == GUMBO_TAG_DIV
            && m_outline.children(parents.first()).size() == 1)
            parents.removeFirst();
        parents.resize(std::min<qsizetype>(parents.size(), highestScored));
        return parents;
    }

    void score(const PageAmount &amount, const QVector<int> &parents)
    {
        if (amount.text < shortestScored)
            return;
        const double points = 2 + amount.commas + std::min(amount.text / 100, 3);
        for (int level = 0; level < parents.size(); ++level) {
            const int parent = parents.at(level);
            if (!m_isCandidate.at(parent)) {
                m_isCandidate[parent] = true;
                m_scores[parent] = tagScore(m_outline.tag(parent)) + weight(parent);
            }
            m_scores[parent] += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }

    int weight(int index) const { return m_names ? m_outline.at(index).weight : 0; }

    int best() const
    {
        QVector<int> candidates;
        for (int index = 0; index < m_outline.size(); ++index) {
            if (m_isCandidate.at(index))
                candidates.append(index);
        }
        std::ranges::stable_sort(
            candidates, [this](int left, int right) { return m_scores.at(left) > m_scores.at(right); });
        candidates.resize(std::min<qsizetype>(candidates.size(), mostCandidates));
        if (candidates.isEmpty())
            return m_outline.size() > 0 ? 0 : -1;
        return widened(above(candidates));
    }

    /// The node around several candidates that are about as good as the first.
    int above(const QVector<int> &candidates) const
    {
        constexpr int enough = 3;
        QVector<QVector<int>> alike;
        for (const int other : candidates.sliced(1)) {
            if (m_scores.at(other) >= m_scores.at(candidates.first()) * 0.75)
                alike.append(m_outline.ancestors(other));
        }
        if (alike.size() < enough)
            return candidates.first();
        for (const int parent : m_outline.ancestors(candidates.first())) {
            if (parent > 0 && std::ranges::count_if(alike, [parent](const QVector<int> &of) {
                    return of.contains(parent);
                }) >= enough)
                return parent;
        }
        return candidates.first();
    }

    int widened(int top) const
    {
        double last = m_scores.at(top);
        const double least = last / 3;
        for (const int parent : m_outline.ancestors(top)) {
            if (parent == 0)
                break;
            if (!m_isCandidate.at(parent))
                continue;
            if (m_scores.at(parent) < least)
                break;
            if (m_scores.at(parent) > last) {
                top = parent;
                break;
            }
            last = m_scores.at(parent);
        }
        for (int parent = m_outline.at(top).parent; parent > 0 && keptElements(parent) == 1;
             parent = m_outline.at(top).parent)
            top = parent;
        return top;
    }

    int keptElements(int index) const
    {
        const QVector<int> children = m_outline.children(index);
        return int(std::ranges::count_if(
            children, [this](int child) { return m_outline.isElement(child) && !m_dropped.at(child); }));
    }

    QVector<int> withNeighbours(int top) const
    {
        const int parent = m_outline.at(top).parent;
        if (parent < 0)
            return {top};
        const double least = std::max(10.0, m_scores.at(top) * 0.2);
        const QString name = attribute(m_outline.at(top).node, "class");
        QVector<int> found;
        for (const int child : m_outline.children(parent)) {
            if (child == top || (!m_dropped.at(child) && m_outline.isElement(child) && isLike(child, name, top, least)))
                found.append(child);
        }
        return found;
    }

    bool isLike(int child, const QString &name, int top, double least) const
    {
        const bool sameName = !name.isEmpty() && attribute(m_outline.at(child).node, "class") == name;
        const double bonus = sameName ? m_scores.at(top) * 0.2 : 0;
        if (m_isCandidate.at(child) && m_scores.at(child) + bonus >= least)
            return true;
        const GumboTag tag = m_outline.tag(child);
        if (tag != GUMBO_TAG_P && !(tag == GUMBO_TAG_DIV && !m_outline.at(child).holdsBlocks))
            return false;
        constexpr int longParagraph = 80;
        const PageAmount &amount = m_amounts.at(child);
        if (amount.text > longParagraph)
            return amount.linkDensity() < 0.25;
        return amount.text > 0 && amount.linked == 0 && textInside(m_outline.at(child).node).contains(u". ");
    }

    const PageOutline &m_outline;
    const QVector<bool> &m_dropped;
    bool m_names;
    QVector<PageAmount> m_amounts;
    QVector<double> m_scores;
    QVector<bool> m_isCandidate;
};

} // namespace

QVector<int> articleNodes(const PageOutline &outline, const QVector<bool> &dropped, bool names)
{
    return Chooser(outline, dropped, names).choose();
}

} // namespace caveat
