// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_options.h"
#include "command.h"
#include "terminal.h"
#include "text_output.h"

#include <review/export_again.h>
#include <review/project_file.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes a project of a draft: a file that keeps what is decided on its claims, and its versions.\n\n"
        "Exit status: 0 done, 2 the input or the command is unusable."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The draft; - is standard input."_s);
    parser.addOption(
        {{u"o"_s, u"output"_s}, u"The project to write, OUT.caveat; it must not be there yet."_s, u"OUT"_s});
    parser.addOption(inputOption());
    if (const auto status = parse(parser, u"import"_s, arguments, u"FILE -o OUT.caveat"_s))
        return *status;
    const QString output = parser.value(u"output"_s);
    if (parser.positionalArguments().size() != 1 || output.isEmpty()) {
        printError(u"import takes one file, and the project to write (see caveat-cli import --help)"_s);
        return exitUnusable;
    }
    bool wrong = false;
    const auto input = readInput(parser, wrong);
    if (wrong)
        return exitUnusable;
    if (!isProjectPath(output)) {
        printError(u"%1 is no name for a project: it ends in .caveat"_s.arg(output));
        return exitUnusable;
    }
    if (QFileInfo::exists(output)) {
        printError(u"%1 is there already, with its decisions: name another file"_s.arg(output));
        return exitUnusable;
    }
    const auto document = readFile(parser.positionalArguments().first(), input);
    if (!document) {
        printError(document.error());
        return exitUnusable;
    }
    for (const QString &notice : document->notices)
        printError(notice);
    Project project;
    project.draft = document->draft;
    if (document->path != "-"_L1)
        project.origin = originOf(*document);
    ProjectFile file;
    if (const auto saved = file.saveAs(output, project, {{}, QDateTime::currentDateTimeUtc(), u"imported"_s}); !saved) {
        printError(saved.error().text);
        return exitUnusable;
    }
    return exitClean;
}

} // namespace caveat::cli
