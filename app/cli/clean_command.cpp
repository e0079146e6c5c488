// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_options.h"
#include "command.h"
#include "draft_input.h"
#include "input_files.h"
#include "terminal.h"
#include "text_output.h"

#include <formats/source_cleaning.h>
#include <reports/line_index.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

constexpr qsizetype longestShown = 80;

QString shown(const QString &text)
{
    QString line;
    for (const QChar unit : text.left(longestShown)) {
        const bool plain = unit.isPrint() && (unit == u' ' || !unit.isSpace());
        line += plain ? QString(unit) : u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
    }
    return text.size() > longestShown ? line + u'…' : line;
}

void list(const SourceDraft &document, const CleaningWords &words)
{
    const LineIndex lines(document.source);
    for (const SourceResidue &piece : sourceResidue(document, residue(document.draft, words))) {
        const LineIndex::Place place = lines.place(piece.source.start);
        print(u"%1:%2:%3: %4: "_s.arg(document.path).arg(place.line).arg(place.column).arg(residueKindName(piece.kind))
            + u"%1 — “"_s.arg(piece.label) + shown(piece.text) + u"”\n"_s);
    }
}

/// Cleans or lists one file; the exit status.
int cleanFile(const InputFile &file, const std::optional<Format> &input, bool onlyList, const CleaningWords &words)
{
    if (!input && isRefusedProject(file.path, u"clean"_s))
        return exitUnusable;
    if (!onlyList && isSameFile(file.output, file.path))
        return exitUnusable;
    const auto document = readFile(file.path, input);
    if (!document) {
        printError(document.error());
        return exitUnusable;
    }
    for (const QString &notice : document->notices)
        printError(notice);
    if (!onlyList)
        return writeSource(cleanedSource(*document, words), *document, file.output);
    list(*document, words);
    return exitClean;
}

} // namespace

int runClean(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes page residue out of drafts: spam links, comment areas, form text, stray spaces, hidden text, tracking "
        "parameters. All else stays as it is, in the file's own format.\n\n"
        "Without -o a single file goes to standard output. A folder is searched for drafts, and needs -o.\n\n"
        "Exit status: 0 done, 2 an input or the command is unusable (the other inputs are still done)."_s);
    parser.addPositionalArgument(u"FILE"_s, u"Drafts or folders to clean; - is standard input."_s, u"FILE|FOLDER…"_s);
    parser.addOption(
        {{u"o"_s, u"output"_s}, u"Write to the file OUT, or for more than one file into the folder OUT."_s, u"OUT"_s});
    parser.addOption({u"list"_s, u"Say what would be removed, and write nothing."_s});
    parser.addOption(inputOption());
    if (const auto status = parse(parser, u"clean"_s, arguments, u"FILE|FOLDER… [-o OUT] [--list]"_s))
        return *status;
    bool wrong = false;
    const auto input = readInput(parser, wrong);
    if (wrong)
        return exitUnusable;
    if (parser.positionalArguments().isEmpty()) {
        printError(u"clean takes at least one file or folder (see caveat-cli clean --help)"_s);
        return exitUnusable;
    }
    const bool onlyList = parser.isSet(u"list"_s);
    const auto files = inputFiles(parser.positionalArguments(), parser.value(u"output"_s), !onlyList);
    if (!files) {
        printError(files.error());
        return exitUnusable;
    }
    const CleaningWords words = shippedCleaningWords();
    int status = exitClean;
    for (qsizetype i = 0; i < files->size(); ++i) {
        if (files->size() > 1)
            printProgress(u"cleaning %1 of %2: %3"_s.arg(i + 1).arg(files->size()).arg(files->at(i).path));
        status = std::max(status, cleanFile(files->at(i), input, onlyList, words));
    }
    clearProgress();
    return status;
}

} // namespace caveat::cli
