// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// `export`, and what it and the other commands make of a saved page.
class ExportCommandTest : public QObject
{
    Q_OBJECT

    static QString savedPage() { return QFINDTESTDATA(u"../formats/data/saved_page.html"_s); }

    static test::Run exported(const QStringList &options, const QByteArray &markdown)
    {
        return test::run(QStringList{u"export"_s, u"-"_s, u"--input"_s, u"markdown"_s} + options, markdown);
    }

private Q_SLOTS:
    void wordPress()
    {
        const test::Run run = exported({u"--to"_s, u"wordpress"_s}, "## Rest\n\nTea *now*.\n");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output,
            QByteArray("<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">Rest</h2>\n<!-- /wp:heading -->"
                       "<!-- wp:paragraph -->\n<p>Tea <em>now</em>.</p>\n<!-- /wp:paragraph -->"));
        QVERIFY(run.errors.isEmpty());
    }

    void citationsInAStyle()
    {
        const QByteArray draft = "Naps help [1]. So does tea [9].\n\n## References\n\n"
                                 "1. Moss AB, Webb C. Slow hands. J Naps. 2011;5:3-9.\n";
        const test::Run apa = exported({u"--to"_s, u"html"_s, u"--citations"_s, u"apa"_s}, draft);
        QCOMPARE(apa.status, 0);
        QVERIFY2(apa.output.contains("(Moss &amp; Webb, 2011)</a>. So does tea [9]."), apa.output.constData());
        QVERIFY2(apa.output.contains("<p id=\"reference-1\">Moss, A. B., &amp; Webb, C. (2011). Slow hands."),
            apa.output.constData());
        QVERIFY2(apa.errors.contains("[9]"), apa.errors.constData());
        const test::Run ama = exported({u"--to"_s, u"text"_s, u"--citations"_s, u"ama"_s}, draft);
        QVERIFY2(ama.output.startsWith("Naps help.1 So does tea [9]."), ama.output.constData());
        const test::Run none = exported({u"--to"_s, u"text"_s, u"--citations"_s, u"loud"_s}, draft);
        QCOMPARE(none.status, 2);
        QVERIFY2(none.errors.contains("loud") && none.errors.contains("vancouver"), none.errors.constData());
    }

    void lossesAreTold()
    {
        const test::Run run = exported({u"--to"_s, u"wordpress"_s}, "---\ntitle: A\n---\nTea.\n");
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.contains("title"), run.errors.constData());
    }

    void flags_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("marked");
        QTest::newRow("fragment") << u"html"_s << true;
        QTest::newRow("page") << u"page"_s << true;
        QTest::newRow("WordPress") << u"wordpress"_s << true;
        QTest::newRow("Markdown") << u"markdown"_s << false;
        QTest::newRow("text") << u"text"_s << false;
    }

    void flags()
    {
        QFETCH(QString, format);
        QFETCH(bool, marked);
        const QByteArray draft = "Tea is hot. Massage boosts your immune system.\n";
        const test::Run run = exported({u"--to"_s, format, u"--flags"_s}, draft);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output.contains("<mark title=\"high: "), marked);
        QCOMPARE(run.output.contains("</mark>"), marked);
        QCOMPARE(run.errors.contains("--flags"), !marked);
        QVERIFY(!exported({u"--to"_s, format}, draft).output.contains("<mark"));
    }

    void savedPages()
    {
        const test::Run run = test::run({u"export"_s, savedPage(), u"--to"_s, u"text"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("A quiet hour") && run.output.contains("The room is warm"));
        for (const char *around : {"Treatments", "cookies", "Share on", "Ann says", "Send me", "Mill Lane"})
            QVERIFY2(!run.output.contains(around), around);
        QVERIFY2(run.errors.contains("comment area of the page left out"), run.errors.constData());

        const test::Run clean = test::run({u"clean"_s, savedPage()});
        QCOMPARE(clean.status, 0);
        QVERIFY(clean.output.contains("<h1>A quiet hour") && !clean.output.contains("Ann says"));
        const test::Run list = test::run({u"clean"_s, u"--list"_s, savedPage()});
        QVERIFY2(list.output.contains(":37:1: comment-tail: The comment area of the page"), list.output.constData());
    }

    /// Claims around the article are not reported; those in it stand where they stand in the file.
    void checkOfAPage()
    {
        const QByteArray claim = "Massage boosts your immune system.";
        QByteArray page = "<html><body><nav><a href=/>" + claim + "</a></nav><h1>Rest</h1>";
        for (int paragraph = 0; paragraph < 5; ++paragraph)
            page += "<p>The room is warm, and the tea is hot, and there is time for a talk before you go home "
                    "again.</p>";
        page += "<p>" + claim + "</p><footer>" + claim + "</footer></body></html>";
        const test::Run run = test::run({u"check"_s, u"--input"_s, u"html"_s, u"--format"_s, u"csv"_s, u"-"_s}, page);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.output.count("immune-function"), 1);
        const qsizetype column = page.indexOf("boosts", page.indexOf("<p>")) + 1;
        QVERIFY2(run.output.contains(QByteArray::number(column)), run.output.constData());
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
