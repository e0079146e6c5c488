// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "candidate.h"

#include <algorithm>

namespace caveat
{

namespace
{

void append(QStringList &list, const QStringList &more)
{
    for (const QString &item : more) {
        if (!list.contains(item))
            list.append(item);
    }
}

TextRange united(TextRange left, TextRange right)
{
    return {std::min(left.start, right.start), std::max(left.end, right.end)};
}

void fill(ClaimPart &part, const ClaimPart &from)
{
    if (part.text.isEmpty())
        part = from;
}

/// \p other goes into \p into, which is at least as severe.
void absorb(Finding &into, const Finding &other)
{
    into.range = united(into.range, other.range);
    if (other.category != into.category)
        append(into.also, {other.category});
    append(into.also, other.also);
    into.also.removeAll(into.category);
    append(into.guidance, other.guidance);
    append(into.reasons, other.reasons);
    fill(into.claim.agent, other.claim.agent);
    fill(into.claim.relation, other.claim.relation);
    fill(into.claim.target, other.claim.target);
    fill(into.claim.attribution, other.claim.attribution);
    into.strength = std::max(into.strength, other.strength);
    into.support = std::min(into.support, other.support);
}

bool sameClaim(const Candidate &left, const Candidate &right, const AnalysedSentence &sentence)
{
    if (left.finding.range.overlaps(right.finding.range))
        return true;
    if (left.attribution == right.attribution)
        return false;
    // An attribution credits what follows it in its clause.
    const Candidate &credit = left.attribution ? left : right;
    const Candidate &claim = left.attribution ? right : left;
    if (claim.match.start < credit.match.end)
        return false;
    return sentence.clauseAt(credit.match.end - 1) == sentence.clauseAt(claim.match.start);
}

bool isStronger(const Candidate &left, const Candidate &right)
{
    if (left.finding.severity != right.finding.severity)
        return left.finding.severity > right.finding.severity;
    if (left.attribution != right.attribution)
        return left.attribution;
    return left.finding.range.length() > right.finding.range.length();
}

} // namespace

QVector<Finding> merged(QVector<Candidate> candidates, const AnalysedSentence &sentence)
{
    std::ranges::stable_sort(candidates, isStronger);
    QVector<Candidate> kept;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const auto same
            = std::ranges::find_if(kept, [&](const Candidate &other) { return sameClaim(other, candidate, sentence); });
        if (same == kept.end())
            kept.append(candidate);
        else
            absorb(same->finding, candidate.finding);
    }
    QVector<Finding> findings;
    for (const Candidate &candidate : std::as_const(kept))
        findings.append(candidate.finding);
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
    return findings;
}

} // namespace caveat
