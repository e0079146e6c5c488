// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "candidate.h"

#include <algorithm>
#include <array>
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

/// "arthritis" and "asthma" of one claim as "arthritis and asthma".
void nameTargets(Candidate &candidate)
{
    QVector<ClaimPart> named;
    candidate.targets.append(candidate.finding.claim.target);
    std::ranges::stable_sort(candidate.targets, {}, [](const ClaimPart &part) { return part.range; });
    for (const ClaimPart &part : std::as_const(candidate.targets)) {
        const bool repeats = std::ranges::any_of(named, [&part](const ClaimPart &other) {
            return other.range.overlaps(part.range) || other.text.compare(part.text, Qt::CaseInsensitive) == 0;
        });
        if (repeats || part.range.isEmpty())
            continue;
        // "muscle" and "tension" side by side are one thing.
        if (!named.isEmpty() && part.range.start - named.constLast().range.end == 1)
            named.last() = {named.constLast().text + u' ' + part.text, united(named.constLast().range, part.range)};
        else
            named.append(part);
    }
    if (named.size() < 2)
        return;
    QString text = named.constFirst().text;
    for (qsizetype i = 1; i < named.size(); ++i)
        text += (i + 1 == named.size() ? u" and "_s : u", "_s) + named.at(i).text;
    candidate.finding.claim.target.text = text;
    candidate.finding.message = claimMessage(candidate.rule->rule->message, candidate.finding.claim);
}

void absorb(Finding &into, const Finding &other);

/// \p other goes into \p into, which is at least as severe.
void absorb(Candidate &into, const Candidate &other)
{
    if (into.finding.category == other.finding.category && !into.finding.claim.target.text.isEmpty()) {
        into.targets.append(other.finding.claim.target);
        into.targets += other.targets;
    }
    absorb(into.finding, other.finding);
}

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
            finding.add({u"certainty"_s, static_cast<int>(*booster.rule->rule->raises) - finding.weight});
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
            absorb(kept[i], kept.at(j));
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

QString claimMessage(QStringView pattern, const Claim &claim)
{
    struct Place {
        QStringView name;
        QStringView text;
        QStringView otherwise;
    };
    const std::array places = {
        Place{u"{agent}", claim.agent.text, u"this"},
        Place{u"{relation}", claim.relation.text, u"affect"},
        Place{u"{target}", claim.target.text, u"it"},
        Place{u"{attribution}", claim.attribution.text, u"somebody"},
    };
    QString message;
    constexpr qsizetype usual = 64; // of what is put in
    message.reserve(pattern.size() + usual);
    while (!pattern.isEmpty()) {
        const auto place
            = std::ranges::find_if(places, [pattern](const Place &each) { return pattern.startsWith(each.name); });
        if (place == places.end()) {
            const qsizetype next = pattern.indexOf(u'{', 1);
            const qsizetype length = next < 0 ? pattern.size() : next;
            message += pattern.first(length);
            pattern = pattern.sliced(length);
        } else {
            message += place->text.isEmpty() ? place->otherwise : place->text;
            pattern = pattern.sliced(place->name.size());
        }
    }
    if (!message.isEmpty())
        message[0] = message.at(0).toUpper();
    return message;
}

QVector<Finding> merged(QVector<Candidate> candidates, const AnalysedSentence &sentence)
{
    std::ranges::stable_sort(candidates, isStronger);
    // Not the one of std::ranges, whose result clang 14 cannot read.
    const auto boosters = std::stable_partition(candidates.begin(), candidates.end(), std::not_fn(raisesOthers));
    QVector<Candidate> kept;
    const auto add = [&](const Candidate &candidate) {
        const auto same
            = std::ranges::find_if(kept, [&](const Candidate &other) { return sameClaim(other, candidate, sentence); });
        if (same == kept.end())
            kept.append(candidate);
        else
            absorb(*same, candidate);
    };
    std::for_each(candidates.begin(), boosters, add);
    QVector<Candidate> alone;
    std::for_each(boosters, candidates.end(), [&](const Candidate &booster) {
        if (!lift(kept, booster) && standsAlone(booster))
            alone.append(booster);
    });
    std::ranges::for_each(alone, add);
    uniteOverlapping(kept);
    QVector<Finding> findings;
    for (Candidate &candidate : kept) {
        if (!candidate.targets.isEmpty())
            nameTargets(candidate);
        findings.append(candidate.finding);
    }
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
    return findings;
}

} // namespace caveat
