// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "rewrite_proof.h"

#include <claims/example_draft.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// The last line of \p example once the first suggestion for the pack's finding on it has been taken; an error in
/// words.
tl::expected<QString, QString> rewritten(const Engine &engine, const RulePack &pack, const QString &example)
{
    const Draft draft = exampleDraft(example);
    const QVector<Finding> findings = engine.check(draft).findings;
    const auto found = std::ranges::find_if(findings, [&](const Finding &finding) {
        return finding.block + 1 == draft.blocks.size()
            && (finding.category == pack.category || finding.also.contains(pack.category));
    });
    if (found == findings.end())
        return tl::unexpected(u"nothing of the pack is found on it"_s);
    const QVector<Suggestion> offered = suggestions(engine, draft, *found);
    const auto first = std::ranges::find_if(offered, [](const Suggestion &suggestion) { return !suggestion.pending; });
    if (first == offered.end())
        return tl::unexpected(u"rule “%1” has no suggestion for it"_s.arg(found->rule));
    const Draft after = applied(draft, first->edits);
    return after.blocks.size() < draft.blocks.size() ? QString() : after.blocks.constLast().text;
}

} // namespace

QVector<PackError> unprovedRewrites(const Engine &engine, const RulePack &pack)
{
    QVector<PackError> errors;
    for (const Rule &rule : pack.rules) {
        for (const RewriteExample &example : rule.rewriteExamples) {
            const tl::expected<QString, QString> after = rewritten(engine, pack, example.before);
            if (after && *after == example.after)
                continue;
            const QString reason = after ? u"it gives “%1”"_s.arg(*after) : after.error();
            errors.append({pack.file, example.line, 1,
                u"rule “%1” should rewrite “%2” as “%3”; %4"_s.arg(
                    rule.name, example.before.section(u'\n', -1), example.after, reason)});
        }
    }
    return errors;
}

} // namespace caveat
