// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pack_proof.h"

#include "example_draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// The findings on the last line, which is the one that is judged.
QVector<Finding> findingsOf(const Engine &engine, const QString &notation)
{
    const Draft draft = exampleDraft(notation);
    QVector<Finding> findings = engine.check(draft).findings;
    findings.removeIf([&draft](const Finding &finding) { return finding.block + 1 != draft.blocks.size(); });
    return findings;
}

bool isOf(const Finding &finding, const RulePack &pack)
{
    return finding.severity >= Severity::Low
        && (finding.category == pack.category || finding.also.contains(pack.category));
}

QString lastLine(const QString &notation)
{
    return notation.section(u'\n', -1);
}

QString listed(const QVector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(u"%1 (%2)"_s.arg(finding.rule, severityName(finding.severity)));
    return rules.isEmpty() ? u"nothing found"_s : u"found: "_s + rules.join(u", ");
}

} // namespace

QVector<PackError> unprovedExamples(const Engine &engine, const RulePack &pack)
{
    QVector<PackError> errors;
    for (const Rule &rule : pack.rules) {
        for (const RuleExample &example : rule.flag) {
            const QVector<Finding> findings = findingsOf(engine, example.text);
            if (std::ranges::none_of(findings, [&pack](const Finding &finding) { return isOf(finding, pack); }))
                errors.append({pack.file, example.line, 1,
                    u"rule “%1” should flag “%2”; %3"_s.arg(rule.name, lastLine(example.text), listed(findings))});
        }
        for (const RuleExample &example : rule.pass) {
            const QVector<Finding> findings = findingsOf(engine, example.text);
            if (std::ranges::any_of(findings, [&pack](const Finding &finding) { return isOf(finding, pack); }))
                errors.append({pack.file, example.line, 1,
                    u"rule “%1” should pass “%2”; %3"_s.arg(rule.name, lastLine(example.text), listed(findings))});
        }
    }
    return errors;
}

} // namespace caveat
