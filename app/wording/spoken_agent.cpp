// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "spoken_agent.h"

#include "mood.h"

#include <text/inflection.h>
#include <text/word_table.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr int longestName = 4; ///< words

const QHash<QString, QSet<QString>> &agentWords()
{
    static const QHash<QString, QSet<QString>> words = [] {
        QHash<QString, QSet<QString>> read;
        for (const QStringList &row : wordTable(u"agent_words"_s))
            read.insert(row.first(), {row.begin() + 1, row.end()});
        return read;
    }();
    return words;
}

bool isOf(const QString &kind, const QString &word)
{
    const QSet<QString> words = agentWords().value(kind);
    return words.contains(word);
}

bool holdsWordOf(const QString &kind, const Line &line)
{
    return std::ranges::any_of(line.words, [&kind](const QString &word) { return isOf(kind, word); });
}

/// Words that can be named as a thing: no verbs that tell, no small words, none that ends in an adverb.
bool isName(const Line &line)
{
    const bool tells = line.size() > 1 && line.is(0, ThirdPersonVerb); // "Reduces inflammation"
    if (line.size() == 0 || line.size() > longestName || tells)
        return false;
    for (int i = 0; i < line.size(); ++i) {
        if (isOf(u"never"_s, line.words.at(i)))
            return false;
        const bool known = isOf(u"touch"_s, line.words.at(i)) || isOf(u"restful"_s, line.words.at(i));
        const bool hyphen = line.reads(i, u"-");
        const bool verb = line.is(i, anyVerb & ~(ParticipleVerb | PastVerb)) && !line.is(i, NounToo);
        if (!known && !hyphen && (!line.isContent(i) || verb))
            return false;
    }
    const int last = line.size() - 1;
    if (isOf(u"adjective"_s, line.words.at(last)) || line.tokens.at(last).kind == TokenKind::Number)
        return false;
    return !line.is(last, ParticipleVerb | PastVerb | ClaimingWord | AdverbWord) || line.is(last, NounToo);
}

/// "massages" as "massage", "gentle sessions" as "gentle session": one of it is what can be spoken of.
QString asOne(const QString &phrase, const Line &words)
{
    const QString last = words.words.constLast();
    const QString one = last.endsWith(u's') ? last.chopped(1) : last;
    const bool known = one == u"massage" || isOf(u"counted"_s, one);
    return known && words.isPlural(words.size() - 1) ? phrase.chopped(1) : phrase;
}

/// The subject of the clause where that is hands-on and the claim's agent is named behind its verb: "massage" of
/// "Massage is a system of stroking and kneading that …".
QString subjectOf(const ClaimLine &line)
{
    const int first = line.scope();
    const int verb = finiteVerb(line, first, line.end(), line.core());
    if (verb <= first || line.agent.start <= verb || line.agent.isEmpty() || verb - first > longestName)
        return line.subject();
    const QString subject = line.lowered(line.slice(first, verb));
    return agentKind(subject) == AgentKind::Touch && isName(Line(subject)) ? subject : line.subject();
}

/// "this technique", "these treatments": what the page is about.
SpokenAgent pointedAt(const QString &phrase)
{
    const Line words(phrase);
    const int last = words.size() - 1;
    if (last < 1 || last > 2 || !(words.reads(0, u"this") || words.reads(0, u"these"))
        || !isOf(u"general"_s, words.words.at(last)))
        return {};
    return {AgentKind::Restful, phrase, phrase, words.reads(0, u"these"), true};
}

/// Where the name that "and" joins with the one before \p at begins; \p at where there is none.
int partnerStart(const ClaimLine &line, int at)
{
    if (!line.reads(at - 1, u"and") && !line.reads(at - 1, u"&"))
        return at;
    int first = at - 1;
    while (first > line.scope() && line.isContent(first - 1) && line.words.at(first - 1) != u"-"
        && at - 1 - first < longestName)
        --first;
    const bool listed = line.isComma(first - 1) || line.is(first - 1, ConjunctionWord);
    return listed || !isName(Line(line.slice(first, at - 1))) ? at : first;
}

/// With the other half of the subject: "friction and mobilisation" for "mobilisation".
SpokenAgent withPartner(const ClaimLine &line, const SpokenAgent &agent)
{
    const int end = line.agent.end;
    const bool isSubject = line.agent.start < line.core()
        && (line.isComma(end) || line.is(end, FiniteWord | ModalWord | AdverbWord | BaseVerb));
    const int first = isSubject && !line.agent.isEmpty() ? partnerStart(line, line.agent.start) : line.agent.start;
    if (first == line.agent.start)
        return agent;
    const QString partner = line.lowered(line.slice(first, line.agent.start - 1));
    const QString both = partner + u" and " + agent.phrase;
    return {std::max(agent.kind, agentKind(partner)), both, both, true};
}

} // namespace

AgentKind agentKind(const QString &phrase)
{
    const Line line(phrase);
    if (holdsWordOf(u"touch"_s, line))
        return AgentKind::Touch;
    return holdsWordOf(u"restful"_s, line) ? AgentKind::Restful : AgentKind::None;
}

SpokenAgent spokenAgent(const ClaimLine &line)
{
    SpokenAgent agent;
    QString phrase = subjectOf(line);
    if (const SpokenAgent pointed = pointedAt(phrase); pointed.kind != AgentKind::None)
        return pointed;
    QString article;
    for (const QString &known : {u"a "_s, u"an "_s, u"the "_s}) {
        if (phrase.startsWith(known))
            article = known;
    }
    phrase = phrase.mid(article.size());
    // "Ylang-Ylang" has lost its first capital only.
    for (qsizetype at = 1; at + 1 < phrase.size(); ++at) {
        if (phrase.at(at) == u'-' && phrase.front().isLower())
            phrase[at + 1] = phrase.at(at + 1).toLower();
    }
    const QString whole = article + phrase;
    // "Maya Massage" makes no name of massage.
    if (isOf(u"touch"_s, phrase.toLower()))
        phrase = phrase.toLower();
    const Line named(phrase);
    if (!isName(named))
        return agent;
    phrase = asOne(phrase, named);
    const Line words(phrase);
    const int last = words.size() - 1;
    // Of a label, "Efficient healing:", only a treatment is spoken of.
    const bool label = !line.agent.isEmpty() && line.agent.end <= line.scope();
    if (label && agentKind(phrase) == AgentKind::None)
        return agent;
    agent.kind = std::max(AgentKind::Any, agentKind(phrase));
    agent.plural = words.isPlural(last);
    const QString indefinite = indefiniteArticle(words.words.first()) + u' ';
    // "the tool" is one that was spoken of.
    const bool known = article == u"the " && agent.kind == AgentKind::Any;
    const bool counted = isOf(u"counted"_s, words.words.at(last)) && !known;
    agent.phrase = counted ? indefinite + phrase : agent.kind == AgentKind::Any ? whole : phrase;
    agent.one = counted || words.reads(last, u"massage") ? indefinite + phrase : phrase;
    return counted ? agent : withPartner(line, agent);
}

SpokenAgent agentIn(const QString &text)
{
    const Line line(text);
    const bool massage = line.words.contains(u"massage"_s) || line.words.contains(u"massages"_s);
    if (massage)
        return {AgentKind::Touch, u"massage"_s, u"a massage"_s, false};
    return {agentKind(text), {}, {}, false};
}

bool namesNothing(const QString &phrase)
{
    return holdsWordOf(u"never"_s, Line(phrase));
}

QString spokenTarget(const ClaimLine &line)
{
    const Line words(line.targetText);
    if (line.target.isEmpty() || words.size() == 0 || words.size() > 2 * longestName)
        return {};
    for (int i = 0; i < words.size(); ++i) {
        const bool verb = words.is(i, anyVerb & ~ParticipleVerb) && !words.is(i, NounToo);
        const bool inside
            = words.reads(i, u"of") || words.reads(i, u"and") || words.reads(i, u",") || words.reads(i, u"-");
        if (!inside && (!words.isContent(i) || verb || isOf(u"never"_s, words.words.at(i))))
            return {};
    }
    const int last = words.size() - 1;
    if (!words.isContent(last) || (words.is(last, anyVerb) && !words.is(last, NounToo)) || words.is(last, ClaimingWord))
        return {};
    if (words.reads(last, u"free") || line.targetText.endsWith(u"-free"))
        return {};
    const int first = line.target.start;
    const bool owned = line.reads(first - 1, u"your") || line.reads(first - 1, u"the");
    const QString phrase = line.lowered(line.targetText);
    if (!owned && words.words.contains(u"system"_s))
        return u"the "_s + phrase;
    return owned ? QString(line.words.at(first - 1) + u' ' + phrase) : phrase;
}

} // namespace caveat
