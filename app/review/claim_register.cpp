// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "claim_register.h"

#include <claims/directives.h>

#include <QSet>

#include <algorithm>

namespace caveat
{

namespace
{

RegisterEntry entryOf(const Finding &finding, const Draft &draft)
{
    const QString &text = draft.blocks.at(finding.block).text;
    RegisterEntry entry;
    entry.category = finding.category;
    entry.rule = finding.rule;
    entry.words = finding.words(text);
    entry.sentence = text.mid(finding.sentence.start, finding.sentence.length());
    entry.block = finding.block;
    entry.severity = finding.severity;
    entry.support = finding.support;
    return entry;
}

RegisterEntry entryOf(const DecidedClaim &claim)
{
    RegisterEntry entry;
    entry.category = claim.key.category;
    entry.sentence = claim.key.sentence;
    if (const Decision *last = lastDecision(claim)) {
        entry.decision = *last;
        entry.status = last->status;
    }
    entry.rule = claim.said.constLast().rule;
    entry.comments = commentsOn(claim);
    entry.lapsed = claim.lapsed;
    return entry;
}

} // namespace

QVector<RegisterEntry> claimRegister(const Draft &draft, const CheckResult &found, Decisions decisions)
{
    QVector<QPair<Finding, RegisterEntry>> placed;
    const QVector<Standing> standing = standings(decisions, found.findings, draft);
    QSet<int> attached;
    for (int index = 0; index < found.findings.size(); ++index) {
        if (found.findings.at(index).category == directiveCategory)
            continue;
        RegisterEntry entry = entryOf(found.findings.at(index), draft);
        const Standing &stands = standing.at(index);
        entry.status = stands.status;
        entry.reopened = stands.reopened;
        if (stands.decided >= 0) {
            const DecidedClaim &claim = decisions.at(stands.decided);
            if (const Decision *last = lastDecision(claim))
                entry.decision = *last;
            entry.comments = commentsOn(claim);
            attached.insert(stands.decided);
        }
        placed.append({found.findings.at(index), entry});
    }
    for (const Finding &supported : found.supported) {
        RegisterEntry entry = entryOf(supported, draft);
        entry.status = Status::Sourced;
        placed.append({supported, entry});
    }
    std::ranges::stable_sort(placed, [](const auto &left, const auto &right) {
        return std::pair(left.first.block, left.first.range) < std::pair(right.first.block, right.first.range);
    });
    QVector<RegisterEntry> entries;
    for (const auto &[finding, entry] : std::as_const(placed))
        entries.append(entry);
    for (int index = 0; index < decisions.size(); ++index) {
        if (!attached.contains(index))
            entries.append(entryOf(decisions.at(index)));
    }
    return entries;
}

} // namespace caveat
