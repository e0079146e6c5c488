// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command.h"
#include "terminal.h"

#include <QCoreApplication>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{

QString usage()
{
    return u"Usage: caveat-cli COMMAND [options]\n\n"
           "Marks health claims that nobody has backed, and writes clean drafts.\n\n"
           "Commands:\n"
           "  check     report unsupported claims in drafts\n"
           "  clean     take page residue out of drafts\n"
           "  soften    apply the first softer wording to each claim\n"
           "  export    write drafts as HTML, Markdown, text or a document\n"
           "  evidence  find studies, or add references of your own\n"
           "  import    make a project of a draft, which keeps decisions and versions\n"
           "  register  list every claim with what backs it and what was decided\n"
           "  rules     list the rules, or test a rule pack\n\n"
           "caveat-cli COMMAND --help tells more. Editorial help, not legal or medical clearance.\n"_s;
}

int runCommand(QStringList arguments)
{
    if (arguments.isEmpty()) {
        caveat::cli::printError(u"a command is missing\n\n"_s + usage());
        return caveat::cli::exitUnusable;
    }
    const QString command = arguments.takeFirst();
    if (command == "--help"_L1 || command == "-h"_L1) {
        caveat::cli::print(usage());
        return caveat::cli::exitClean;
    }
    if (command == "--version"_L1) {
        caveat::cli::print(u"caveat-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return caveat::cli::exitClean;
    }
    if (command == "check"_L1)
        return caveat::cli::runCheck(arguments);
    if (command == "clean"_L1)
        return caveat::cli::runClean(arguments);
    if (command == "soften"_L1)
        return caveat::cli::runSoften(arguments);
    if (command == "export"_L1)
        return caveat::cli::runExport(arguments);
    if (command == "evidence"_L1)
        return caveat::cli::runEvidence(arguments);
    if (command == "import"_L1)
        return caveat::cli::runImport(arguments);
    if (command == "register"_L1)
        return caveat::cli::runRegister(arguments);
    if (command == "rules"_L1)
        return caveat::cli::runRules(arguments);
    caveat::cli::printError(u"there is no command “%1”\n\n"_s.arg(command) + usage());
    return caveat::cli::exitUnusable;
}

} // namespace

int main(int argc, char *argv[])
{
    // A reader that has gone ends the run without a word, even where the caller ignores the signal.
    std::signal(SIGPIPE, SIG_DFL);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"caveat-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CAVEAT_VERSION));
    const int status = runCommand(QCoreApplication::arguments().mid(1));
    return caveat::cli::outputIsWritten() ? status : caveat::cli::exitUnusable;
}
