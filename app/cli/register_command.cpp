// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_options.h"
#include "command.h"
#include "draft_input.h"
#include "rule_options.h"
#include "terminal.h"

#include <reports/register_report.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

int runRegister(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists every claim of an article with what backs it, what was decided, by whom and when.\n\n"
        "Exit status: 0 done, 2 the input or the command is unusable."_s);
    parser.addPositionalArgument(u"FILE"_s, u"A project or a draft; - is standard input."_s);
    parser.addOption({u"format"_s, u"Write csv or html (default: csv)."_s, u"FORMAT"_s, u"csv"_s});
    parser.addOption(inputOption());
    parser.addOption(packOption());
    if (const auto status = parse(parser, u"register"_s, arguments, u"FILE [--format csv|html]"_s))
        return *status;
    if (parser.positionalArguments().size() != 1) {
        printError(u"register takes one file (see caveat-cli register --help)"_s);
        return exitUnusable;
    }
    const QString format = parser.value(u"format"_s);
    if (format != "csv"_L1 && format != "html"_L1) {
        printError(u"--format is one of csv and html, not “%1”"_s.arg(format));
        return exitUnusable;
    }
    bool wrong = false;
    const auto input = readInput(parser, wrong);
    if (wrong)
        return exitUnusable;
    const QString path = parser.positionalArguments().first();
    const auto read = readInputDraft(path, input);
    if (!read) {
        printError(read.error());
        return exitUnusable;
    }
    for (const QString &notice : read->document.notices)
        printError(notice);
    bool faulty = false;
    const auto engine = loadEngine(parser, faulty);
    if (!engine)
        return exitUnusable;
    const Draft &draft = read->document.draft;
    const auto entries = claimRegister(draft, engine->check(draft), read->decisions);
    print(format == "csv"_L1 ? registerCsv(entries, *engine)
                             : registerPage(entries, *engine, path, QCoreApplication::applicationVersion()));
    return faulty ? exitUnusable : exitClean;
}

} // namespace caveat::cli
