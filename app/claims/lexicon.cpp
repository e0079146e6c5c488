// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "lexicon.h"

#include <algorithm>
#include <span>

namespace caveat
{

void Lexicon::termsAt(const QVector<WordId> &words, qsizetype first, QVector<TermMatch> &found) const
{
    const WordId *word = words.constData() + first;
    const WordId *const end = words.constData() + words.size();
    auto endToken = static_cast<int>(first);
    for (NodeId at = *word; at != 0;) {
        ++endToken;
        const Node &node = m_nodes.constData()[at];
        const Node &next = m_nodes.constData()[at + 1];
        const qsizetype before = found.size();
        found.resize(before + next.classes - node.classes);
        TermMatch *term = found.data() + before;
        for (qint32 i = node.classes; i < next.classes; ++i)
            *term++ = {endToken, m_classes.constData()[i]};
        if (++word == end || (node.nextWords & bit(*word)) == 0)
            return;
        const std::span edges(m_edges.constData() + node.edges, m_edges.constData() + next.edges);
        const auto edge = std::ranges::lower_bound(edges, *word, {}, &Edge::word);
        at = edge != edges.end() && edge->word == *word ? edge->node : 0;
    }
}

} // namespace caveat
