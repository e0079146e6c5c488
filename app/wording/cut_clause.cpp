// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "repair.h"
#include "strategies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool isBreak(const ClaimLine &line, int at)
{
    return line.isComma(at) || line.reads(at, u"–") || line.reads(at, u"—") || line.reads(at, u";");
}

bool isClause(const ClaimLine &line, int first, int end)
{
    const Mood mood = moodOf(line, first, end);
    return mood == Mood::Statement || mood == Mood::Imperative;
}

/// True where what stands before the comma \p at is a name between commas.
bool endsMember(const ClaimLine &line, int scope, int at)
{
    int first = at - 1;
    while (first > scope && line.isContent(first) && !line.is(first, ThirdPersonVerb | PastVerb))
        --first;
    return first > scope && first < at - 1 && line.isComma(first);
}

/// ", boosting …", ", which boosts …", "; it boosts …" up to the end, or to the comma that closes it.
QString withoutDependent(const ClaimLine &line, int scope)
{
    const int end = line.end();
    for (int at = line.core() - 1; at > scope; --at) {
        if (!isBreak(line, at))
            continue;
        int first = at + 1;
        while (line.is(first, AdverbWord))
            ++first;
        const bool relative = line.reads(first, u"which") || line.reads(first, u"who");
        bool closed = false;
        for (int i = at + 1; i < line.core(); ++i)
            closed |= line.isComma(i) && line.is(i + 1, FiniteWord | ModalWord | ThirdPersonVerb);
        if (relative && closed)
            continue;
        if (!relative && !line.is(first, GerundVerb | SubordinatorWord) && !line.reads(at, u";")
            && !line.reads(at, u"—") && !line.reads(at, u"–"))
            continue;
        // "rest, massage, easing …" is a list.
        if (line.isComma(at) && endsMember(line, scope, at))
            continue;
        // "stroking, pressing and kneading" is a list.
        if (line.isComma(at) && line.is(first, GerundVerb) && line.is(at - 1, GerundVerb) && !line.is(at - 1, NounToo))
            continue;
        if (isClause(line, scope, at))
            return line.before(at) + line.after(end);
        for (int close = std::max(line.core(), line.claim.end - 1); relative && close < end; ++close) {
            if (line.isComma(close) && finiteVerb(line, at, end) > 0)
                return line.before(at) + line.after(close + 1);
        }
    }
    return {};
}

/// "… because it boosts …", "… so that your defences …", "… and it boosts …"
QString withoutSubordinate(const ClaimLine &line, int scope)
{
    for (int at = line.core() - 1; at > scope + 1; --at) {
        const bool opens = line.is(at, SubordinatorWord) || (line.reads(at, u"so") && line.reads(at + 1, u"that"));
        const bool coordinates = (line.reads(at, u"and") || line.reads(at, u"but") || line.reads(at, u"so"))
            && line.isComma(at - 1) && finiteVerb(line, at + 1, line.core() + 1, line.core()) > at + 1;
        if ((opens || coordinates) && isClause(line, scope, at))
            return line.before(at) + line.after(line.end());
    }
    return {};
}

/// "By boosting immunity, massage …", "To boost your immunity, book …"
QString withoutLead(const ClaimLine &line, int scope)
{
    const int main = mainClause(line, scope, line.end());
    if (main <= line.core() || !line.isComma(main - 1))
        return {};
    // "Easing a cramp is hard alone, but …" is a sentence already.
    if (line.is(scope, GerundVerb) && finiteVerb(line, scope, main - 1) >= 0)
        return {};
    // "Recommended for people with back, neck and shoulder pain" has a list, no lead.
    if (line.is(scope, ParticipleVerb) && !line.is(main, DeterminerWord | SubjectWord))
        return {};
    const QString rest = line.from(main);
    return line.before(scope) + (line.tokens.at(scope).capitalised ? capitalised(rest) : rest);
}

/// "encourages your joints to move": what is done to do something is nothing without it.
bool drives(const ClaimLine &line, int to)
{
    for (int i = to - 1; i >= std::max(0, to - 5); --i) {
        if (line.is(i, DrivingVerb))
            return true;
    }
    return false;
}

/// "… to boost your immunity", "… for a stronger immune system", "… while boosting …"
QString withoutPurpose(const ClaimLine &line, int scope)
{
    const int end = line.end();
    constexpr int nearest = 5;
    constexpr int furthest = 14; ///< of "to help you not only reach but keep …"
    // "stretching to ease the muscle": what looks like a verb may stand before the purpose.
    int from = line.core();
    for (int i = from + 1; i < line.claim.end; ++i) {
        if (line.reads(i, u"to") && line.is(i + 1, BaseVerb) && !drives(line, i)
            && (line.isContent(i - 1) || line.is(i - 1, GerundVerb))
            && (!line.is(i - 1, ThirdPersonVerb | PastVerb)
                || (line.is(i - 1, ParticipleVerb) && line.isContent(i - 2))))
            from = i;
    }
    for (int at = from; at > scope + 1 && at + furthest > from; --at) {
        const bool helps = line.reads(at, u"to") && line.reads(at + 1, u"help");
        if (at + nearest <= from && !helps)
            continue;
        const bool purpose = line.reads(at, u"to") && line.is(at + 1, BaseVerb | AdverbWord);
        const bool benefit = line.reads(at, u"for") && (line.is(at + 1, DeterminerWord) || line.isContent(at + 1));
        const bool manner = (line.reads(at, u"while") || line.reads(at, u"by")) && line.is(at + 1, GerundVerb);
        if (!(purpose || benefit || manner) || at < scope + 2)
            continue;
        if (purpose && line.reads(at - 1, u"order") && line.reads(at - 2, u"in"))
            at -= 2;
        // "care designed to ease …"
        if (purpose && line.is(at - 1, ParticipleVerb) && line.isContent(at - 2))
            --at;
        if (purpose && drives(line, at))
            return {};
        // "helps to boost", "known to boost", "good for": the sentence needs what follows.
        if (at <= line.core() && line.is(at - 1, anyVerb & ~NounToo) && !line.is(at - 1, NounToo))
            return {};
        if (line.is(at - 1, smallWord & ~ObjectWord) || line.is(at - 1, GoodForWord | ReportingWord | NeedingWord))
            return {};
        if (isClause(line, scope, at) || (purpose && line.isComma(at - 1) && moodOf(line, scope, at) == Mood::Phrase)) {
            int close = end;
            for (int i = std::max(line.claim.end, line.core()); i < end; ++i) {
                if (line.isComma(i) && isClause(line, i + 1, end) == false) {
                    close = end;
                    break;
                }
            }
            return line.before(at) + line.after(close);
        }
    }
    return {};
}

QString withoutBrackets(const ClaimLine &line)
{
    int open = line.core();
    while (open >= 0 && !line.reads(open, u"("))
        --open;
    int close = line.claim.end;
    while (close < line.size() && !line.reads(close, u")"))
        ++close;
    if (open < 1 || close >= line.size())
        return {};
    return line.before(open) + line.after(close + 1);
}

} // namespace

QStringList withoutClause(const ClaimLine &line)
{
    if (line.isHeading)
        return {};
    const int scope = line.scope();
    QStringList found{withoutBrackets(line)};
    found += withoutConjunct(line);
    found += {withoutDependent(line, 0), withoutSubordinate(line, scope), withoutLead(line, scope),
        withoutPurpose(line, scope), withoutDefiningRelative(line, scope)};
    found.removeAll(QString());
    return found;
}

} // namespace caveat
