// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "repair.h"
#include "spoken_agent.h"
#include "strategies.h"

#include <text/inflection.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool isNominal(const ClaimLine &line, int at)
{
    const bool verbOnly = line.is(at, BaseVerb | ThirdPersonVerb) && !line.is(at, NounToo);
    return line.isContent(at) && !verbOnly && !line.is(at, ClaimingWord | GerundVerb);
}

/// The thing that is claimed of, without what is claimed: "Improved Immune System Function" gives "Immune System
/// Function", "White Blood Cell Production" gives "White Blood Cells".
QString targetTopic(const ClaimLine &line, int first, int end)
{
    // "You don't have to hurt" is about no hurt.
    if (line.target.isEmpty() || !line.isWord(line.target.start)
        || (line.reads(line.target.start - 1, u"to") && line.is(line.target.start, BaseVerb)))
        return {};
    TokenSpan span = line.target;
    while (span.start > first && isNominal(line, span.start - 1) && !line.agent.holds(span.start - 1)
        && !line.relation.holds(span.start - 1))
        --span.start;
    const bool owned = span.start > first && line.is(span.start - 1, DeterminerWord)
        && !line.reads(span.start - 1, u"a") && !line.reads(span.start - 1, u"an");
    while (span.end < end && (isNominal(line, span.end) || (line.tokens.at(span.end).joined && line.isWord(span.end)))
        && !line.agent.holds(span.end) && !line.is(span.end, EffectNoun))
        ++span.end;
    // "Boosts Healing" is about healing, "Reduces Stress & Anxiety" about both.
    const bool told = span.start + 1 < span.end && line.is(span.start, ThirdPersonVerb);
    if (told)
        ++span.start;
    const bool joined = line.reads(span.start - 1, u"&") || line.reads(span.start - 1, u"and");
    if (line.isHeading && !told && joined && span.start - 2 > first && isNominal(line, span.start - 2)
        && !line.relation.holds(span.start - 2)) {
        span.start -= 2;
        while (span.start > first && isNominal(line, span.start - 1) && !line.relation.holds(span.start - 1))
            --span.start;
    }
    bool dropped = false;
    while (span.start + 1 < span.end && line.is(span.start, ClaimingWord))
        ++span.start;
    while (span.start + 1 < span.end && line.is(span.end - 1, EffectNoun)) {
        --span.end;
        dropped = true;
    }
    // "Long-Term Resilience" is about no "Long-Term".
    if (dropped && line.reads(span.end - 1, u"term"))
        return {};
    dropped = dropped || (span.end < end && line.is(span.end, EffectNoun));
    QString text = line.slice(span.start, span.end);
    const QString last = line.words.at(span.end - 1);
    const bool capital = line.tokens.at(span.end - 1).capitalised;
    if (last == u"immune" || last == u"lymphatic" || last == u"nervous")
        text += line.isUpperCase() ? u" SYSTEM"_s : capital && line.isTitleCase() ? u" System"_s : u" system"_s;
    else if (dropped && line.is(span.end - 1, CountableWord))
        text = pluralNoun(text);
    if (owned && line.target.start - 1 >= span.start - 1)
        text = line.slice(span.start - 1, span.start) + u' ' + text;
    return text;
}

/// The noun phrase of the agent, as far as it says what it is: "Regular Deep Tissue Massage".
QString agentTopic(const ClaimLine &line, int first, int end)
{
    if (line.agent.isEmpty())
        return {};
    TokenSpan span = line.agent;
    const auto takes = [&](int at) {
        return isNominal(line, at) && !line.relation.holds(at) && !line.target.holds(at) && !line.is(at, EffectNoun)
            && !line.is(at, anyVerb & ~(ParticipleVerb | PastVerb));
    };
    while (span.start > first && takes(span.start - 1))
        --span.start;
    while (span.end < end && takes(span.end))
        ++span.end;
    // "1. Reduces stress", "Highly focused": no names.
    const QString text = line.slice(span.start, span.end);
    const bool wordless = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return wordless || line.is(span.end - 1, ParticipleVerb | AdverbWord) ? QString() : text;
}

/// Behind "5. " and "Conclusion:", which stay.
int topicStart(const ClaimLine &line)
{
    int start = 0;
    for (int i = 0; i < line.core(); ++i) {
        if (line.reads(i, u":") || line.reads(i, u"–") || line.reads(i, u"—")
            || (i < 3 && line.tokens.at(i).kind == TokenKind::Number && !line.isWord(i + 1)))
            start = line.isWord(i + 1) ? i + 1 : i + 2;
    }
    return std::min(start, line.core());
}

/// "No more back pain - our massage table" is about the table.
QString namedBehind(const ClaimLine &line, int end)
{
    for (int at = line.claim.end; at + 2 < end; ++at) {
        if (isDash(line, at) && moodOf(line, at + 1, end) == Mood::Phrase)
            return capitalised(line.from(at + 1));
    }
    return {};
}

} // namespace

QStringList topical(const ClaimLine &line)
{
    const int end = line.end();
    const int first = topicStart(line);
    // A sentence is no title.
    const Mood mood = moodOf(line, first, end, line.core());
    if (!line.isHeading
        && (!line.isWhole || line.text.endsWith(u'.') || line.text.endsWith(u'!')
            || (mood == Mood::Statement && !line.text.endsWith(u':'))))
        return {};
    if (!line.isHeading && (mood == Mood::Predicate || mood == Mood::Imperative) && !line.text.endsWith(u':'))
        return {};
    if (const QString named = namedBehind(line, end); !named.isEmpty())
        return {named};
    const QString agent = agentTopic(line, first, end);
    QString target = targetTopic(line, first, end);
    if (namesNothing(target))
        target.clear();
    const QString conjunction = line.isUpperCase() ? u" AND "_s : u" and "_s;
    QStringList topics;
    if (!agent.isEmpty() && !target.isEmpty() && !target.contains(agent, Qt::CaseInsensitive)) {
        const bool title = line.isTitleCase() || line.isUpperCase();
        const bool bare = target.endsWith(u" system", Qt::CaseInsensitive)
            && !line.is(line.target.start, DeterminerWord) && !target.startsWith(u"your ", Qt::CaseInsensitive)
            && !target.startsWith(u"the ", Qt::CaseInsensitive) && !target.contains(u"'s ") && !target.contains(u"’s ");
        const QString article = !bare ? QString() : line.isUpperCase() ? u"THE "_s : u"the "_s;
        topics.append(agent + conjunction + article + (title ? target : line.decapitalised(target)));
    }
    if (!target.isEmpty())
        topics.append(target);
    if (!agent.isEmpty() && line.isHeading) {
        topics.append((line.isUpperCase() ? u"ABOUT "_s : u"About "_s)
            + (line.isTitleCase() || line.isUpperCase() ? agent : line.decapitalised(agent)));
    }
    const QString tail = line.text.endsWith(u':') ? u":"_s : QString();
    for (QString &topic : topics)
        topic = line.before(first) + capitalised(topic) + tail;
    topics.removeAll(line.text);
    return topics;
}

} // namespace caveat
