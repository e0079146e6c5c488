// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_folder.h"
#include "command_line.h"

#include <formats/pandoc.h>
#include <formats/reader.h>
#include <office_files.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// The commands on documents of word processors, and over folders.
class OfficeCommandTest : public QObject, test::CommandFolder
{
    Q_OBJECT

    static QByteArray claimDocx()
    {
        return test::docx(test::wordParagraph(test::wordRun("Our rooms are warm."))
            + test::wordParagraph(test::wordRun("Massage boosts your immune system.")));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPandoc())
            QSKIP("pandoc is not installed");
    }

    void check()
    {
        const QString file = write(u"claim.docx"_s, claimDocx());
        const test::Run run = test::run({u"check"_s, u"--format"_s, u"json"_s, file});
        QCOMPARE(run.status, 1);
        const QJsonObject report
            = QJsonDocument::fromJson(run.output).object().value(u"files"_s).toArray().first().toObject();
        QCOMPARE(report.value(u"offsets"_s).toString(), u"converted"_s);
        const QJsonObject finding = report.value(u"findings"_s).toArray().first().toObject();
        const QString text = QString::fromUtf8(test::run({u"export"_s, u"--to"_s, u"text"_s, file}).output);
        const int start = finding.value(u"start"_s).toInt();
        QCOMPARE(text.mid(start, finding.value(u"end"_s).toInt() - start), finding.value(u"text"_s).toString());
        // By what it holds, whatever it is called; and from standard input.
        QCOMPARE(test::run({u"check"_s, write(u"claim"_s, claimDocx())}).status, 1);
        QCOMPARE(test::run({u"check"_s, u"--input"_s, u"docx"_s, u"-"_s}, claimDocx()).status, 1);
        QCOMPARE(test::run({u"check"_s, u"-"_s}, "{\\rtf1 Massage boosts your immune system.\\par}").status, 1);
    }

    void importKeepsIt()
    {
        const QString file = write(u"import.docx"_s, test::reviewedDocx());
        const test::Run run = test::run({u"import"_s, file, u"-o"_s, path(u"import.caveat"_s)});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.contains("1 comment is left out"), run.errors.constData());
        const test::Run shown = test::run({u"export"_s, u"--to"_s, u"text"_s, path(u"import.caveat"_s)});
        QVERIFY2(shown.output.contains("Warm stones help some people."), shown.output.constData());
    }

    void exportWithFlags()
    {
        const QString file = write(u"flags.docx"_s, claimDocx());
        const test::Run run
            = test::run({u"export"_s, u"--to"_s, u"docx"_s, u"--flags"_s, file, u"-o"_s, path(u"flagged.docx"_s)});
        QVERIFY2(run.status == 0, run.errors.constData());
        const auto document = readFile(path(u"flagged.docx"_s));
        QVERIFY(document);
        const QString notices = document->notices.join(u'\n');
        QVERIFY2(notices.contains(u"1 comment is left out — Caveat: “high: ") && notices.contains(u"tracked insertion"),
            qPrintable(notices));
        QVERIFY(document->draft.blocks.constLast().text != u"Massage boosts your immune system."_s);
    }

    void exportWithPictures()
    {
        const QString file = write(u"picture.docx"_s, test::reviewedDocx());
        QCOMPARE(test::run({u"export"_s, u"--to"_s, u"html"_s, file, u"-o"_s, path(u"p.html"_s)}).status, 0);
        QVERIFY(read(path(u"p.html"_s)).contains("src=\"p-images/image1.png\""));
        QCOMPARE(read(path(u"p-images/image1.png"_s)), test::dotPng());
    }

    void cleanDocument()
    {
        const QString file = write(u"clean.docx"_s,
            test::docx(test::wordParagraph(test::wordRun("In the the m\xd0\xb0ssage room, it's warm."))));
        QCOMPARE(test::run({u"clean"_s, u"--quotes"_s, u"curly"_s, file, u"-o"_s, path(u"c.docx"_s)}).status, 0);
        QCOMPARE(test::run({u"export"_s, u"--to"_s, u"text"_s, path(u"c.docx"_s)}).output.trimmed(),
            QByteArray("In the massage room, it’s warm."));
        const test::Run list = test::run({u"clean"_s, u"--list"_s, file});
        QVERIFY2(list.output.contains("doubled-word") && list.output.contains("homoglyph"), list.output.constData());
        QCOMPARE(test::run({u"clean"_s, file, u"-o"_s, path(u"c.md"_s)}).status, 0);
        QVERIFY(read(path(u"c.md"_s)).contains("massage room"));
    }

    void softenRefuses()
    {
        const test::Run run = test::run({u"soften"_s, write(u"soften.docx"_s, claimDocx())});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains("soften.docx") && run.errors.contains("export"), run.errors.constData());
    }

    void folder()
    {
        write(u"site/a.docx"_s, claimDocx());
        write(u"site/deep/b.md"_s, "# Rest\n");
        write(u"site/deep/b.html"_s, "<p>Tea</p>");
        write(u"site/broken.docx"_s, "no document");
        const test::Run run = test::run({u"export"_s, u"--to"_s, u"html"_s, path(u"site"_s), u"-o"_s, path(u"out"_s)});
        QCOMPARE(run.status, 2);
        QVERIFY2(QString::fromUtf8(run.errors)
                     .contains(u"3 of 4 files exported; 1 failed: "_s + path(u"site/broken.docx"_s)),
            run.errors.constData());
        QVERIFY(read(path(u"out/a.html"_s)).contains("immune system"));
        QVERIFY(read(path(u"out/deep/b.html"_s)).contains("Tea"));
        QVERIFY(read(path(u"out/deep/b.md.html"_s)).contains("Rest"));
        QVERIFY(!QFile::exists(path(u"out/broken.html"_s)));
        QCOMPARE(test::run({u"export"_s, u"--to"_s, u"html"_s, path(u"site"_s)}).status, 2);
    }

    void styles()
    {
        const QString file = write(u"q.md"_s, "It's \"warm\" -- `it's`\n");
        QCOMPARE(test::run({u"clean"_s, u"--quotes"_s, u"curly"_s, u"--dashes"_s, u"em"_s, file}).output,
            QByteArray("It’s “warm” -- `it's`\n"));
        QCOMPARE(test::run({u"clean"_s, u"--dashes"_s, u"en"_s, u"-"_s}, "Warm -- and quiet.\n").output,
            QByteArray("Warm – and quiet.\n"));
        QCOMPARE(test::run({u"clean"_s, u"--quotes"_s, u"smart"_s, file}).status, 2);
    }
};

QTEST_GUILESS_MAIN(OfficeCommandTest)
#include "office_command_test.moc"
