// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command.h"

#include "terminal.h"

using namespace Qt::StringLiterals;

namespace caveat::cli
{

std::optional<int> parse(
    QCommandLineParser &parser, const QString &name, const QStringList &arguments, const QString &synopsis)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    parser.addOption(help);
    if (!parser.parse(QStringList{u"caveat-cli "_s + name} + arguments)) {
        printError(u"%1: %2 (see caveat-cli %1 --help)"_s.arg(name, parser.errorText()));
        return exitUnusable;
    }
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        // Qt writes its usage line from the running program's name and knows nothing of commands.
        text.replace(0, text.indexOf(u'\n'), u"Usage: caveat-cli %1 %2"_s.arg(name, synopsis));
        print(text);
        return exitClean;
    }
    return {};
}

} // namespace caveat::cli
