// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_folder.h"
#include "command_line.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// `clean` and `soften`: what is written, where to, and what is left alone.
class CleanCommandTest : public QObject, test::CommandFolder
{
    Q_OBJECT

private Q_SLOTS:
    void toStandardOutput()
    {
        const QString file = write(u"a.html"_s, "<p class=x>Warm&nbsp;rooms.</p>\r\n<p hidden>Buy</p>\r\n");
        const test::Run run = test::run({u"clean"_s, file});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output, QByteArray("<p class=x>Warm rooms.</p>\r\n"));
        QCOMPARE(test::run({u"clean"_s, u"--input"_s, u"html"_s, u"-"_s}, "<p>a&nbsp;b").output, QByteArray("<p>a b"));
    }

    /// Where a link leads is for people to judge: it is told, and stays.
    void suspiciousLinks()
    {
        const QByteArray page = "<p>See <a href=\"https://bit.ly/x\">this</a>.</p>\n";
        const QString file = write(u"links.html"_s, page);
        const test::Run clean = test::run({u"clean"_s, file});
        QCOMPARE(clean.output, page);
        QVERIFY2(clean.errors.contains("1 link may lead elsewhere"), clean.errors.constData());
        const test::Run list = test::run({u"clean"_s, u"--list"_s, file});
        QVERIFY2(list.output.contains("links.html:1:35: suspicious-link: A short address of bit.ly"),
            list.output.constData());
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfWarm \xc2\xa0rooms.\n")
                                         << QByteArray("\xef\xbb\xbfWarm rooms.\n");
        QTest::newRow("Windows-1252") << QByteArray("A caf\xe9\xa0 \x93warm\x94.\n")
                                      << QByteArray("A caf\xe9 \x93warm\x94.\n");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0 \0\xa0\0b\0",
            10)
                                << QByteArray("\xff\xfe"
                                              "a\0 \0b\0",
                                       8);
    }

    void encodings()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, output);
        const QString file = write(u"encoded.txt"_s, input);
        QCOMPARE(test::run({u"clean"_s, file}).output, output);
        QCOMPARE(test::run({u"clean"_s, file, u"-o"_s, path(u"out.txt"_s)}).status, 0);
        QCOMPARE(read(path(u"out.txt"_s)), output);
        QCOMPARE(read(file), input);
    }

    void listsAndWritesNothing()
    {
        const QString file = write(u"list.md"_s, "Warm\xc2\xa0rooms.\n\n[Tea](https://a.example/?utm_source=x)\n");
        const test::Run run = test::run({u"clean"_s, u"--list"_s, file, u"-o"_s, path(u"never.md"_s)});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains("list.md:1:5: stray-space: "), run.output.constData());
        QVERIFY2(run.output.contains("list.md:3:2: tracking-link: "), run.output.constData());
        QCOMPARE(run.output.count('\n'), 2);
        QVERIFY(!QFile::exists(path(u"never.md"_s)));
    }

    void inputIsNotOverwritten()
    {
        const QByteArray text = "Warm\xc2\xa0rooms.\n";
        const QString file = write(u"same.txt"_s, text);
        for (const QString &output :
            {file, path(u"../"_s + QDir(folderPath()).dirName() + u"/same.txt"_s), folderPath()}) {
            const test::Run run = test::run({u"clean"_s, file, u"-o"_s, output});
            QCOMPARE(run.status, 2);
            QVERIFY(run.errors.contains("overwritten"));
            QCOMPARE(read(file), text);
        }
        QCOMPARE(test::run({u"soften"_s, file, u"-o"_s, file}).status, 2);
        QCOMPARE(test::run({u"clean"_s, folderPath(), u"-o"_s, folderPath()}).status, 2);
    }

    void folder()
    {
        write(u"site/a.html"_s, "<p>a&nbsp;b</p>");
        write(u"site/deep/b.md"_s,
            "c\xc2\xa0"
            "d\n");
        write(u"site/deep/picture.png"_s, "png");
        write(u"site/broken.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
        const QString site = path(u"site"_s);
        QCOMPARE(test::run({u"clean"_s, site}).status, 2);
        const test::Run run = test::run({u"clean"_s, site, u"-o"_s, path(u"clean"_s)});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("broken.txt"), run.errors.constData());
        QCOMPARE(read(path(u"clean/a.html"_s)), QByteArray("<p>a b</p>"));
        QCOMPARE(read(path(u"clean/deep/b.md"_s)), QByteArray("c d\n"));
        QVERIFY(!QFile::exists(path(u"clean/deep/picture.png"_s)));
        QVERIFY(!QFile::exists(path(u"clean/broken.txt"_s)));
        // The outcome of one run inside the folder is no input of the next.
        QCOMPARE(test::run({u"clean"_s, site, u"-o"_s, path(u"site/out"_s)}).status, 2);
        QCOMPARE(test::run({u"clean"_s, site, u"-o"_s, path(u"site/out"_s)}).status, 2);
        QVERIFY(!QFile::exists(path(u"site/out/out"_s)));
        const QStringList left = QDir(path(u"clean"_s)).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList{u"a.html"_s});
    }

    void severalFiles()
    {
        const QString one = write(u"m/one.txt"_s,
            "a\xc2\xa0"
            "b");
        const QString two = write(u"m/two.txt"_s, "c");
        QCOMPARE(test::run({u"clean"_s, one, two}).status, 2);
        const test::Run run = test::run({u"clean"_s, one, path(u"m/none.txt"_s), two, u"-o"_s, path(u"m/out"_s)});
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("none.txt"));
        QCOMPARE(read(path(u"m/out/one.txt"_s)), QByteArray("a b"));
        QCOMPARE(read(path(u"m/out/two.txt"_s)), QByteArray("c"));
        const QString other = write(u"n/one.txt"_s, "d");
        QCOMPARE(test::run({u"clean"_s, one, other, u"-o"_s, path(u"m/twice"_s)}).status, 2);
        QCOMPARE(test::run({u"clean"_s, one, two, u"-o"_s, two}).status, 2);
    }

    /// Claims become less severe, and what is no claim stays byte for byte.
    void softens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArrayList>("stays");
        QTest::newRow("HTML")
            << u"s.html"_s
            << QByteArray("<!-- one -->\r\n<DIV class='x'><p>Massage <b>boosts</b> your immune system.</p>\r\n"
                          "<p style=\"a\">Caf&eacute; &amp; tea.</p></DIV><ul><li>Prevents colds<li>Tea</ul>")
            << QByteArrayList{"<!-- one -->\r\n<DIV class='x'>", "<p style=\"a\">Caf&eacute; &amp; tea.</p></DIV><ul>",
                   "<li>Tea</ul>"};
        QTest::newRow("Markdown")
            << u"s.md"_s
            << QByteArray("Rest *well*\n===========\n\n* Massage can cure arthritis.\n* Tea \\* cakes\n\n[r]: x\n")
            << QByteArrayList{"Rest *well*\n===========\n\n* ", "\n* Tea \\* cakes\n\n[r]: x\n"};
        QTest::newRow("text") << u"s.txt"_s
                              << QByteArray("  \xe2\x80\xa2 Tea  is hot\r\n\r\nMassage boosts your immune system.\r\n")
                              << QByteArrayList{"  \xe2\x80\xa2 Tea  is hot\r\n\r\n"};
        QTest::newRow("nothing to do") << u"s.txt"_s << QByteArray("Tea  is hot.\r\n")
                                       << QByteArrayList{"Tea  is hot.\r\n"};
    }

    void softens()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, before);
        QFETCH(QByteArrayList, stays);
        const QString file = write(name, before);
        const test::Run run = test::run({u"soften"_s, file});
        QCOMPARE(run.status, 0);
        for (const QByteArray &part : stays)
            QVERIFY2(run.output.contains(part), run.output.constData());
        const auto high = [](const QByteArray &source, const QString &from) {
            return test::run({u"check"_s, u"--fail-on"_s, u"high"_s, u"--input"_s, from}, source).status;
        };
        const QString format = name.endsWith(u"html") ? u"html"_s : name.endsWith(u"md") ? u"markdown"_s : u"text"_s;
        QCOMPARE(high(run.output, format), 0);
        if (stays.size() == 1 && stays.first() == before)
            QCOMPARE(run.output, before);
        else
            QCOMPARE(high(before, format), 1);
        QCOMPARE(test::run({u"soften"_s, file, u"-o"_s, path(u"soft.out"_s)}).status, 0);
        QCOMPARE(read(path(u"soft.out"_s)), run.output);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("clean nothing") << QStringList{u"clean"_s} << u"at least one"_s;
        QTest::newRow("soften nothing") << QStringList{u"soften"_s} << u"one file"_s;
        QTest::newRow("missing file") << QStringList{u"clean"_s, u"none.md"_s} << u"none.md"_s;
        QTest::newRow("wrong format") << QStringList{u"soften"_s, u"--input"_s, u"pdf"_s, u"-"_s} << u"pdf"_s;
        QTest::newRow("no place to write to")
            << QStringList{u"clean"_s, u"-"_s, u"-o"_s, u"/nowhere/at/all.md"_s} << u"/nowhere/at/all.md"_s;
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const test::Run run = test::run(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(QString::fromUtf8(run.errors).contains(said), run.errors.constData());
        QCOMPARE(run.output, QByteArray());
    }

    /// The same pieces, in the JSON report and in the answers of the filter.
    void residueInReports()
    {
        const QByteArray html = "<p>Warm&nbsp;rooms.</p><p hidden>Buy it</p>";
        const test::Run report = test::run({u"check"_s, u"--format"_s, u"json"_s, u"--input"_s, u"html"_s}, html);
        const QJsonArray inFile = QJsonDocument::fromJson(report.output)
                                      .object()
                                      .value(u"files"_s)
                                      .toArray()
                                      .first()
                                      .toObject()
                                      .value(u"residue"_s)
                                      .toArray();
        QCOMPARE(inFile.size(), 2);
        const QJsonObject first = inFile.at(0).toObject();
        QCOMPARE(first.value(u"kind"_s).toString(), u"stray-space"_s);
        QCOMPARE(html.mid(first.value(u"start"_s).toInt(), 6), QByteArray("&nbsp;"));
        QCOMPARE(inFile.at(1).toObject().value(u"text"_s).toString(), u"Buy it"_s);
        QJsonObject line{{u"id"_s, 1}, {u"format"_s, u"html"_s}, {u"text"_s, QString::fromUtf8(html)}};
        const test::Run answer
            = test::run({u"check"_s, u"--jsonl"_s}, QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        QCOMPARE(QJsonDocument::fromJson(answer.output).object().value(u"residue"_s).toArray(), inFile);
    }
};

QTEST_GUILESS_MAIN(CleanCommandTest)
#include "clean_command_test.moc"
