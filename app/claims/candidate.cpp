// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "candidate.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

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

bool raisesOthers(const Candidate &candidate)
{
    return candidate.rule->rule->raises.has_value();
}

/// \p booster goes into every claim of \p claims that counts; false where there is none.
bool lift(QVector<Candidate> &claims, const Candidate &booster)
{
    bool lifted = false;
    for (Candidate &claim : claims) {
        Finding &finding = claim.finding;
        if (finding.severity == Severity::Info)
            continue;
        lifted = true;
        if (finding.severity < *booster.rule->rule->raises) {
            finding.severity = *booster.rule->rule->raises;
            finding.reasons.append(u"“%1” makes it surer than any source could, which raises it"_s.arg(
                booster.finding.claim.relation.text));
        }
        if (booster.finding.category != finding.category)
            append(finding.also, {booster.finding.category});
        append(finding.guidance, booster.finding.guidance);
    }
    return lifted;
}

/// What has grown over its neighbour takes it in: no words are marked twice.
void uniteOverlapping(QVector<Candidate> &kept)
{
    for (qsizetype i = 0; i < kept.size(); ++i) {
        for (qsizetype j = i + 1; j < kept.size();) {
            if (!kept.at(i).finding.range.overlaps(kept.at(j).finding.range)) {
                ++j;
                continue;
            }
            absorb(kept[i].finding, kept.at(j).finding);
            kept.remove(j);
            j = i + 1;
        }
    }
}

bool standsAlone(const Candidate &booster)
{
    return booster.rule->rule->agent == AgentNeed::None || !booster.finding.claim.agent.text.isEmpty();
}

} // namespace

QVector<Finding> merged(QVector<Candidate> candidates, const AnalysedSentence &sentence)
{
    std::ranges::stable_sort(candidates, isStronger);
    const auto boosters = std::ranges::stable_partition(candidates, std::not_fn(raisesOthers));
    QVector<Candidate> kept;
    const auto add = [&](const Candidate &candidate) {
        const auto same
            = std::ranges::find_if(kept, [&](const Candidate &other) { return sameClaim(other, candidate, sentence); });
        if (same == kept.end())
            kept.append(candidate);
        else
            absorb(same->finding, candidate.finding);
    };
    std::for_each(candidates.begin(), boosters.begin(), add);
    QVector<Candidate> alone;
    for (const Candidate &booster : boosters) {
        if (!lift(kept, booster) && standsAlone(booster))
            alone.append(booster);
    }
    std::ranges::for_each(alone, add);
    uniteOverlapping(kept);
    QVector<Finding> findings;
    for (const Candidate &candidate : std::as_const(kept))
        findings.append(candidate.finding);
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
    return findings;
}

} // namespace caveat
