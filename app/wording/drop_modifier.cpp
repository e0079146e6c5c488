// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "strategies.h"

using namespace Qt::StringLiterals;

namespace caveat
{

QStringList withoutModifier(const ClaimLine &line)
{
    TokenSpan span = !line.relation.isEmpty() ? line.relation
        : !line.attribution.isEmpty()         ? line.attribution
                                              : line.claim;
    while (span.start > 0 && line.tokens.at(span.start).joined)
        --span.start;
    while (span.end < line.size() && line.isWord(span.end) && line.tokens.at(span.end).joined)
        ++span.end;
    // "scientifically proven" goes as a whole.
    const bool opensWithAdverb = line.is(span.start, AdverbWord) && span.start + 1 < span.end;
    if (span.isEmpty() || (line.is(span.start, ThirdPersonVerb) && !line.is(span.start, NounToo))
        || (line.is(span.start, smallWord) && !opensWithAdverb))
        return {};
    // "slow and detoxifying massage", "detoxifying and slow massage", "slow, detoxifying massage"
    const bool listedBefore = line.is(span.start - 1, ConjunctionWord) || line.isComma(span.start - 1);
    const bool listedAfter = line.is(span.end, ConjunctionWord) || line.isComma(span.end);
    // "a journey of healing and self-discovery" is more than a modifier.
    for (int i = span.start; listedAfter && i < span.end; ++i) {
        if (line.is(i, PrepositionWord))
            return {};
    }
    if (listedAfter && line.isContent(span.end + 1))
        ++span.end;
    else if (line.isContent(span.end) && !line.is(span.end, ThirdPersonVerb) && listedBefore
        && line.isContent(span.start - 2))
        span.start -= line.isComma(span.start - 2) ? 2 : 1;
    else if (!line.isContent(span.end) || (line.is(span.end, anyVerb) && !line.is(span.end, NounToo | GerundVerb)))
        return {};
    return {line.before(span.start) + line.from(span.end)};
}

} // namespace caveat
