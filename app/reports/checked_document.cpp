// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "checked_document.h"

#include <claims/check_cache.h>
#include <cleaning/suspicious_links.h>
#include <wording/claim_evidence.h>
#include <wording/fit.h>
#include <wording/overclaim_suggestions.h>

#include <algorithm>
#include <utility>

namespace caveat
{

CheckedDocument checked(
    const Engine &engine, SourceDraft document, Severity least, Amount amount, Decisions decisions, const Stock *stock)
{
    CheckedDocument result;
    result.document = std::move(document);
    CheckCache cache;
    CheckResult found = engine.check(result.document.draft, &cache);
    result.uncheckedBlocks = std::move(found.uncheckedBlocks);
    // The library need not be at hand for a draft that cites nothing.
    if (stock && !found.supported.isEmpty() && least <= Severity::Low) {
        found.findings += overclaims(result.document.draft, found.supported, stock->library());
        std::ranges::stable_sort(
            found.findings, {}, [](const Finding &finding) { return std::pair(finding.block, finding.range.start); });
    }
    const QVector<Standing> standing = standings(decisions, found.findings, result.document.draft);
    for (qsizetype index = 0; index < found.findings.size(); ++index) {
        Finding &finding = found.findings[index];
        if (finding.severity < least)
            continue;
        QVector<Suggestion> offered = isOverclaim(finding)
            ? overclaimSuggestions(engine, result.document.draft, finding, *stock, &cache, amount)
            : suggestions(engine, result.document.draft, finding, &cache, amount, stock);
        const Standing &stands = standing.at(index);
        std::optional<Decision> decision;
        if (stands.decided >= 0) {
            if (const Decision *last = lastDecision(decisions.at(stands.decided)))
                decision = *last;
        }
        result.items.append({std::move(finding), std::move(offered), {}, stands.status, decision, stands.reopened});
    }
    return result;
}

void addResidue(CheckedDocument &checked, const CleaningWords &words)
{
    checked.residue = sourceResidue(
        checked.document, residue(checked.document.draft, words) + suspiciousLinks(checked.document.draft, words));
}

void addEvidence(CheckedDocument &checked, const ClaimMap &map)
{
    for (CheckedDocument::Item &item : checked.items) {
        const Finding &finding = item.finding;
        item.evidence
            = claimEvidence(map, finding, finding.words(checked.document.draft.blocks.at(finding.block).text));
    }
}

TextRange sourceRange(const SourceDraft &document, int block, TextRange range)
{
    return document.draft.blocks.at(block).source.toSource(range);
}

} // namespace caveat
