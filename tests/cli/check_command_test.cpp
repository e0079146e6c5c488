// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// The contract of `check`: what other programs rely on.
class CheckCommandTest : public QObject
{
    Q_OBJECT

    static QByteArray markdown()
    {
        return QByteArray("\xef\xbb\xbf# Massage &amp; you\r\n\r\nCaf\xc3\xa9 \xf0\x9f\x98\x80: massage **boosts** "
                          "your immune system. "
                          "Our rooms are warm.\r\n\r\n- Prevents colds\r\n");
    }

    static QString decoded() { return QString::fromUtf8(markdown().mid(3)); }

    static QJsonArray findings(const QByteArray &source, const QString &format)
    {
        const test::Run run = test::run({u"check"_s, u"--format"_s, u"json"_s, u"--input"_s, format, u"-"_s}, source);
        const QJsonObject object = QJsonDocument::fromJson(run.output).object();
        return object.value(u"files"_s).toArray().first().toObject().value(u"findings"_s).toArray();
    }

private Q_SLOTS:
    void json()
    {
        const test::Run run
            = test::run({u"check"_s, u"--format"_s, u"json"_s, u"--input"_s, u"markdown"_s, u"-"_s}, markdown());
        QCOMPARE(run.status, 1);
        const QJsonObject report = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(report.value(u"version"_s).toInt(), 1);
        const QJsonObject file = report.value(u"files"_s).toArray().first().toObject();
        QCOMPARE(file.value(u"path"_s).toString(), u"-"_s);
        QCOMPARE(file.value(u"encoding"_s).toString(), u"UTF-8"_s);
        QCOMPARE(file.value(u"offsets"_s).toString(), u"source"_s);
        const QJsonArray found = file.value(u"findings"_s).toArray();
        QCOMPARE(found.size(), 2);
        for (const QJsonValue &value : found) {
            const QJsonObject finding = value.toObject();
            for (const QString &field : {u"id"_s, u"rule"_s, u"category"_s, u"also"_s, u"severity"_s, u"strength"_s,
                     u"claim"_s, u"support"_s, u"start"_s, u"end"_s, u"line"_s, u"column"_s, u"text"_s, u"sentence"_s,
                     u"message"_s, u"guidance"_s, u"evidence"_s, u"reasons"_s, u"status"_s, u"suggestions"_s})
                QVERIFY2(finding.contains(field), qPrintable(field));
        }
    }

    void namesTheStudiesOfTheClaim()
    {
        const QJsonObject evidence
            = findings(markdown(), u"markdown"_s).first().toObject().value(u"evidence"_s).toObject();
        QCOMPARE(evidence.value(u"supporting"_s).toArray(), QJsonArray());
        QCOMPARE(evidence.value(u"related"_s).toArray(), QJsonArray{u"rapaport2010"_s});
        QCOMPARE(evidence.value(u"opposing"_s).toArray(), QJsonArray({u"loft2012"_s, u"hillier2010"_s}));
    }

    /// Offsets count UTF-16 units of the text after the byte order mark, line ends as they are.
    void offsetsAreThoseOfTheSource()
    {
        const QString source = decoded();
        const QJsonObject first = findings(markdown(), u"markdown"_s).first().toObject();
        const int start = first.value(u"start"_s).toInt();
        const int end = first.value(u"end"_s).toInt();
        QCOMPARE(source.mid(start, end - start), u"boosts** your immune system"_s);
        QCOMPARE(first.value(u"text"_s).toString(), u"boosts your immune system"_s);
        QCOMPARE(first.value(u"line"_s).toInt(), 3);
        QCOMPARE(first.value(u"column"_s).toInt(), start - source.indexOf(u"Café"_s) + 1);
    }

    /// Every suggestion that is no placeholder, carried out on the source, leaves fewer or milder findings.
    void editsWorkOnTheSource_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("format");
        QTest::newRow("Markdown") << markdown() << u"markdown"_s;
        QTest::newRow("HTML") << QByteArray(
            "<h1>Massage &amp; you</h1>\n<p>Caf&eacute;: massage <b>boosts</b> your <i>immune</i> system.</p>"
            "<ul><li>Prevents&nbsp;colds</li></ul>")
                              << u"html"_s;
        QTest::newRow("text") << QByteArray(
            "Massage and you\n\nStudies suggest massage can cure arthritis. It is warm.\n")
                              << u"text"_s;
    }

    void editsWorkOnTheSource()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, format);
        QString text = QString::fromUtf8(source);
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        const QJsonArray before = findings(source, format);
        QVERIFY(!before.isEmpty());
        int tried = 0;
        for (const QJsonValue &finding : before) {
            for (const QJsonValue &value : finding.toObject().value(u"suggestions"_s).toArray()) {
                const QJsonObject suggestion = value.toObject();
                if (suggestion.value(u"pending"_s).toBool())
                    continue;
                QString after = text;
                const QJsonArray edits = suggestion.value(u"edits"_s).toArray();
                qsizetype limit = text.size();
                for (qsizetype i = edits.size() - 1; i >= 0; --i) {
                    const QJsonObject edit = edits.at(i).toObject();
                    const int start = edit.value(u"start"_s).toInt();
                    const int end = edit.value(u"end"_s).toInt();
                    QVERIFY(start <= end && end <= limit);
                    after.replace(start, end - start, edit.value(u"text"_s).toString());
                    limit = start;
                }
                QVERIFY2(weight(findings(after.toUtf8(), format)) < weight(before), qPrintable(after));
                ++tried;
            }
        }
        QVERIFY(tried >= before.size());
    }

    void severities()
    {
        const QByteArray low = "## The link between massage and immunity\n";
        QCOMPARE(test::run({u"check"_s, u"--input"_s, u"markdown"_s}, low).status, 1);
        QCOMPARE(test::run({u"check"_s, u"--input"_s, u"markdown"_s, u"--fail-on"_s, u"high"_s}, low).status, 0);
        const test::Run quiet
            = test::run({u"check"_s, u"--input"_s, u"markdown"_s, u"--min-severity"_s, u"high"_s}, low);
        QCOMPARE(quiet.status, 1);
        QVERIFY(!quiet.output.contains("immune-function"));
    }

    void lines()
    {
        QByteArray input;
        for (int i = 0; i < 1000; ++i)
            input += i == 500 ? QByteArray("{no json\n")
                              : "{\"id\": " + QByteArray::number(i)
                    + ", \"format\": \"text\", \"text\": \"Massage boosts your immune system.\"}\n";
        const test::Run run = test::run({u"check"_s, u"--jsonl"_s}, input);
        QCOMPARE(run.status, 2);
        const QList<QByteArray> answers = run.output.trimmed().split('\n');
        QCOMPARE(answers.size(), 1000);
        for (int i = 0; i < answers.size(); ++i) {
            const QJsonObject answer = QJsonDocument::fromJson(answers.at(i)).object();
            if (i == 500) {
                QVERIFY(answer.contains(u"error"_s));
                continue;
            }
            QCOMPARE(answer.value(u"id"_s).toInt(), i);
            QCOMPARE(answer.value(u"findings"_s).toArray().size(), 1);
        }
    }

    void readerGoneIsQuiet()
    {
        QProcess shell;
        shell.start(u"bash"_s,
            {u"-c"_s,
                u"set -o pipefail; for i in $(seq 20000); do echo '{\"id\":1,\"text\":\"Massage boosts your immune "
                u"system.\"}'; "
                "done | \"%1\" check --jsonl | head -n 1"_s.arg(QStringLiteral(CAVEAT_CLI))});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
    }

    void sameRunSameBytes()
    {
        const QStringList arguments{u"check"_s, u"--format"_s, u"json"_s, u"--input"_s, u"markdown"_s, u"-"_s};
        QCOMPARE(test::run(arguments, markdown()).output, test::run(arguments, markdown()).output);
    }

    void exportWritesTheArticle()
    {
        QTemporaryDir dir;
        const QString out = dir.filePath(u"out.html"_s);
        QFile source(dir.filePath(u"in.md"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(markdown());
        source.close();
        const test::Run run = test::run({u"export"_s, source.fileName(), u"--to"_s, u"html"_s, u"-o"_s, out});
        QCOMPARE(run.status, 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(written.readAll());
        QVERIFY(html.contains(u"<h1>Massage &amp; you</h1>"_s));
        QVERIFY(html.contains(u"<strong>boosts</strong>"_s));
        QVERIFY(!html.contains(u"<mark"_s));
        const test::Run flagged = test::run({u"export"_s, source.fileName(), u"--to"_s, u"html"_s, u"--flags"_s});
        QVERIFY(flagged.output.contains("<mark"));
        QCOMPARE(test::run({u"export"_s, source.fileName(), u"--to"_s, u"html"_s, u"-o"_s, u"/nowhere/at/all.html"_s})
                     .status,
            2);
    }

    void rules()
    {
        const test::Run list = test::run({u"rules"_s, u"list"_s});
        QCOMPARE(list.status, 0);
        for (const char *category :
            {"UNSUPPORTED_ATTRIBUTION", "IMMUNE_FUNCTION_CLAIM", "DETOX_CLAIM", "DISEASE_CLAIM"})
            QVERIFY(list.output.contains(category));
    }

private:
    static int weight(const QJsonArray &found)
    {
        static const QStringList order{u"info"_s, u"low"_s, u"medium"_s, u"high"_s, u"critical"_s};
        int sum = 0;
        for (const QJsonValue &finding : found)
            sum += static_cast<int>(order.indexOf(finding.toObject().value(u"severity"_s).toString())) + 1;
        return sum;
    }
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "check_command_test.moc"
