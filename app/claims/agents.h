// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"

#include <QString>

namespace caveat
{

/// Who is said to act, and how that was found.
struct Agent {
    enum class Origin : quint8 {
        None,
        Clause, ///< named beside the relation
        Sentence, ///< named elsewhere in the sentence
        Before, ///< a pronoun or an unnamed subject; the sentence before names it
        Label,
        Stem,
        Heading,
        Page, ///< the first heading or the page's title
        Open, ///< a subject that no list knows
    };

    Origin origin = Origin::None;
    bool proxy = false;
    QString text;
    TextRange range; ///< in the block's text; empty where it stands in another line
    bool physiology = false; ///< nobody is named, and the sentence is about the body

    explicit operator bool() const { return origin != Origin::None; }
    friend bool operator==(const Agent &, const Agent &) = default;
};

/// The agents that a block's surroundings lend it.
struct LentAgents {
    Agent before; ///< of the sentence before
    Agent label; ///< of a table cell: of its row or column; open where the row begins with no known agent
    Agent stem;
    Agent heading;
    Agent page;

    friend bool operator==(const LentAgents &, const LentAgents &) = default;
};

/// How far the search for an agent goes.
enum class AgentSearch : quint8 {
    Subject, ///< a subject of another kind ends it
    OpenSubject, ///< a subject that no list knows is taken as the agent
    Sentence, ///< for attributions: any agent that the sentence names, or a pronoun right behind
    Anywhere, ///< for presupposed claims: any agent in reach
};

Agent findAgent(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text, const LentAgents &lent,
    AgentSearch search, bool isHeadingOrItem, const Grammar &grammar);

/// The agent that a whole line names, for lines that hang from it; none where it names none.
Agent namedAgent(const AnalysedSentence &sentence, QStringView text, const Grammar &grammar);

/// True where the sentence begins with a pronoun that keeps the agent of the one before.
bool keepsAgent(const AnalysedSentence &sentence, const Grammar &grammar);

} // namespace caveat
