// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "strategies.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// "helping to boost X and easing Y" as "helps to boost X and eases Y".
QString asThirdPerson(const ClaimLine &line, int first, int end)
{
    QString text;
    bool governed = false; // "focusing on realigning X and easing Y": the second hangs from "on"
    for (int i = first; i < end; ++i) {
        governed = governed || (i > first && line.is(i, GerundVerb) && line.is(i - 1, PrepositionWord));
        const bool parallel = i == first || line.is(i - 1, ConjunctionWord) || line.isComma(i - 1)
            || (line.is(i - 1, AdverbWord) && (i - 1 == first || line.is(i - 2, ConjunctionWord)));
        const QString written = line.slice(i, i + 1);
        if (i > first)
            text += line.text.mid(
                line.tokens.at(i - 1).range.end, line.tokens.at(i).range.start - line.tokens.at(i - 1).range.end);
        text += parallel && !governed && line.is(i, GerundVerb) ? thirdPerson(line.words.at(i)) : written;
    }
    return text;
}

int skipAdverbs(const ClaimLine &line, int at)
{
    while (line.is(at, AdverbWord))
        ++at;
    return at;
}

/// "focuses on easing knots" before the comma: what follows is the next of a list.
bool endsGerundList(const ClaimLine &line, int comma)
{
    for (int i = comma - 1; i > 0 && !line.isComma(i); --i) {
        if (line.is(i, GerundVerb) && line.is(i - 1, PrepositionWord))
            return true;
    }
    return false;
}

/// "…, boosting immunity." and "…, which boosts immunity."
QString afterComma(const ClaimLine &line, int scope, const QString &opening)
{
    const int end = line.end();
    for (int comma = line.core() - 1; comma > scope; --comma) {
        if (!line.isComma(comma) && !line.reads(comma, u"–") && !line.reads(comma, u"—"))
            continue;
        const int first = comma + 1;
        const bool which = line.reads(first, u"which");
        const int verb = skipAdverbs(line, which ? first + 1 : first);
        if (!which && !(line.is(verb, GerundVerb) && verb <= line.core()))
            continue;
        if (!which && endsGerundList(line, comma))
            return {};
        // A relative clause inside the subject is followed by the verb of the sentence.
        if (moodOf(line, scope, comma) != Mood::Statement)
            return {};
        QString rest;
        if (!which)
            rest = u"this "_s + asThirdPerson(line, first, end);
        else if (line.is(verb, ModalWord | FiniteWord | ThirdPersonVerb))
            rest = u"this "_s + line.slice(first + 1, end);
        if (rest.isEmpty() || line.reads(verb, u"are") || line.reads(verb, u"have"))
            return {};
        return line.before(comma) + u", but "_s + line.decapitalised(opening) + u' ' + rest + line.after(end);
    }
    return {};
}

/// "… and it boosts immunity." and "… and boosts immunity."
QString afterConjunction(const ClaimLine &line, int scope, const QString &opening)
{
    const int end = line.end();
    for (int at = line.core() - 1; at > scope + 1; --at) {
        if (!line.reads(at, u"and") && !line.reads(at, u"but") && !line.reads(at, u"so"))
            continue;
        const int finite = finiteVerb(line, scope, at);
        if (finite < 0)
            continue;
        const int before = line.isComma(at - 1) ? at - 1 : at;
        const QString lead = line.slice(0, before) + u", but "_s + line.decapitalised(opening) + u' ';
        const int verb = skipAdverbs(line, at + 1);
        const bool ownSubject = finiteVerb(line, at + 1, end, line.core()) > at + 1
            && finiteVerb(line, at + 1, line.core() + 1, line.core()) > 0 && !line.is(verb, anyVerb);
        if (ownSubject && line.isComma(at - 1) && !line.is(at + 1, SubordinatorWord))
            return lead + line.from(at + 1);
        if (line.is(verb, ThirdPersonVerb | ModalWord) && verb <= line.core() && !line.is(at + 1, SubjectWord)) {
            const bool plural = line.isPlural(finite - 1) && !line.is(verb, ThirdPersonVerb);
            if (line.is(finite - 1, ObjectWord) || line.reads(scope, u"you") || line.reads(scope, u"we"))
                return {};
            return lead + (plural ? u"they "_s : u"it "_s) + line.from(at + 1);
        }
    }
    return {};
}

} // namespace

QStringList doubtedDependent(const ClaimLine &line, const QString &opening)
{
    const int scope = line.scope();
    for (const QString &text : {afterComma(line, scope, opening), afterConjunction(line, scope, opening)}) {
        if (!text.isEmpty())
            return {text};
    }
    return {};
}

} // namespace caveat
