// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "rule_pack.h"

#include "toml_reader.h"
#include "word_class_reader.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QVector<RulePattern> readPatterns(TomlReader &reader, const toml::table &table, const char *key)
{
    QVector<RulePattern> patterns;
    const toml::array *items = reader.array(table, key);
    if (!items)
        return patterns;
    for (const toml::node &item : *items) {
        if (!item.is_string()) {
            reader.fail(item.source(), u"a pattern must be a text in quotes"_s);
            break;
        }
        // The value begins after its opening quote.
        patterns.append({TomlReader::string(item), TomlReader::line(item), TomlReader::column(item) + 1});
    }
    return patterns;
}

QVector<RuleExample> readExamples(TomlReader &reader, const toml::table &table, const char *key)
{
    QVector<RuleExample> examples;
    const toml::array *items = reader.array(table, key);
    if (!items)
        return examples;
    for (const toml::node &item : *items) {
        if (!item.is_string()) {
            reader.fail(item.source(), u"an example must be a text in quotes"_s);
            break;
        }
        examples.append({TomlReader::string(item), TomlReader::line(item)});
    }
    return examples;
}

QVector<RewriteExample> readRewriteExamples(TomlReader &reader, const toml::table &table)
{
    QVector<RewriteExample> examples;
    const toml::array *items = reader.array(table, "rewrite-examples");
    if (!items)
        return examples;
    for (const toml::node &item : *items) {
        if (!item.is_table()) {
            reader.fail(item.source(), u"a rewrite example must read { before = \"…\", after = \"…\" }"_s);
            break;
        }
        const toml::table &example = *item.as_table();
        reader.expectOnly(example, {u"before"_s, u"after"_s});
        examples.append(
            {reader.requiredText(example, "before"), reader.text(example, "after"), TomlReader::line(item)});
    }
    return examples;
}

std::optional<Severity> readSeverity(TomlReader &reader, const toml::table &table, const char *key)
{
    const QString name = reader.text(table, key);
    if (name.isEmpty())
        return {};
    const auto severity = severityFromName(name);
    if (!severity)
        reader.fail(table.get(key)->source(), u"“%1” is no severity: info, low, medium, high or critical"_s.arg(name));
    return severity;
}

AgentNeed readAgentNeed(TomlReader &reader, const toml::table &table)
{
    const QString need = reader.text(table, "agent", u"needed"_s);
    if (need == "none"_L1)
        return AgentNeed::None;
    if (need == "open"_L1)
        return AgentNeed::Open;
    if (need != "needed"_L1)
        reader.fail(table.get("agent")->source(), u"“agent” is one of needed, open and none"_s);
    return AgentNeed::Needed;
}

Rule readRule(TomlReader &reader, const toml::table &table)
{
    reader.expectOnly(table,
        {u"name"_s, u"match"_s, u"unless"_s, u"agent"_s, u"severity"_s, u"without-agent"_s, u"in-heading"_s,
            u"hedge-lowers"_s, u"under-promise"_s, u"raises"_s, u"attribution"_s, u"ignore-guards"_s, u"rewrites"_s,
            u"message"_s, u"guidance"_s, u"flag"_s, u"pass"_s, u"rewrite-examples"_s});
    Rule rule;
    rule.name = reader.requiredText(table, "name");
    rule.patterns = readPatterns(reader, table, "match");
    rule.exceptions = readPatterns(reader, table, "unless");
    rule.agent = readAgentNeed(reader, table);
    rule.severity = readSeverity(reader, table, "severity").value_or(Severity::High);
    rule.withoutAgent = readSeverity(reader, table, "without-agent");
    rule.inHeading = readSeverity(reader, table, "in-heading");
    rule.raises = readSeverity(reader, table, "raises");
    rule.hedgeLowers = reader.truth(table, "hedge-lowers", true);
    rule.underPromise = reader.truth(table, "under-promise", false);
    rule.attribution = reader.truth(table, "attribution", false);
    rule.ignoredGuards = reader.texts(table, "ignore-guards");
    rule.rewrites = reader.texts(table, "rewrites");
    rule.message = reader.requiredText(table, "message");
    rule.guidance = reader.texts(table, "guidance");
    rule.flag = readExamples(reader, table, "flag");
    rule.pass = readExamples(reader, table, "pass");
    rule.rewriteExamples = readRewriteExamples(reader, table);
    rule.line = static_cast<int>(table.source().begin.line);
    if (rule.patterns.isEmpty())
        reader.fail(table.source(), u"rule “%1” has no pattern under “match”"_s.arg(rule.name));
    if (rule.flag.isEmpty())
        reader.fail(table.source(), u"rule “%1” has no line under “flag” that proves it"_s.arg(rule.name));
    return rule;
}

void readRules(TomlReader &reader, const toml::table &document, RulePack &pack)
{
    const toml::array *rules = reader.array(document, "rule");
    // A pack may also only add words, or switch rules off.
    if ((!rules || rules->empty()) && (!pack.words.isEmpty() || !pack.switchOff.isEmpty() || !pack.weights.isEmpty()))
        return;
    if (!rules || rules->empty()) {
        reader.fail(document.source(), u"the pack has no [[rule]]"_s);
        return;
    }
    for (const toml::node &node : *rules) {
        if (!node.is_table()) {
            reader.fail(node.source(), u"a rule must be a table: [[rule]]"_s);
            return;
        }
        Rule rule = readRule(reader, *node.as_table());
        for (const Rule &other : std::as_const(pack.rules)) {
            if (other.name == rule.name)
                reader.fail(node.source(), u"two rules are named “%1”"_s.arg(rule.name));
        }
        if (rule.guidance.isEmpty())
            rule.guidance = pack.guidance;
        pack.rules.append(std::move(rule));
    }
}

} // namespace

QString PackError::toString() const
{
    if (line <= 0)
        return u"%1: %2"_s.arg(file, message);
    return u"%1:%2:%3: %4"_s.arg(file).arg(line).arg(column).arg(message);
}

tl::expected<RulePack, PackError> readRulePack(const QByteArray &toml, const QString &file)
{
    TomlReader reader(file);
    const auto document = reader.parse(toml);
    if (!document)
        return tl::unexpected(reader.error());
    RulePack pack;
    pack.file = file;
    reader.expectOnly(*document, {u"pack"_s, u"words"_s, u"weights"_s, u"rule"_s});
    if (const toml::table *head = reader.table(*document, "pack")) {
        reader.expectOnly(
            *head, {u"id"_s, u"category"_s, u"title"_s, u"why"_s, u"wanted"_s, u"guidance"_s, u"switch-off"_s});
        pack.id = reader.requiredText(*head, "id");
        pack.category = reader.requiredText(*head, "category");
        pack.title = reader.requiredText(*head, "title");
        pack.why = reader.text(*head, "why");
        pack.wanted = reader.text(*head, "wanted");
        pack.guidance = reader.texts(*head, "guidance");
        pack.switchOff = reader.texts(*head, "switch-off");
    } else {
        reader.fail(document->source(), u"the pack has no [pack] table"_s);
    }
    if (const toml::table *words = reader.table(*document, "words"))
        pack.words = readWordClasses(reader, *words);
    if (const toml::table *weights = reader.table(*document, "weights"))
        pack.weights = reader.numbers(*weights);
    readRules(reader, *document, pack);
    if (reader.failed())
        return tl::unexpected(reader.error());
    return pack;
}

} // namespace caveat
