// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_folder.h"
#include "command_line.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// What cannot be read is named, with the reason; the other inputs are still done.
class WrongInputTest : public QObject, test::CommandFolder
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said"); // on standard error; empty: nothing

        QTest::newRow("missing") << path(u"none.md"_s) << 2 << u"none.md"_s;
        QTest::newRow("folder") << folderPath() << 2 << u"folder"_s;
        QTest::newRow("binary") << write(u"a.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)) << 2 << u"a.txt"_s;
        QTest::newRow("NUL bytes") << write(u"b.txt"_s, QByteArray("a\0b", 3)) << 2 << u"b.txt"_s;
        QTest::newRow("undeclared Windows-1252")
            << write(u"c.txt"_s, "A massage caf\xe9 opens today.") << 0 << u"indows-1252"_s;
        QTest::newRow("empty") << write(u"d.txt"_s, "") << 0 << u"empty"_s;
        QTest::newRow("clean") << write(u"e.txt"_s, "Our rooms are warm and quiet.") << 0 << u""_s;
        QTest::newRow("a claim") << write(u"f.txt"_s, "Massage boosts your immune system.") << 1 << u""_s;
    }

    void files()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, said);
        const test::Run run = test::run({u"check"_s, path});
        QCOMPARE(run.status, status);
        if (said.isEmpty())
            QCOMPARE(run.errors, QByteArray());
        else
            QVERIFY2(QString::fromUtf8(run.errors).contains(said), run.errors.constData());
    }

    void othersAreStillDone()
    {
        const QString claim = write(u"claim.md"_s, "Massage cures arthritis.");
        const test::Run run = test::run({u"check"_s, path(u"gone.md"_s), claim});
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.contains("claim.md:1:"));
        QVERIFY(run.errors.contains("gone.md"));
    }

    void oneLineOfFiftyMegabytes()
    {
        QByteArray line;
        while (line.size() < 50 * 1024 * 1024)
            line += "the room is warm and quiet and you may rest as long as you like ";
        const QString path = write(u"line.txt"_s, line);
        const test::Run run = test::run({u"check"_s, path});
        QVERIFY(run.status == 0 || run.status == 2);
        QVERIFY2(run.errors.contains("line.txt"), run.errors.constData());
        QFile::remove(path);
    }

    void brokenPackIsNamedAndTheRestWorks()
    {
        const QString pack = write(u"broken.toml"_s,
            "[pack]\nid = \"x\"\ncategory = \"X\"\ntitle = \"X\"\n[[rule]]\nname = \"r\"\n"
            "message = \"m\"\nflag = [\"a\"]\nmatch = ['a <nowhere>']\n");
        const QString claim = write(u"g.txt"_s, "Massage boosts your immune system.");
        const test::Run run = test::run({u"check"_s, u"--pack"_s, pack, claim});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("broken.toml:9:"), run.errors.constData());
        QVERIFY(run.output.contains("g.txt:1:"));
    }

    void packWhoseExampleDoesNotHold()
    {
        const QString pack = write(u"untrue.toml"_s,
            "[pack]\nid = \"x\"\ncategory = \"X\"\ntitle = \"X\"\n[[rule]]\nname = \"r\"\nagent = \"none\"\n"
            "message = \"m\"\nmatch = ['teapot']\nflag = [\n\"A teapot.\",\n\"A kettle.\"]\n");
        const test::Run run = test::run({u"check"_s, u"--pack"_s, pack, u"-"_s}, "A teapot.");
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("untrue.toml:12:"), run.errors.constData());
        QVERIFY(run.errors.contains("A kettle."));
    }

    void commands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << QStringList() << u"command"_s;
        QTest::newRow("unknown") << QStringList{u"chek"_s} << u"chek"_s;
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--colour"_s} << u"colour"_s;
        QTest::newRow("format") << QStringList{u"check"_s, u"--format"_s, u"yaml"_s} << u"yaml"_s;
        QTest::newRow("severity") << QStringList{u"check"_s, u"--fail-on"_s, u"grave"_s} << u"grave"_s;
        QTest::newRow("input") << QStringList{u"check"_s, u"--input"_s, u"pdf"_s} << u"pdf"_s;
        QTest::newRow("export to nothing") << QStringList{u"export"_s, u"a.md"_s} << u"--to"_s;
        QTest::newRow("export of nothing") << QStringList{u"export"_s, u"--to"_s, u"html"_s} << u"one file"_s;
        QTest::newRow("rules of nothing") << QStringList{u"rules"_s, u"test"_s} << u"file"_s;
        QTest::newRow("missing pack") << QStringList{u"rules"_s, u"test"_s, u"none.toml"_s} << u"none.toml"_s;
    }

    void commands()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const test::Run run = test::run(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(QString::fromUtf8(run.errors).contains(said), run.errors.constData());
        QCOMPARE(run.output, QByteArray());
    }
};

QTEST_GUILESS_MAIN(WrongInputTest)
#include "wrong_input_test.moc"
