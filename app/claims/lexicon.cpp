// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "lexicon.h"

#include <algorithm>

namespace caveat
{

void Lexicon::termsAt(const QVector<WordId> &words, qsizetype first, QVector<TermMatch> &found) const
{
    const WordId start = words.at(first);
    NodeId node = start > 0 ? m_firstNodes.at(start) : 0;
    for (qsizetype at = first + 1; node != 0; ++at) {
        for (const ClassId wordClass : m_nodeClasses.at(node))
            found.append({static_cast<int>(at), wordClass});
        if (at >= words.size() || words.at(at) == 0)
            break;
        const auto edges = m_nextNodes.at(node);
        const auto next = std::ranges::lower_bound(edges, words.at(at), {}, &Edge::word);
        node = next != edges.end() && next->word == words.at(at) ? next->node : 0;
    }
}

} // namespace caveat
