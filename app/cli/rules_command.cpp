// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command.h"
#include "terminal.h"

#include <claims/pack_proof.h>
#include <claims/shipped_rules.h>
#include <wording/rewrite_proof.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

int listRules()
{
    const auto packs = shippedPacks();
    if (!packs) {
        printError(packs.error().toString());
        return exitUnusable;
    }
    for (const RulePack &pack : *packs) {
        print(u"%1  %2 (%3)\n"_s.arg(pack.category, pack.title, pack.id));
        for (const Rule &rule : pack.rules)
            print(u"    %1.%2  %3, %4 patterns, %5 examples\n"_s.arg(pack.id, rule.name, severityName(rule.severity))
                      .arg(rule.patterns.size())
                      .arg(rule.flag.size() + rule.pass.size() + rule.rewriteExamples.size()));
    }
    return exitClean;
}

/// The shipped packs but the one with the id of \p pack: a shipped pack can be tested as a file.
tl::expected<std::shared_ptr<const Engine>, PackError> engineWith(const RulePack &pack)
{
    const auto words = shippedWordLists();
    const auto shipped = shippedPacks();
    if (!words)
        return tl::unexpected(words.error());
    if (!shipped)
        return tl::unexpected(shipped.error());
    QVector<RulePack> packs = *shipped;
    packs.removeIf([&pack](const RulePack &other) { return other.id == pack.id; });
    packs.append(pack);
    return Engine::compile(*words, packs);
}

bool testPack(const QString &path)
{
    const auto pack = readPackFile(path);
    if (!pack) {
        printError(pack.error().toString());
        return false;
    }
    const auto engine = engineWith(*pack);
    if (!engine) {
        printError(engine.error().toString());
        return false;
    }
    QVector<PackError> errors = unprovedExamples(**engine, *pack);
    errors += unprovedRewrites(**engine, *pack);
    for (const PackError &error : std::as_const(errors))
        printError(error.toString());
    int flag = 0;
    int pass = 0;
    int rewrites = 0;
    for (const Rule &rule : pack->rules) {
        flag += static_cast<int>(rule.flag.size());
        pass += static_cast<int>(rule.pass.size());
        rewrites += static_cast<int>(rule.rewriteExamples.size());
    }
    print(u"%1: %2 rules, %3 lines to flag, %4 to pass, %5 rewrites: %6\n"_s.arg(path)
              .arg(pack->rules.size())
              .arg(flag)
              .arg(pass)
              .arg(rewrites)
              .arg(errors.isEmpty() ? u"all hold"_s : u"%1 do not hold"_s.arg(errors.size())));
    return errors.isEmpty();
}

} // namespace

int runRules(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the rules that are loaded, or tries the examples of rule packs."_s);
    parser.addPositionalArgument(u"list|test"_s, u"What to do."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Packs to test."_s, u"[FILE…]"_s);
    if (const auto status = parse(parser, u"rules"_s, arguments, u"list | test FILE…"_s))
        return *status;
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{u"list"_s})
        return listRules();
    if (words.size() < 2 || words.first() != "test"_L1) {
        printError(u"rules takes “list”, or “test” and at least one file (see caveat-cli rules --help)"_s);
        return exitUnusable;
    }
    bool good = true;
    for (const QString &path : words.mid(1))
        good = testPack(path) && good;
    return good ? exitClean : exitUnusable;
}

} // namespace caveat::cli
