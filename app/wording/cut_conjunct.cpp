// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "strategies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool isAnd(const ClaimLine &line, int at)
{
    return line.reads(at, u"and") || line.reads(at, u"or") || line.reads(at, u"&");
}

/// The members of a list between \p first and \p end, as they stand between commas and "and".
QVector<TokenSpan> members(const ClaimLine &line, int first, int end, const QVector<int> &starts)
{
    QVector<TokenSpan> found;
    int start = first;
    for (const int next : starts) {
        int last = next;
        while (last > start && (isAnd(line, last - 1) || line.isComma(last - 1)))
            --last;
        found.append({start, last});
        start = next;
    }
    found.append({start, end});
    return found;
}

/// The line with the list \p of without its member \p dropped: "A, B, and C" becomes "A and B".
QString without(const ClaimLine &line, const QVector<TokenSpan> &of, int dropped)
{
    int conjunction = -1;
    for (int i = of.at(of.size() - 2).end; i < of.constLast().start; ++i) {
        if (isAnd(line, i))
            conjunction = i;
    }
    if (conjunction < 0)
        return {};
    const QString word = line.slice(conjunction, conjunction + 1);
    QStringList kept;
    for (int i = 0; i < of.size(); ++i) {
        if (i != dropped)
            kept.append(line.slice(of.at(i).start, of.at(i).end));
    }
    const bool oxford = line.isComma(conjunction - 1) && kept.size() > 2;
    QString text = kept.first();
    for (qsizetype i = 1; i < kept.size(); ++i) {
        const bool last = i + 1 == kept.size();
        text += last ? (oxford ? u", "_s : u" "_s) + word + u' ' : u", "_s;
        text += kept.at(i);
    }
    return line.before(of.constFirst().start) + text + line.after(of.constLast().end);
}

WordKinds formOf(const ClaimLine &line, int at)
{
    return line.kinds.at(at) & (BaseVerb | ThirdPersonVerb | GerundVerb);
}

/// A verb and no noun in its place.
bool isPlainly(const ClaimLine &line, int scope, int at)
{
    const bool calls = at == scope && moodOf(line, scope, line.end(), line.core()) == Mood::Imperative;
    return calls || at == line.core() || !line.is(at, NounToo) || finiteVerb(line, scope, at + 1, at) == at
        || line.is(at - 1, ModalWord) || line.reads(at - 1, u"to");
}

/// Of verbs in one form: "relaxes you, boosts immunity, and improves sleep".
QString withoutVerb(const ClaimLine &line, int scope, int end)
{
    int verb = line.core();
    while (verb > scope && !formOf(line, verb) && verb + 3 > line.core())
        --verb;
    const WordKinds form = formOf(line, verb);
    if (!form)
        return {};
    QVector<int> starts;
    int first = -1;
    int last = -1;
    for (int i = scope; i < end; ++i) {
        // "…, and massage can": what a modal follows is the subject of a clause.
        if (!(formOf(line, i) & form) || line.tokens.at(i).joined || line.is(i + 1, ModalWord | FiniteWord))
            continue;
        int start = i;
        while (start > scope && line.is(start - 1, AdverbWord))
            --start;
        // Another verb between two of them parts them: they are in different clauses.
        const bool parted = last >= 0 && finiteVerb(line, last, start) >= 0;
        if (!parted && first >= 0 && (isAnd(line, start - 1) || line.isComma(start - 1))) {
            starts.append(start);
        } else if (i <= verb && isPlainly(line, scope, i)) {
            first = start;
            starts.clear();
        } else if (parted && i > verb) {
            break;
        }
        last = i;
    }
    if (first < 0 || starts.isEmpty() || isAnd(line, first - 1) || line.isComma(first - 1))
        return {};
    // "the healing touch": no verb, though it looks like one.
    if (line.is(first, GerundVerb) && line.is(first - 1, DeterminerWord))
        return {};
    // What leads in, with its list, is no list of the sentence.
    if (const int clause = mainClause(line, scope, end); first < clause && clause < end)
        end = std::min(end, clause - 1);
    starts.removeIf([end](int start) { return start >= end; });
    if (starts.isEmpty())
        return {};
    const QVector<TokenSpan> list = members(line, first, end, starts);
    const auto own = std::ranges::find_if(list, [verb](TokenSpan span) { return span.holds(verb); });
    if (own == list.end())
        return {};
    // "finding and treating knots": what both verbs govern would be gone.
    const auto dropped = static_cast<int>(own - list.begin());
    if (dropped > 0 && dropped + 1 == list.size() && list.at(dropped - 1).end == list.at(dropped - 1).start + 1)
        return {};
    // Only "and" makes a list; a comma alone may begin a participle clause.
    return without(line, list, dropped);
}

/// Of things: "improves sleep, mood and immune function".
QString withoutNoun(const ClaimLine &line, int end)
{
    if (line.target.isEmpty() || line.relation.isEmpty() || line.relation.start > line.target.start)
        return {};
    // "an open heart, clear mind, and …": a member with its adjective, no verb before a list.
    if (line.isComma(line.relation.start - 1) && !line.is(line.relation.start, GerundVerb | ThirdPersonVerb))
        return {};
    int first = line.relation.end;
    if (first < line.size() && line.tokens.at(first).joined)
        return {};
    QVector<int> starts;
    int last = first;
    for (; last < end; ++last) {
        const bool separator = line.isComma(last) || isAnd(line, last);
        if (!separator) {
            if (last >= line.target.end && !line.isContent(last) && !line.is(last, DeterminerWord))
                break;
            if (!line.isContent(last) && !line.is(last, DeterminerWord) && !line.reads(last, u"of"))
                first = last + 1, starts.clear();
            continue;
        }
        const int next = isAnd(line, last + 1) ? last + 2 : last + 1;
        if (next < end && (line.is(next, smallWord & ~DeterminerWord) || line.is(next, GerundVerb | ThirdPersonVerb)))
            break;
        starts.append(next);
        last = next - 1;
    }
    starts.removeIf([last](int start) { return start >= last; });
    // The last would be the subject of another clause: ", and massage can".
    if (starts.isEmpty() || first >= line.target.end || line.is(last, ModalWord | FiniteWord))
        return {};
    // A verb in a member makes it a clause or another deed.
    for (const int start : std::as_const(starts)) {
        if ((line.is(start, BaseVerb) && !line.is(start, NounToo)) || finiteVerb(line, start, last) >= 0)
            return {};
    }
    const QVector<TokenSpan> list = members(line, first, last, starts);
    for (int i = 0; i < list.size(); ++i) {
        if (list.at(i).holds(line.target.end - 1) && !list.at(i).isEmpty())
            return without(line, list, i);
    }
    return {};
}

} // namespace

QStringList withoutConjunct(const ClaimLine &line)
{
    QStringList found{withoutVerb(line, line.scope(), line.end())};
    found.removeAll(QString());
    return found;
}

QStringList withoutThing(const ClaimLine &line)
{
    QStringList found;
    if (!line.isHeading)
        found.append(withoutNoun(line, line.end()));
    found.removeAll(QString());
    return found;
}

} // namespace caveat
