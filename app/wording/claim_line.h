// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "line.h"

#include <claims/finding.h>

namespace caveat
{

/// Token indices, the end exclusive.
struct TokenSpan {
    int start = 0;
    int end = 0;

    bool isEmpty() const { return end <= start; }
    bool holds(int at) const { return start <= at && at < end; }
};

/// How the line above a list breaks off, where its items complete it.
enum class StemEnd : quint8 { Open, Preposition };

/// The sentence of a finding, with its claim in tokens: what a way of rewriting works on.
struct ClaimLine : Line {
    ClaimLine(const Block &claimBlock, const Finding &finding);

    bool isHeading = false; ///< or a page title, or a line written like one: reworded as a phrase
    bool isItem = false; ///< a list item, cell, caption or image text: often no sentence
    bool isWhole = false; ///< the block holds nothing else
    bool hasStem = false; ///< goes on with the line above the list, so that no sentence fits
    StemEnd stemEnd = StemEnd::Open; ///< of that line: "helps with" asks for things
    TokenSpan claim;
    TokenSpan agent; ///< empty where the agent stands in another line
    TokenSpan relation;
    TokenSpan target;
    TokenSpan attribution;
    QString agentText;
    QString targetText; ///< all that the claim names: "arthritis and asthma"
    QString blockText; ///< to see how names are written

    /// The token where the claim is made: the verb of its relation, or the claim's first word.
    int core() const { return m_core; }
    /// Where the part of the line begins that holds the claim: behind "Immunity:" or a semicolon.
    int scope() const { return m_scope; }
    bool hangsFromDash() const; ///< "… — helping you rest" has its subject before the dash
    /// The first word of \p phrase in lower case, unless it is written with a capital anywhere.
    QString decapitalised(const QString &phrase) const;
    /// The agent as a subject inside a sentence: "massage"; empty where nobody is named.
    QString subject() const;
    /// Every word of \p phrase as it is written inside a sentence.
    QString lowered(const QString &phrase) const;

private:
    int findCore() const;
    int findScope() const;
    int m_core = 0;
    int m_scope = 0;
};

} // namespace caveat
