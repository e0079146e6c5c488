// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "strategies.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// "and improve", ", ease": a second verb in the form of the first.
bool hasParallelVerb(const ClaimLine &line, int first)
{
    for (int i = first + 1; i < line.end(); ++i) {
        const int joint = line.reads(i - 1, u"to") ? i - 2 : i - 1;
        if (line.is(i, BaseVerb) && (line.is(joint, ConjunctionWord) || line.isComma(joint)))
            return true;
    }
    return false;
}

/// What follows, with "and to improve" as "and improve".
QString withoutTo(const ClaimLine &line, int first)
{
    QString text = line.after(first);
    for (int i = line.end() - 1; i > first; --i) {
        if (line.reads(i, u"to") && line.is(i + 1, BaseVerb)
            && (line.is(i - 1, ConjunctionWord) || line.isComma(i - 1)))
            text.remove(line.tokens.at(i).range.start - line.tokens.at(first - 1).range.end, 3);
    }
    return text;
}

/// "Massage has been shown to reduce …" without the report: "massage reduces …".
QString withoutReport(const ClaimLine &line, int scope, const QString &opening)
{
    int verb = line.attribution.end;
    if (line.reads(verb, u"to"))
        ++verb;
    while (verb > line.attribution.start && verb + 3 > line.attribution.end && !line.reads(verb - 1, u"to"))
        --verb;
    if (!line.reads(verb - 1, u"to"))
        return {};
    // The attribution may hold more than the report, or only its last words.
    int auxiliary = verb - 2;
    while (auxiliary > scope && auxiliary + 2 > line.attribution.start && !line.is(auxiliary, FiniteWord))
        --auxiliary;
    int inflected = verb;
    while (line.is(inflected, AdverbWord))
        ++inflected;
    const bool be = line.reads(inflected, u"be");
    if (!line.is(auxiliary, FiniteWord) || !(line.is(inflected, BaseVerb) || be || line.reads(inflected, u"have")))
        return {};
    const int main = mainClause(line, scope, line.end());
    int start = main < auxiliary ? main : scope;
    QString lead = line.before(start) + (start == 0 ? opening : line.decapitalised(opening)) + u' ';
    QString subject = line.slice(start, auxiliary);
    if (line.reads(auxiliary - 1, u"and") || line.reads(auxiliary - 1, u"but")) {
        const int comma = line.isComma(auxiliary - 2) ? auxiliary - 2 : auxiliary - 1;
        lead = line.slice(0, comma) + u", but "_s + line.decapitalised(opening) + u' ';
        subject = line.reads(auxiliary, u"has") || line.reads(auxiliary, u"is") ? u"it"_s : u"they"_s;
        start = comma;
    }
    if (subject.isEmpty())
        subject = line.agent.isEmpty() ? line.subject() : QString();
    if (subject.isEmpty() || line.is(auxiliary - 1, RelativeWord) || line.isComma(auxiliary - 1))
        return {};
    if (start == 0)
        subject = line.decapitalised(subject);
    const bool singular
        = line.reads(auxiliary, u"has") || line.reads(auxiliary, u"is") || line.reads(auxiliary, u"was");
    QString form;
    if (hasParallelVerb(line, inflected))
        form = u"can "_s + line.words.at(inflected);
    else if (be)
        form = singular ? u"is"_s : u"are"_s;
    else if (line.reads(inflected, u"have"))
        form = singular ? u"has"_s : u"have"_s;
    else
        form = singular ? thirdPerson(line.words.at(inflected)) : line.words.at(inflected);
    const QString adverbs = inflected > verb ? line.slice(verb, inflected) + u' ' : QString();
    return lead + subject + u' ' + adverbs + form + withoutTo(line, inflected + 1);
}

/// "Studies suggest that massage …", "According to research, massage …" without the credit.
QString withoutCredit(const ClaimLine &line, int scope, const QString &opening)
{
    int clause = line.attribution.end;
    const int main = mainClause(line, scope, line.end());
    int start = main <= line.attribution.start ? main : scope;
    if (start == main && line.attribution.start - start > 5)
        return {};
    // What introduces the credit ("As …", "According to …") ends in a comma.
    if (start == scope && main >= clause)
        clause = main;
    else
        for (int i = clause - 1; i < std::min(clause + 12, line.end()) && !line.reads(clause - 1, u"that"); ++i) {
            if (line.reads(i, u"that"))
                clause = i + 1;
        }
    while (line.isComma(clause) || line.reads(clause, u"that"))
        ++clause;
    if (!isStatement(line, clause, line.end(), line.core()))
        return {};
    return line.before(start) + (line.before(start).trimmed().isEmpty() ? opening : line.decapitalised(opening)) + u' '
        + line.decapitalised(line.from(clause));
}

/// The end of a credit behind the claim: a dash, or the end of the sentence.
int lateCreditEnd(const ClaimLine &line)
{
    int end = line.attribution.end;
    while (end < line.end() && !isDash(line, end))
        ++end;
    return end;
}

/// "Massage boosts immunity, studies show." without the credit behind.
QString withoutLateCredit(const ClaimLine &line, int scope, const QString &opening)
{
    int comma = line.attribution.start - 1;
    while (comma > scope && line.attribution.start - comma < 4 && !line.isComma(comma))
        --comma;
    if (!line.isComma(comma)
        || (line.attribution.end + 6 < line.end() && !line.reads(line.attribution.start, u"according")))
        return {};
    if (moodOf(line, scope, comma, line.core()) != Mood::Statement)
        return {};
    return line.before(scope) + (scope == 0 ? opening : line.decapitalised(opening)) + u' '
        + line.decapitalised(line.slice(scope, comma)) + line.after(lateCreditEnd(line));
}

} // namespace

QStringList doubtedAttribution(const ClaimLine &line, const QString &opening)
{
    int scope = 0;
    for (int i = line.attribution.start - 1; i > 0 && scope == 0; --i) {
        if (line.reads(i, u":") || line.reads(i, u";") || isDash(line, i))
            scope = i + 1;
    }
    scope = clauseStart(line, scope, line.attribution.start);
    const bool reports = line.reads(line.attribution.end - 1, u"to") || line.reads(line.attribution.end - 1, u"be");
    if (reports) {
        QStringList found{withoutReport(line, scope, opening)};
        found.removeAll(QString());
        return found;
    }
    for (const QString &text : {withoutReport(line, scope, opening), withoutCredit(line, scope, opening),
             withoutLateCredit(line, scope, opening)}) {
        if (!text.isEmpty())
            return {text};
    }
    return {};
}

} // namespace caveat
