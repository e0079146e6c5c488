// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "trial.h"

#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <wording/suggestion.h>

using namespace Qt::StringLiterals;
using namespace caveat;

namespace
{

Rule ruleOf(const QString &name, const QStringList &patterns, const QStringList &rewrites)
{
    Rule rule;
    rule.name = name;
    for (const QString &pattern : patterns)
        rule.patterns.append({pattern, 1, 1});
    rule.rewrites = rewrites;
    return rule;
}

} // namespace

std::shared_ptr<const Engine> engineWith(const QStringList &rewrites)
{
    RulePack claims;
    claims.id = u"trial"_s;
    claims.category = u"TRIAL_CLAIM"_s;
    claims.rules = {ruleOf(u"effect"_s,
        {u"relation:<improve> ..5 target:<immune-term>"_s, u"relation:<improved> ..2 target:<immune-term>"_s},
        rewrites)};
    RulePack credits;
    credits.id = u"credit"_s;
    credits.category = u"TRIAL_CREDIT"_s;
    credits.rules = {ruleOf(u"credit"_s,
        {u"attribution:({study|research|evidence} ..1 {suggest|show|find} [that])"_s,
            u"attribution:(studies {suggest|show} [that])"_s, u"attribution:((has|have) been (shown|proven) to)"_s,
            u"attribution:(according to research)"_s, u"attribution:(it is well known that)"_s},
        rewrites)};
    credits.rules.first().attribution = true;
    const auto words = shippedWordLists();
    if (!words)
        return {};
    const auto engine = Engine::compile(*words, {claims, credits});
    if (!engine)
        qWarning("%s", qPrintable(engine.error().toString()));
    return engine.value_or(nullptr);
}

QStringList offered(const Engine &engine, const QString &notation)
{
    const Draft draft = exampleDraft(notation);
    QStringList lines;
    for (const Finding &finding : engine.check(draft).findings) {
        if (finding.block + 1 != draft.blocks.size())
            continue;
        for (const Suggestion &suggestion : suggestions(engine, draft, finding)) {
            if (!suggestion.pending)
                lines.append(preview(draft, finding, suggestion).after);
        }
    }
    return lines;
}
