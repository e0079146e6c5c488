// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_project.h"

#include <review/journal.h>
#include <review/project_file.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

namespace
{

Project largeProject(int letters)
{
    Project project;
    QRandomGenerator random(1);
    Block block;
    for (int index = 0; index < letters; ++index)
        block.text += QChar(random.bounded(0x4e00, 0x9000));
    project.draft.blocks = {block};
    return project;
}

} // namespace

/// Disks that are full and folders that may not be written to: said clearly, the file stays, the next save works.
class DiskTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDisk()
    {
        const QTemporaryDir folder;
        const QString disk = folder.filePath(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"tmpfs"_s, disk}) != 0)
            QSKIP("a small disk cannot be mounted here");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {disk}); });
        const QString path = disk + u"/a.caveat"_s;
        const Project small = randomProject(1);
        {
            ProjectFile file;
            QVERIFY(file.saveAs(path, small, {}));
            const auto refused = file.save(largeProject(200'000), {});
            QVERIFY(!refused);
            QVERIFY2(refused.error().text.contains(path) && refused.error().text.contains(u"the disk is full"_s),
                qPrintable(refused.error().text));
            QVERIFY(sameProject(readProject(path)->project, small));
            QVERIFY(!file.saveAs(disk + u"/b.caveat"_s, largeProject(200'000), {}));
            QCOMPARE(QDir(disk).entryList(QDir::Files).size(), 1);
            QVERIFY(file.save(randomProject(2), {}));
            QVERIFY(sameProject(readProject(path)->project, randomProject(2)));

            Journal journal(disk + u"/journal"_s, path, randomProject(2));
            QVERIFY(journal.record(randomProject(3), QDateTime::currentDateTimeUtc()));
            QVERIFY(!journal.record(largeProject(200'000), QDateTime::currentDateTimeUtc()));
            QVERIFY(journal.record(randomProject(4), QDateTime::currentDateTimeUtc()));
        }
        const auto found = recoverable(disk + u"/journal"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(sameProject(found.first().project, randomProject(4)));
    }

    void writingFails()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.caveat"_s);
        ProjectFile file;
        QVERIFY(file.saveAs(path, randomProject(1), {}));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 100'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto refused = file.save(largeProject(200'000), {});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(path), qPrintable(refused.error().text));
        QVERIFY(sameProject(readProject(path)->project, randomProject(1)));
        QVERIFY(file.save(largeProject(200'000), {}));
    }

    void readOnlyFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.caveat"_s);
        {
            ProjectFile file;
            QVERIFY(file.saveAs(path, randomProject(1), {}));
        }
        // Root may write anywhere: be somebody else meanwhile.
        constexpr uid_t nobody = 65534;
        const bool isRoot = ::geteuid() == 0;
        QCOMPARE(::chmod(qPrintable(folder.path()), 0555), 0);
        if (isRoot)
            QCOMPARE(::setresuid(nobody, nobody, 0), 0);
        auto file = ProjectFile::open(path);
        const auto refused = file ? file->save(randomProject(2), {}) : tl::expected<void, SaveFault>();
        ProjectFile other;
        const auto alsoRefused = other.saveAs(folder.filePath(u"b.caveat"_s), randomProject(2), {});
        if (isRoot)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        QCOMPARE(::chmod(qPrintable(folder.path()), 0755), 0);
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QVERIFY(sameProject(file->saved(), randomProject(1)));
        QVERIFY2(file->readOnlyReason().contains(u"may not be written to"_s), qPrintable(file->readOnlyReason()));
        QVERIFY(!refused && refused.error().kind == SaveFault::Kind::ReadOnly);
        QVERIFY2(!alsoRefused && alsoRefused.error().text.contains(u"may not be written to"_s),
            qPrintable(alsoRefused ? QString() : alsoRefused.error().text));
        QVERIFY(file->claim());
        QVERIFY(file->save(randomProject(2), {}));
    }
};

QTEST_GUILESS_MAIN(DiskTroubleTest)
#include "disk_trouble_test.moc"
