// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "soften_list.h"

#include <claims/check_cache.h>

#include <QSet>

#include <algorithm>

namespace caveat
{

namespace
{

bool softensOrCuts(const Suggestion &suggestion)
{
    return !suggestion.pending && !suggestion.edits.isEmpty()
        && (suggestion.mode == SuggestionMode::Soften || suggestion.mode == SuggestionMode::Cut);
}

} // namespace

QVector<ProposedChange> proposedChanges(const Engine &engine, const Draft &draft, const Stock *stock, Severity least)
{
    QVector<ProposedChange> changes;
    QSet<QString> used;
    CheckCache cache;
    const QVector<Finding> findings = engine.check(draft, &cache).findings;
    for (const Finding &finding : findings) {
        if (finding.severity < least)
            continue;
        const bool spokenFor = std::ranges::any_of(changes, [&finding](const ProposedChange &change) {
            return change.finding.block == finding.block && change.finding.sentence.overlaps(finding.sentence);
        });
        if (spokenFor)
            continue;
        for (const Suggestion &suggestion : suggestions(engine, draft, finding, &cache, Amount::All, stock)) {
            const Preview shown = preview(draft, finding, suggestion);
            if (!softensOrCuts(suggestion) || (!shown.after.isEmpty() && used.contains(shown.after)))
                continue;
            used.insert(shown.after);
            changes.append({finding, suggestion, shown, true});
            break;
        }
    }
    return changes;
}

QVector<TextEdit> tickedEdits(const QVector<ProposedChange> &changes)
{
    QVector<TextEdit> edits;
    for (const ProposedChange &change : changes) {
        if (change.ticked)
            edits += change.suggestion.edits;
    }
    return edits;
}

} // namespace caveat
