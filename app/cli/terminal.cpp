// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

bool errorIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

void printError(const QString &message)
{
    clearProgress();
    write(stderr, u"caveat-cli: %1\n"_s.arg(message));
}

bool outputIsWritten()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return true;
    printError(u"standard output cannot be written: %1"_s.arg(qt_error_string(errno)));
    return false;
}

void printProgress(const QString &message)
{
    if (errorIsTerminal() && outputIsTerminal())
        write(stderr, u"\r\033[K%1"_s.arg(message));
}

void clearProgress()
{
    if (errorIsTerminal() && outputIsTerminal())
        write(stderr, u"\r\033[K"_s);
}

bool outputIsTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool outputTakesColour()
{
    return outputIsTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR") && qEnvironmentVariable("TERM") != "dumb"_L1;
}

} // namespace caveat::cli
