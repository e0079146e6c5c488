// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_options.h"
#include "command.h"
#include "draft_input.h"
#include "rule_options.h"
#include "terminal.h"
#include "text_output.h"

#include <reports/softened.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

int runSoften(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Applies to each claim the first suggestion that softens or cuts it. All else stays as it is, in the file's "
        "own format. How many claims were changed and how many are left is said on standard error.\n\n"
        "Exit status: 0 done, 2 the input or the command is unusable."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The draft; - is standard input."_s);
    parser.addOption({{u"o"_s, u"output"_s}, u"Write to OUT instead of standard output."_s, u"OUT"_s});
    parser.addOption(inputOption());
    parser.addOption(packOption());
    if (const auto status = parse(parser, u"soften"_s, arguments, u"FILE [-o OUT]"_s))
        return *status;
    if (parser.positionalArguments().size() != 1) {
        printError(u"soften takes one file (see caveat-cli soften --help)"_s);
        return exitUnusable;
    }
    bool wrong = false;
    const auto input = readInput(parser, wrong);
    const QString path = parser.positionalArguments().first();
    if (wrong || (!input && isRefusedProject(path, u"soften"_s)) || isSameFile(parser.value(u"output"_s), path))
        return exitUnusable;
    const auto document = readFile(path, input);
    if (!document) {
        printError(document.error());
        return exitUnusable;
    }
    if (document->converted) {
        printError(u"%1 is a document: soften takes text, Markdown and HTML. export --to docx --flags proposes "
                   "changes in it, and export --to markdown makes it text"_s.arg(path));
        return exitUnusable;
    }
    for (const QString &notice : document->notices)
        printError(notice);
    bool faulty = false;
    const auto engine = loadEngine(parser, faulty);
    if (!engine)
        return exitUnusable;
    const Stock stock = loadStock();
    const Softened result = softened(
        *engine, *document, [](int done) { printProgress(u"softening: %1 claims done"_s.arg(done)); }, &stock);
    clearProgress();
    printError(u"%1: %2 softened, %3 cut, %4 left"_s.arg(path).arg(result.softened).arg(result.cut).arg(result.left));
    const int status = writeSource(result.source, *document, parser.value(u"output"_s));
    return faulty ? exitUnusable : status;
}

} // namespace caveat::cli
