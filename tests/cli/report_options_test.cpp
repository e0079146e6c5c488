// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_folder.h"
#include "command_line.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;
using namespace caveat;

/// Report formats, baselines and markets of `check`, help, and how a run ends early.
class ReportOptionsTest : public QObject, test::CommandFolder
{
    Q_OBJECT

    static QByteArray claims() { return "Massage boosts your immune system.\n\nMassage cures arthritis.\n"; }

    static QJsonArray guidanceOf(const QString &market)
    {
        const test::Run run = test::run(
            {u"check"_s, u"--format"_s, u"json"_s, u"--market"_s, market}, "Massage boosts your immune system.");
        return QJsonDocument::fromJson(run.output)
            .object()
            .value(u"files"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"findings"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"guidance"_s)
            .toArray();
    }

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("text") << u"text"_s << QByteArray("-:1:");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
        QTest::newRow("sarif") << u"sarif"_s << QByteArray("{");
        QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << u"csv"_s << QByteArray("path,line,");
    }

    void formats()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        const test::Run run = test::run({u"check"_s, u"--format"_s, format}, claims());
        QCOMPARE(run.status, 1);
        QCOMPARE(run.errors, QByteArray());
        QVERIFY2(run.output.startsWith(begins), run.output.left(100).constData());
        QVERIFY(!run.output.contains("\033["));
        QCOMPARE(test::run({u"check"_s, u"--format"_s, format}, claims()).output, run.output);
        const test::Run empty = test::run({u"check"_s, u"--format"_s, format}, "Tea is hot.");
        QCOMPARE(empty.status, 0);
        QVERIFY(!empty.output.isEmpty());
    }

    void baseline()
    {
        const test::Run before
            = test::run({u"check"_s, u"--format"_s, u"json"_s}, "Massage boosts your immune system.");
        const QString known = write(u"known.json"_s, before.output);
        const test::Run same = test::run({u"check"_s, u"--baseline"_s, known}, "Massage boosts your immune system.");
        QCOMPARE(same.status, 0);
        QVERIFY(!same.output.contains("immune-function"));
        const test::Run more = test::run({u"check"_s, u"--baseline"_s, known}, claims());
        QCOMPARE(more.status, 1);
        QVERIFY(!more.output.contains("immune-function"));
        QVERIFY(more.output.contains("arthritis"));
        const test::Run line = test::run({u"check"_s, u"--jsonl"_s, u"--baseline"_s, known},
            "{\"id\":1,\"text\":\"Massage boosts your immune system.\"}\n");
        QCOMPARE(line.status, 0);
    }

    void wrongBaselines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another version") << QByteArray("{\"version\": 2, \"files\": []}");
        QTest::newRow("no files") << QByteArray("{\"version\": 1}");
        QTest::newRow("no findings") << QByteArray("{\"version\": 1, \"files\": [{}]}");
        QTest::newRow("no id") << QByteArray("{\"version\": 1, \"files\": [{\"findings\": [{}]}]}");
    }

    void wrongBaselines()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write(u"wrong.json"_s, bytes);
        const test::Run run = test::run({u"check"_s, u"--baseline"_s, file}, claims());
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("wrong.json"), run.errors.constData());
        QCOMPARE(run.output, QByteArray());
    }

    void missingBaseline()
    {
        const test::Run run = test::run({u"check"_s, u"--baseline"_s, path(u"gone.json"_s)}, claims());
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("gone.json"));
    }

    void markets()
    {
        const QJsonArray all = guidanceOf(u"all"_s);
        QVERIFY(all.size() > 1);
        for (const QString &market : {u"uk"_s, u"us"_s, u"eu"_s, u"au"_s, u"other"_s}) {
            const QJsonArray some = guidanceOf(market);
            QVERIFY2(!some.isEmpty() || market == u"other", qPrintable(market));
            QVERIFY(some != all);
        }
        QVERIFY(guidanceOf(u"uk"_s) != guidanceOf(u"us"_s));
        QCOMPARE(test::run({u"check"_s, u"--market"_s, u"moon"_s}, claims()).status, 2);
    }

    void help_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"check", "clean", "soften", "export", "rules"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void help()
    {
        QFETCH(QString, command);
        const test::Run run = test::run({command, u"--help"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.startsWith(QByteArray("Usage: caveat-cli " + command.toLatin1())), run.output.constData());
        QVERIFY(test::run({u"--help"_s}).output.contains(QByteArray("  " + command.toLatin1() + "  ")));
    }

    void fullDisk()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(CAVEAT_CLI), {u"check"_s});
        process.write(claims());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("standard output"));
    }

    /// An interrupt ends the filter at once and without a word; what was answered before is whole.
    void interrupt()
    {
        QProcess process;
        process.start(QStringLiteral(CAVEAT_CLI), {u"check"_s, u"--jsonl"_s});
        process.write("{\"id\":1,\"text\":\"Massage boosts your immune system.\"}\n");
        QVERIFY(process.waitForReadyRead(60000));
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
        const QByteArray answer = process.readAllStandardOutput();
        QVERIFY(QJsonDocument::fromJson(answer).isObject());
    }

    /// A reader that closes early ends every command quietly, even where the caller ignores the signal.
    void readerGone_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("check") << u"check"_s;
        QTest::newRow("csv") << u"check --format csv"_s;
        QTest::newRow("clean") << u"clean --list"_s;
    }

    void readerGone()
    {
        QFETCH(QString, command);
        const QString file = write(u"long.txt"_s, QByteArray("Massage cures\xc2\xa0gout.\n\n").repeated(4'000));
        QProcess shell;
        shell.start(u"bash"_s,
            {u"-c"_s,
                u"trap '' PIPE; \"%1\" %2 '%3' | head -n 1 > /dev/null"_s.arg(
                    QStringLiteral(CAVEAT_CLI), command, file)});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ReportOptionsTest)
#include "report_options_test.moc"
