// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "lexicon.h"

#include "lexicon_builder.h"

namespace caveat
{

WordId Lexicon::word(QStringView normalised) const
{
    const auto found
        = m_words.find(std::u16string_view(normalised.utf16(), static_cast<std::size_t>(normalised.size())));
    return found == m_words.end() ? 0 : found->second;
}

void Lexicon::termsAt(const QVector<WordId> &words, qsizetype first, QVector<TermMatch> &found) const
{
    const WordId start = words.at(first);
    NodeId node = start > 0 ? m_firstNodes.at(start) : 0;
    for (qsizetype at = first + 1; node != 0; ++at) {
        for (const ClassId wordClass : m_nodeClasses.at(node))
            found.append({static_cast<int>(at), wordClass});
        if (at >= words.size() || words.at(at) == 0 || !m_nodeGoesOn.at(node))
            break;
        node = m_nextNodes.value(lexiconEdge(node, words.at(at)), 0);
    }
}

} // namespace caveat
