// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "strategies.h"

namespace caveat
{

QString withoutDefiningRelative(const ClaimLine &line, int scope)
{
    const int end = line.end();
    int which = line.core();
    while (which > scope && !line.reads(which, u"that") && !line.reads(which, u"which"))
        --which;
    constexpr int furthest = 4; ///< words between "that" and its verb
    // "shows that it helps" tells something; "the one that helps" is nothing without it.
    if (which < scope + 3 || line.core() - which > furthest || line.isComma(which - 1) || !line.isContent(which - 1)
        || line.is(which - 1, ReportingWord) || (line.is(which - 1, anyVerb) && !line.is(which - 1, NounToo))
        || !line.is(line.core(), anyVerb))
        return {};
    for (const QStringView pointing : {u"other", u"such", u"certain", u"any", u"those", u"these", u"the"}) {
        if (line.reads(which - 2, pointing))
            return {};
    }
    const int verb = finiteVerb(line, scope, which);
    const bool calls = line.is(scope, BaseVerb) && verb < 0;
    // "Massage is a treatment that …" would say nothing any more.
    const bool tells = moodOf(line, scope, which) == Mood::Statement && verb >= 0 && !line.is(verb, FiniteWord);
    return calls || tells ? line.before(which) + line.after(end) : QString();
}

} // namespace caveat
