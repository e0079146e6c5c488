// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "guards.h"

#include <text/clause_words.h>

#include <QVarLengthArray>

#include <algorithm>
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
    std::pair{"report", ReportGuard},
};

QStringView wordAt(const AnalysedSentence &sentence, int item, QStringView text)
{
    const TextRange range = item < sentence.tokens.size() ? sentence.tokens.at(item).range : TextRange();
    return text.mid(range.start, range.length());
}

/// The clauses from which a doubt or denial reaches the match: its own, and those that it leans on.
using Reach = QVarLengthArray<int, 4>; ///< clauses, the match's own first

int ownItem(const PatternMatch &match)
{
    const auto &relation = match.part(Capture::Relation);
    return relation.isEmpty() ? match.start : relation.start;
}

bool passesOn(ClauseKind kind, bool participle)
{
    return kind == ClauseKind::Continued || kind == ClauseKind::Resumed
        || (participle && kind == ClauseKind::Participle);
}

/// How far a hedge reaches: not over ", boosting …", as doubt and denial do.
Reach reachOfHedge(const AnalysedSentence &sentence, const PatternMatch &match)
{
    Reach reach;
    for (int clause = sentence.clauseAt(ownItem(match)); clause >= 0; clause = sentence.clauses.at(clause).leansOn) {
        reach.append(clause);
        if (!passesOn(sentence.clauses.at(clause).kind, false))
            break;
    }
    return reach;
}

/// A doubt or denial of what a whole "that" or "whether" brings in: "there is no evidence that …".
bool bringsIn(const AnalysedSentence &sentence, int clause, QStringView text)
{
    const Clause &items = sentence.clauses.at(clause);
    for (int i = items.first; i < items.end; ++i) {
        const QStringView word = wordAt(sentence, i, text);
        if (word.compare(u"that", Qt::CaseInsensitive) == 0 || word.compare(u"whether", Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// The same with what else was brought in: "it is not clear whether massage calms you and boosts immunity".
Reach reachOfDoubt(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text)
{
    Reach reach;
    for (int clause = sentence.clauseAt(ownItem(match)); clause >= 0; clause = sentence.clauses.at(clause).leansOn) {
        reach.append(clause);
        const Clause &own = sentence.clauses.at(clause);
        const bool joined
            = own.kind == ClauseKind::Coordinated && own.leansOn >= 0 && bringsIn(sentence, own.leansOn, text);
        if (!joined && !passesOn(own.kind, true))
            break;
    }
    return reach;
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

/// Where a statement begins that stands behind another in one heading: "Never rested? Massage cures insomnia!"
int afterStop(const AnalysedSentence &sentence, int first, int end)
{
    for (int i = end - 1; i >= first; --i) {
        const char16_t mark = sentence.input.items.at(i).mark;
        if (mark == u'?' || mark == u'!')
            return i + 1;
    }
    return first;
}

/// Between \p first and \p match a statement ends, so that the match makes one of its own: "… that reiki harms, and
/// massage boosts …", while "… that massage, diets or crystals boost …" is a list.
bool isStatementBetween(const AnalysedSentence &sentence, int first, const PatternMatch &match, const Grammar &grammar)
{
    for (int i = first; i < match.start; ++i) {
        if (sentence.input.items.at(i).mark == u';')
            return true;
    }
    int clause = sentence.clauseAt(ownItem(match));
    while (sentence.clauses.at(clause).leansOn >= 0)
        clause = sentence.clauses.at(clause).leansOn;
    const int own = sentence.clauses.at(clause).first;
    return sentence.has(grammar.finiteVerb, first, own) || sentence.has(grammar.auxiliary, first, own);
}

/// "There is no evidence that massage, diets or crystals cure …, shrink … or stop …"
bool isDeniedWidely(const AnalysedSentence &sentence, const PatternMatch &match, const Grammar &grammar)
{
    const auto denial = sentence.term(grammar.wideDenial, 0, match.start);
    return !denial.isEmpty() && !sentence.has(grammar.contrast, denial.end, match.start)
        && !isStatementBetween(sentence, denial.end, match, grammar);
}

bool isNegated(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text, const Grammar &grammar)
{
    if (isDeniedWidely(sentence, match, grammar))
        return true;
    const Reach reach = reachOfDoubt(sentence, match, text);
    for (const int clause : reach) {
        const Clause &items = sentence.clauses.at(clause);
        const int end = clause == reach.front() ? std::max(match.end, items.first) : items.end;
        if (hasReal(sentence, grammar.negation, afterStop(sentence, items.first, match.start), end, grammar))
            return true;
    }
    return false;
}

bool isUncertain(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text, const Grammar &grammar)
{
    if (sentence.has(grammar.lateDenial, match.end, static_cast<int>(sentence.input.items.size())))
        return true;
    const Reach reach = reachOfDoubt(sentence, match, text);
    return std::ranges::any_of(reach, [&](int clause) {
        const Clause &items = sentence.clauses.at(clause);
        return hasReal(sentence, grammar.uncertainty, items.first, std::max(items.end, match.end), grammar);
    });
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
    if (sentence.tokens.size() < 2)
        return false;
    // "Can help with sleep" lacks its subject, and asks nothing.
    const bool lacksSubject = sentence.has(grammar.finiteVerb, 1, 2) || sentence.has(grammar.effect, 1, 2)
        || ClauseWords::english().kinds(wordAt(sentence, 1, text)).testFlag(ClauseWord::Adverb)
        || wordAt(sentence, 1, text) == u"be";
    return sentence.has(grammar.auxiliary, 0, 1) && !lacksSubject && !written.contains(u'?');
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
    if (isNegated(sentence, match, text, grammar))
        guards |= NegationGuard;
    if (isQuestion(sentence, text, grammar))
        guards |= QuestionGuard;
    if (isUncertain(sentence, match, text, grammar))
        guards |= UncertaintyGuard;
    if (sentence.has(grammar.hypothetical, 0, count))
        guards |= HypotheticalGuard;
    if (sentence.has(grammar.myth, 0, count))
        guards |= MythGuard;
    if (sentence.has(grammar.advice, 0, count))
        guards |= AdviceGuard;
    return guards;
}

Hedge hedgeFor(const AnalysedSentence &sentence, const PatternMatch &match, const Grammar &grammar)
{
    Hedge found = Hedge::None;
    const int ownEnd = std::max(ownItem(match) + 1, match.part(Capture::Relation).end);
    const Reach reach = reachOfHedge(sentence, match);
    for (const int clause : reach) {
        const Clause &items = sentence.clauses.at(clause);
        const int end = clause == reach.front() ? ownEnd : items.end;
        if (sentence.has(grammar.hedge, items.first, end))
            return Hedge::May;
        if (sentence.has(grammar.can, items.first, end))
            found = Hedge::Can;
    }
    return found;
}

} // namespace caveat
