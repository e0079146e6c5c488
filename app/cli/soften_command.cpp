// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_options.h"
#include "command.h"
#include "draft_input.h"
#include "rule_options.h"
#include "terminal.h"
#include "text_output.h"

#include <reports/soften_list.h>
#include <reports/softened.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

/// A line for a change: its number, the mode, and the sentence before and after.
QString listed(qsizetype number, const ProposedChange &change)
{
    const QString after = change.shown.after.isEmpty() ? u"(goes)"_s : change.shown.after;
    return u"%1  %2\n    - %3\n    + %4\n"_s.arg(
        QString::number(number), change.suggestion.label, change.shown.before.simplified(), after.simplified());
}

/// --list prints what could be changed; --only makes the changes with the numbers it names.
int softenByList(
    const SourceDraft &document, const Engine &engine, const Stock &stock, const QCommandLineParser &parser)
{
    QVector<ProposedChange> changes = proposedChanges(engine, document.draft, &stock);
    if (!parser.isSet(u"only"_s)) {
        for (qsizetype i = 0; i < changes.size(); ++i)
            print(listed(i + 1, changes.at(i)));
        return exitClean;
    }
    for (ProposedChange &change : changes)
        change.ticked = false;
    for (const QString &name : parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = name.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || number > changes.size()) {
            printError(
                u"--only takes numbers that soften --list shows, 1 to %1, not “%2”"_s.arg(changes.size()).arg(name));
            return exitUnusable;
        }
        changes[number - 1].ticked = true;
    }
    const QString source = applied(document.source, sourceEdits(document, tickedEdits(changes)));
    return writeSource(source, document, parser.value(u"output"_s));
}

} // namespace

int runSoften(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Applies to each claim the first suggestion that softens or cuts it. All else stays as it is, in the file's "
        "own format. How many claims were changed and how many are left is said on standard error.\n\n"
        "Exit status: 0 done, 2 the input or the command is unusable."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The draft; - is standard input."_s);
    parser.addOption({{u"o"_s, u"output"_s}, u"Write to OUT instead of standard output."_s, u"OUT"_s});
    parser.addOption({u"list"_s, u"Print the changes with their numbers, and make none."_s});
    parser.addOption(
        {u"only"_s, u"Make only the changes with these numbers, as --list shows them: 1,3,4."_s, u"NUMBERS"_s});
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
    if (parser.isSet(u"list"_s) || parser.isSet(u"only"_s))
        return softenByList(*document, *engine, stock, parser);
    const Softened result = softened(
        *engine, *document, [](int done) { printProgress(u"softening: %1 claims done"_s.arg(done)); }, &stock);
    clearProgress();
    printError(u"%1: %2 softened, %3 cut, %4 left"_s.arg(path).arg(result.softened).arg(result.cut).arg(result.left));
    const int status = writeSource(result.source, *document, parser.value(u"output"_s));
    return faulty ? exitUnusable : status;
}

} // namespace caveat::cli
