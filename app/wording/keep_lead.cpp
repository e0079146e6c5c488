// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "repair.h"
#include "strategies.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// "We", "this treatment" as the verb agrees with them.
bool takesPlural(const ClaimLine &line, int first, int end)
{
    for (const QStringView one : {u"it", u"this", u"that", u"he", u"she"}) {
        if (end == first + 1 && line.reads(first, one))
            return false;
    }
    return line.isPlural(end - 1) || line.is(end - 1, SubjectWord);
}

} // namespace

QStringList leadAlone(const ClaimLine &line)
{
    const int first = line.scope();
    const int end = line.end();
    const int main = mainClause(line, first, end, line.core());
    const bool does = line.is(first, GerundVerb) && !line.is(first, PrepositionWord) && !line.reads(first, u"being");
    const bool done = line.is(first, ParticipleVerb) && !line.is(first, BaseVerb) && !line.isComma(first + 1);
    // Of "Combining heat, pressure, it eases pain" the comma is not the one that ends the lead.
    if (line.isHeading || main < first + 3 || !line.isComma(main - 1) || line.core() < main || !(does || done))
        return {};
    // "Easing knots at home will help, and …" is a sentence already.
    if (does && finiteVerb(line, first, main - 1) >= 0)
        return {};
    const int verb = finiteVerb(line, main, end, line.core());
    constexpr int longestSubject = 6; ///< words
    if (verb <= main || verb > main + longestSubject || line.is(main, SubordinatorWord | RelativeWord | ConjunctionWord)
        || line.reads(main, u"i") || line.reads(main, u"there") || line.is(verb, ContractedWord))
        return {};
    const bool plural = takesPlural(line, main, verb);
    const QString &written = line.words.at(first);
    const QString verbs = done ? QString((plural ? u"are "_s : u"is "_s) + written)
        : plural               ? pluralForm(written)
                               : thirdPerson(written);
    const QString subject = line.slice(main, verb);
    const bool capital = line.tokens.at(first).capitalised;
    return {line.before(first) + (capital ? capitalised(subject) : subject) + u' ' + verbs + u' '
        + line.slice(first + 1, main - 1) + line.after(end)};
}

} // namespace caveat
