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

/// A lead that says by what or as what the subject acts must stay with its subject, behind the opening.
bool belongsToSubject(const ClaimLine &line, int first, int main)
{
    if (line.reads(first, u"as") && (line.reads(first + 1, u"such") || line.reads(first + 2, u"result")))
        return false;
    if (line.is(first, GerundVerb | ParticipleVerb)
        || (line.is(first, AdverbWord) && line.is(first + 1, ParticipleVerb)))
        return true;
    for (const QStringView word : {u"by", u"with", u"through", u"as", u"like", u"unlike", u"from", u"via"}) {
        if (line.reads(first, word))
            return true;
    }
    for (int i = first + 1; i < std::min(first + 3, main); ++i) {
        if (line.is(i, GerundVerb) && line.is(first, PrepositionWord | SubordinatorWord))
            return true;
    }
    return false;
}

/// The token behind "know that", "the fact that" before the claim, or -1.
int complement(const ClaimLine &line, int first)
{
    for (int i = line.core() - 1; i > first; --i) {
        if (line.reads(i, u"that") && line.is(i - 1, ReportingWord))
            return i + 1;
    }
    if (line.reads(first, u"did") && line.reads(first + 1, u"you") && line.reads(first + 2, u"know"))
        return first + 3;
    return -1;
}

/// Behind a conjunction that makes the claim's clause a reason, a condition or a time of another.
bool isSubordinate(const ClaimLine &line, int first)
{
    for (int i = line.core() - 1; i > first; --i) {
        if (line.is(i, SubordinatorWord) || (line.reads(i, u"so") && line.reads(i + 1, u"that"))
            || (line.reads(i, u"as") && line.is(i + 1, SubjectWord)))
            return true;
    }
    return false;
}

QString withLeadBehind(const ClaimLine &line, int first, const QString &opening)
{
    const int end = line.end();
    const int main = mainClause(line, first, end, line.core());
    for (const QStringView apart : {u"beyond", u"besides", u"despite", u"unlike"}) {
        if (line.reads(first, apart))
            return {};
    }
    if (main == first || line.core() < main || !line.is(first, PrepositionWord)
        || !isStatement(line, main, end, line.core()))
        return {};
    return line.before(first) + (first == 0 ? opening : line.decapitalised(opening)) + u' ' + line.slice(main, end)
        + u' ' + line.decapitalised(line.slice(first, main - 1)) + line.after(end);
}

/// A line without a subject gets the one that its surroundings lend it.
QString withLentSubject(const ClaimLine &line, int first, const QString &opening)
{
    const QString subject = line.subject();
    for (int i = first; i < line.end(); ++i) {
        if (line.reads(i, u":") || line.reads(i, u";"))
            return {};
    }
    if (subject.isEmpty() || !line.agent.isEmpty() || line.hasStem)
        return {};
    const QString lead = line.before(first) + (first > 0 ? line.decapitalised(opening) : opening) + u' ' + subject;
    const bool plural = Line(subject).isPlural(Line(subject).size() - 1);
    if (line.is(first, GoodForWord))
        return lead + (plural ? u" are "_s : u" is "_s) + line.decapitalised(line.from(first));
    int verb = first;
    while (line.is(verb, AdverbWord))
        ++verb;
    const Mood mood = moodOf(line, first, line.end(), line.core());
    const QString &written = line.words.at(verb);
    const QString between = verb > first ? line.decapitalised(line.slice(first, verb)) + u' ' : QString();
    if (line.is(verb, ModalWord))
        return lead + u' ' + between + line.decapitalised(line.from(verb));
    const bool inflected
        = mood == Mood::Predicate || (line.isItem && (mood == Mood::Imperative || mood == Mood::Gerund));
    if (!inflected)
        return {};
    return lead + u' ' + between + (plural ? pluralForm(written) : thirdPerson(written)) + line.after(verb + 1);
}

/// True where the clause of the claim tells of something else and the claim only hangs in it: "focuses on easing …",
/// "follows the idea that …".
bool tellsOfAnother(const ClaimLine &line, int first, int relation)
{
    const int main = mainClause(line, first, line.end(), relation);
    const int verb = finiteVerb(line, main, line.end(), relation);
    for (int i = main; i < verb; ++i) {
        if (line.is(i, NeedingWord)) // "The goal is to …"
            return true;
    }
    for (int i = main + 1; i < relation; ++i) {
        if (line.is(i, DescribingWord))
            return true;
    }
    return false;
}

} // namespace

QString doubtedClause(const ClaimLine &line, int first, const QString &opening, int relation)
{
    const int end = line.end();
    const int main = mainClause(line, first, end, relation);
    if (!isStatement(line, main, end, relation) || line.reads(main, u"as"))
        return {};
    const QString before = line.before(first);
    const bool starts = before.trimmed().isEmpty();
    const QString lower = line.decapitalised(opening);
    if (main == first)
        return before + (starts ? opening : lower) + u' ' + line.decapitalised(line.from(first));
    if (belongsToSubject(line, first, main))
        return before + (starts ? opening : lower) + u", "_s + line.decapitalised(line.from(first));
    // What is claimed in front would stay; only a condition may hold a part of the claim.
    if (line.core() < main && !line.is(first, SubordinatorWord))
        return {};
    return line.before(main) + lower + u' ' + line.from(main);
}

namespace
{

/// "Great for stiff necks and bad backs": praise without a subject, whatever looks like a verb behind it.
bool isBarePraise(const ClaimLine &line, int first)
{
    if (!line.is(first, GoodForWord))
        return false;
    return line.is(first + 1, PrepositionWord) || line.reads(first + 1, u"for") || line.reads(first + 1, u"if");
}

QStringList doubtedAnywhere(const ClaimLine &line, const QString &opening)
{
    const int scope = line.scope();
    QStringList found;
    if (!line.attribution.isEmpty())
        found = doubtedAttribution(line, opening);
    if (const int clause = complement(line, scope); found.isEmpty() && clause > 0) {
        const int main = mainClause(line, scope, line.end());
        const int start = main < clause ? main : scope;
        if (isStatement(line, clause, line.end(), line.core())) {
            QString text
                = line.before(start) + (start == 0 ? opening : line.decapitalised(opening)) + u' ' + line.from(clause);
            if (text.endsWith(u'?'))
                text.back() = u'.';
            found.append(text);
        }
    }
    const bool question = line.text.endsWith(u'?');
    if (found.isEmpty() && !question)
        found = doubtedDependent(line, opening);
    const bool credited = !line.attribution.isEmpty() && !found.isEmpty();
    if (credited || question || isSubordinate(line, mainClause(line, scope, line.end(), line.core())))
        return found;
    // "By easing tension, massage …": what leads in may stand behind, where it parts nothing.
    if (line.attribution.isEmpty() && tellsOfAnother(line, scope, line.core()))
        return found;
    const QString moved = withLeadBehind(line, scope, opening);
    const QString whole = isBarePraise(line, scope) ? QString() : doubtedClause(line, scope, opening, line.core());
    found += {whole.isEmpty() ? withLentSubject(line, scope, opening) : whole, moved};
    found.removeAll(QString());
    return found;
}

} // namespace

QStringList doubted(const ClaimLine &line, const QString &opening)
{
    if (line.isHeading || line.size() == 0 || line.hangsFromDash())
        return {};
    QStringList found = doubtedAnywhere(line, opening);
    // Nobody cries out a doubt.
    for (QString &text : found) {
        if (text.endsWith(u'!'))
            text.back() = u'.';
    }
    return found;
}

} // namespace caveat
