// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <wording/ready_lines.h>

#include <QFile>

#include <cstdio>

/// Reads the shipped ready lines and writes their archive to the file named. Runs while the program is built: lines
/// that cannot be read stop the build.
int main(int argc, char *argv[])
{
    using namespace caveat;
    if (argc != 2) {
        std::fputs("usage: caveat-compile-lines OUT\n", stderr);
        return 2;
    }
    const auto lines = ReadyLines::shipped();
    if (!lines) {
        std::fprintf(stderr, "%s\n", qPrintable(lines.error().toString()));
        return 1;
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(lines->archived());
    return file.flush() ? 0 : 1;
}
