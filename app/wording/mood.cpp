// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"

namespace caveat
{

namespace
{

/// The word before \p at that counts for agreement: adverbs are passed over.
int wordBefore(const Line &line, int first, int at)
{
    int i = at - 1;
    while (i >= first && line.is(i, AdverbWord))
        --i;
    return i >= first ? i : -1;
}

bool beginsObject(const Line &line, int at)
{
    return line.is(at, DeterminerWord | ObjectWord) || line.reads(at, u"to");
}

/// True where "and" stands among the tokens [first, end).
bool joined(const Line &line, int first, int end)
{
    for (int i = first; i < end; ++i) {
        if (line.reads(i, u"and") || line.reads(i, u"or") || line.reads(i, u"&"))
            return true;
    }
    return false;
}

bool isFinite(const Line &line, int first, int at, int relation)
{
    if (line.is(at, ModalWord | FiniteWord))
        return !line.reads(at - 1, u"to");
    const int before = wordBefore(line, first, at);
    if (before < 0 || line.tokens.at(at).joined)
        return false;
    const bool afterNoun = line.isContent(before) || line.is(before, SubjectWord) || line.is(before, RelativeWord);
    if (line.is(at, ThirdPersonVerb)) {
        if (line.is(before, DeterminerWord) && !line.is(before, SubjectWord))
            return false;
        if (line.is(before, PrepositionWord | ConjunctionWord))
            return line.is(before, ConjunctionWord);
        if (before != at - 1 || line.is(before, SubjectWord | RelativeWord))
            return true;
        return at == relation || !line.is(at, NounToo) || (afterNoun && beginsObject(line, at + 1));
    }
    if (line.is(at, BaseVerb))
        return (line.isPlural(before) || (at == relation && joined(line, first, at))) && !line.reads(before - 1, u"to")
            && (at == relation || !line.is(at, NounToo) || beginsObject(line, at + 1));
    if (line.is(at, PastVerb))
        return afterNoun && beginsObject(line, at + 1) && !line.reads(at + 1, u"to");
    return false;
}

int nextComma(const Line &line, int first, int end)
{
    while (first < end && !line.isComma(first))
        ++first;
    return first;
}

} // namespace

int finiteVerb(const Line &line, int first, int end, int relation)
{
    const auto loose = [&](int at) {
        if (line.is(at, BaseVerb) && line.isPlural(at - 1) && line.isWord(at + 1))
            return !line.is(at + 1, FiniteWord | ModalWord);
        const bool onward = line.reads(at + 1, u"on") || line.reads(at + 1, u"from"); // "focuses on", no noun's "of"
        return line.is(at, ThirdPersonVerb) && !line.tokens.at(at).joined && at > first && line.isContent(at - 1)
            && line.isWord(at + 1) && (onward || !line.is(at + 1, ConjunctionWord | PrepositionWord))
            && !line.isPlural(at - 1);
    };
    for (int i = first; i < end; ++i) {
        if (line.is(i, ContractedWord))
            return i;
        if (i > first && isFinite(line, first, i, relation))
            return i;
    }
    // "reflexology changes how you sleep": a word that is as often a noun, where nothing else can be the verb.
    for (int i = first + 1; i < end; ++i) {
        if (loose(i))
            return i;
    }
    return -1;
}

Mood moodOf(const Line &line, int first, int end, int relation)
{
    while (first < end && (line.is(first, AdverbWord) || line.reads(first, u"please")) && !line.isComma(first + 1))
        ++first;
    if (first >= end)
        return Mood::Phrase;
    if (line.is(first, ContractedWord))
        return Mood::Statement;
    if (line.is(first, ModalWord | FiniteWord))
        return Mood::Predicate;
    // "I transition into …": nothing but a verb can follow.
    if (line.is(first, SubjectWord) && !line.is(first, DeterminerWord | ObjectWord) && first + 1 < end
        && line.isWord(first + 1) && !line.is(first + 1, ConjunctionWord | PrepositionWord))
        return Mood::Statement;
    const int finite = finiteVerb(line, first, end, relation);
    const bool ambiguous = line.is(first, NounToo);
    if (line.is(first, ThirdPersonVerb)) {
        if (!ambiguous || first == relation || beginsObject(line, first + 1))
            return Mood::Predicate;
    } else if (line.is(first, BaseVerb)) {
        const bool verbFollows = finite == first + 1 || (finite == first + 2 && line.is(first + 1, AdverbWord));
        if (!verbFollows && (first == relation || !ambiguous || beginsObject(line, first + 1)))
            return Mood::Imperative;
    }
    if (finite >= 0)
        return Mood::Statement;
    return line.is(first, GerundVerb) ? Mood::Gerund : Mood::Phrase;
}

int mainClause(const Line &line, int first, int end, int relation)
{
    const bool leads
        = line.is(
              first, PrepositionWord | SubordinatorWord | AdverbWord | ConjunctionWord | GerundVerb | ParticipleVerb)
        || line.reads(first, u"to");
    if (!leads)
        return first;
    if (line.is(first, ConjunctionWord) && !line.isComma(first + 1) && !line.is(first + 1, AdverbWord))
        return first + 1;
    for (int i = first + 1; i + 1 < end; ++i) {
        if (!line.isComma(i))
            continue;
        int next = i + 1;
        while (next < end && !line.isComma(next))
            ++next;
        // A comma inside a list has no clause between it and the next one.
        const Mood mood = moodOf(line, i + 1, next, relation);
        // "stress, worry and fatigue are": the subject is a list that begins further left.
        const int verb = finiteVerb(line, i + 1, next, relation);
        const bool listed = verb >= 0 && joined(line, i + 1, verb);
        if (mood == Mood::Statement && listed) {
            const int opening = nextComma(line, first, i);
            return opening < i ? opening + 1 : i + 1;
        }
        if (!line.is(i + 1, ConjunctionWord | RelativeWord | SubordinatorWord)
            && (mood == Mood::Statement || mood == Mood::Imperative))
            return i + 1;
    }
    return first;
}

bool isStatement(const Line &line, int first, int end, int relation)
{
    int last = first + 1;
    // A relative clause inside the subject comes before the verb.
    if (const int which = nextComma(line, first, end); line.is(which + 1, RelativeWord)) {
        const int close = nextComma(line, which + 1, end);
        if (close < end && line.is(close + 1, FiniteWord | ModalWord | ThirdPersonVerb))
            return moodOf(line, first, which) == Mood::Phrase;
    }
    while (last < end && !line.reads(last, u":") && !line.reads(last, u";") && !line.is(last, SubordinatorWord)
        && !(line.isComma(last) && line.is(last + 1, RelativeWord | ConjunctionWord)))
        ++last;
    return !line.is(first, SubordinatorWord | RelativeWord | InterrogativeWord)
        && moodOf(line, first, last, relation) == Mood::Statement;
}

int clauseStart(const Line &line, int first, int at)
{
    for (int i = at; i > first + 1; --i) {
        const bool joins = line.is(i, ConjunctionWord) && line.isComma(i - 1);
        if (joins && i < at && !line.is(first, ConjunctionWord) && finiteVerb(line, first, i - 1) >= 0
            && line.is(i + 1, SubjectWord | DeterminerWord))
            return i + 1;
    }
    return first;
}

} // namespace caveat
