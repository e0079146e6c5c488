// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "mood.h"
#include "strategies.h"

#include <algorithm>

namespace caveat
{

QStringList withoutPraise(const ClaimLine &line)
{
    const int first = line.scope();
    for (int head = std::max(line.claim.start, first); head < line.end(); ++head) {
        if (!line.is(head, PraiseNoun) || !line.reads(head + 1, u"of"))
            continue;
        int start = head;
        while (start > first && line.isContent(start - 1) && !line.is(start - 1, BaseVerb))
            --start;
        const bool determined = line.is(start - 1, DeterminerWord);
        if (determined)
            --start;
        // "The benefits of massage are many" would be left with the wrong verb.
        const bool governed = line.is(start - 1, PrepositionWord | BaseVerb | GerundVerb | ObjectWord)
            || line.reads(start - 1, u"to") || line.reads(start - 1, u"let's");
        const bool isClaimed = line.claim.start <= head && start < line.claim.end;
        if (!determined || !governed || !isClaimed || start <= first || finiteVerb(line, start, line.end()) >= 0)
            continue;
        return {line.before(start) + line.from(head + 2)};
    }
    return {};
}

} // namespace caveat
