// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "guards.h"

#include <array>
#include <utility>

namespace caveat
{

namespace
{

constexpr std::array guardNames = {
    std::pair{"negation", NegationGuard},
    std::pair{"question", QuestionGuard},
    std::pair{"uncertainty", UncertaintyGuard},
    std::pair{"hypothetical", HypotheticalGuard},
    std::pair{"myth", MythGuard},
    std::pair{"advice", AdviceGuard},
    std::pair{"title", TitleGuard},
};

/// The items whose doing or denying reaches the match: its clause, and those that a dependent clause hangs from.
struct Reach {
    int first = 0;
    int end = 0;
};

Reach clauseReach(const AnalysedSentence &sentence, const PatternMatch &match)
{
    const int item = match.part(Capture::Relation).isEmpty() ? match.start : match.part(Capture::Relation).start;
    int clause = sentence.clauseAt(item);
    const int end = std::max(sentence.clauses.at(clause).end, match.end);
    while (clause > 0 && sentence.clauses.at(clause).link == ClauseLink::Dependent)
        --clause;
    return {sentence.clauses.at(clause).first, end};
}

/// A word of \p wordClass that is no part of a turn that only looks like a denial ("cannot be overlooked").
bool hasReal(const AnalysedSentence &sentence, ClassId wordClass, int first, int end, const Grammar &grammar)
{
    for (int i = first; i < end; ++i) {
        if (sentence.has(wordClass, i, i + 1) && !sentence.inTerm(grammar.pseudoNegation, i))
            return true;
    }
    return false;
}

bool isNegated(const AnalysedSentence &sentence, const PatternMatch &match, const Grammar &grammar)
{
    const int item = match.part(Capture::Relation).isEmpty() ? match.start : match.part(Capture::Relation).start;
    const int clause = sentence.clauseAt(item);
    const int first = sentence.clauses.at(clause).first;
    return hasReal(sentence, grammar.negation, first, match.end, grammar);
}

bool isQuestion(const AnalysedSentence &sentence, QStringView text, const Grammar &grammar)
{
    if (sentence.has(grammar.loadedQuestion, 0, static_cast<int>(sentence.input.items.size())))
        return false;
    const QStringView written = text.mid(sentence.range.start, sentence.range.length());
    for (qsizetype i = written.size() - 1; i >= 0; --i) {
        const QChar c = written.at(i);
        if (c == u'?')
            return true;
        if (c.isLetterOrNumber())
            break;
    }
    return sentence.has(grammar.auxiliary, 0, 1);
}

} // namespace

Guards guardFromName(QStringView name)
{
    for (const auto &[known, guard] : guardNames) {
        if (name == QLatin1StringView(known))
            return guard;
    }
    return 0;
}

Guards guardsFor(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text, const Grammar &grammar)
{
    Guards guards = 0;
    const auto count = static_cast<int>(sentence.input.items.size());
    const Reach reach = clauseReach(sentence, match);
    if (isNegated(sentence, match, grammar))
        guards |= NegationGuard;
    if (isQuestion(sentence, text, grammar))
        guards |= QuestionGuard;
    if (hasReal(sentence, grammar.uncertainty, reach.first, reach.end, grammar))
        guards |= UncertaintyGuard;
    if (sentence.has(grammar.hypothetical, reach.first, reach.end))
        guards |= HypotheticalGuard;
    if (sentence.has(grammar.myth, 0, count))
        guards |= MythGuard;
    if (sentence.has(grammar.advice, 0, count))
        guards |= AdviceGuard;
    return guards;
}

Hedge hedgeFor(const AnalysedSentence &sentence, const PatternMatch &match, const Grammar &grammar)
{
    const int item = match.part(Capture::Relation).isEmpty() ? match.start : match.part(Capture::Relation).start;
    const int first = sentence.clauses.at(sentence.clauseAt(item)).first;
    const int end = std::max(item + 1, match.part(Capture::Relation).end);
    if (sentence.has(grammar.hedge, first, end))
        return Hedge::May;
    return sentence.has(grammar.can, first, end) ? Hedge::Can : Hedge::None;
}

} // namespace caveat
