// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
// Edits and saves an article without end, until it is killed; says what it does, a line each:
//   "typing N" and "typed N" around a record in the journal, "saving N" and "saved N" around a save.
#include "random_project.h"

#include <review/journal.h>
#include <review/project_file.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

namespace
{

void say(const char *what, quint32 number)
{
    std::printf("%s %u\n", what, number);
    std::fflush(stdout);
}

int fail(const QString &reason)
{
    std::printf("failed: %s\n", qPrintable(reason));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    quint32 number = QByteArray(argv[3]).toUInt();
    ProjectFile file;
    if (QFileInfo::exists(path)) {
        auto opened = ProjectFile::open(path);
        if (!opened || !opened->readOnlyReason().isEmpty())
            return fail(opened ? opened->readOnlyReason() : opened.error());
        file = *std::move(opened);
    }
    Journal journal(folder, path, file.saved());
    while (true) {
        ++number;
        const Project project = randomProject(number);
        say("typing", number);
        if (const auto done = journal.record(project, QDateTime::currentDateTimeUtc()); !done)
            return fail(done.error());
        say("typed", number);
        if (number % 2 == 0)
            continue;
        const SaveNote note{u"Ada"_s, QDateTime::currentDateTimeUtc(), {}};
        say("saving", number);
        const auto done = file.path().isEmpty() ? file.saveAs(path, project, note) : file.save(project, note);
        if (!done)
            return fail(done.error().text);
        say("saved", number);
        journal.restart(path, project);
    }
}
