// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"

#include <formats/pasted_html.h>

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What word processors and browsers put on the clipboard.
class PastedHtmlTest : public QObject
{
    Q_OBJECT

    static QString pictureOf(const QString &html)
    {
        const auto document = readPastedHtml(html);
        return document ? picture(document->draft) : document.error();
    }

    static QString item(const QString &place, const QString &marker, const QString &text, const QString &margin = {})
    {
        return u"<p class=MsoListParagraphCxSpMiddle style='%4text-indent:-18.0pt;mso-list:%1'><![if !supportLists]>"
               "<span style='font-family:Symbol'><span style='mso-list:Ignore'>%2<span style='font:7.0pt \"Times\"'>"
               "&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>%3<o:p></o:p></span></p>\n"_s.arg(
                   place, marker, text, margin.isEmpty() ? QString() : u"margin-left:%1;"_s.arg(margin));
    }

    static QString inspectable(const Draft &draft)
    {
        // Pictures come beside the HTML, if at all: theirs are taken from the clipboard's rich text.
        Draft bare;
        for (Block block : draft.blocks) {
            block.language.clear();
            block.text.remove(QChar(QChar::ObjectReplacementCharacter));
            block.spans.removeIf([](const Span &span) { return span.kind == SpanKind::Image; });
            if (block.kind != BlockKind::ImageText && !block.text.trimmed().isEmpty())
                bare.blocks.append(block);
        }
        return picture(bare).trimmed();
    }

private Q_SLOTS:
    void paste_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Word: bullets and what is nested") << item(u"l0 level1 lfo1"_s, u"·"_s, u"Warm"_s)
                + item(u"l0 level2 lfo1"_s, u"o"_s, u"Inner"_s) + item(u"l0 level1 lfo1"_s, u"·"_s, u"Quiet"_s)
                                                          << u"  * Warm\n    * Inner\n  * Quiet"_s;
        QTest::newRow("Word: a picture in a file")
            << u"<p class=MsoNormal>Warm <img src='file:///C:/a.png' alt='C:/a.png'>rooms</p>"_s << u"p Warm rooms"_s;
        QTest::newRow("Word: numbers that begin late, then another list")
            << item(u"l1 level1 lfo1"_s, u"3."_s, u"Third"_s) + item(u"l1 level1 lfo1"_s, u"4."_s, u"Fourth"_s)
                + item(u"l2 level1 lfo2"_s, u"§"_s, u"Other"_s)
            << u"  3. Third\n  4. Fourth\n  * Other"_s;
        QTest::newRow("Word: a level is skipped, and come back from") << item(u"l0 level1 lfo1"_s, u"1."_s, u"A"_s)
                + item(u"l0 level3 lfo1"_s, u"i."_s, u"B"_s)
                + item(u"l0 level1 lfo1"_s, u"2."_s, u"C"_s) << u"  1. A\n    1. B\n  2. C"_s;
        QTest::newRow("Word: a further paragraph of an item") << item(u"l0 level1 lfo1"_s, u"·"_s, u"A"_s, u"36.0pt"_s)
                + u"<p class=MsoListParagraphCxSpLast style='margin-left:36.0pt'>More</p><p class=MsoNormal>End</p>"_s
                                                              << u"  * A\n  + More\np End"_s;
        QTest::newRow("Word: a list in the text ends before a paragraph") << item(u"l0 level1 lfo1"_s, u"·"_s, u"A"_s)
                + u"<p class=MsoNormal>Text<o:p></o:p></p>"_s << u"  * A\np Text"_s;
        QTest::newRow("Word: headings by style")
            << u"<p class=MsoTitle>Rest</p><h2>Sleep</h2><p class=MsoHeading3>Tea</p>"
               "<p class=MsoNormal style='mso-outline-level:4'>Milk</p><p class=MsoQuote>Said</p>"_s
            << u"h1 Rest\nh2 Sleep\nh3 Tea\nh4 Milk\n>>p Said"_s;
        QTest::newRow("Word: comments stay out")
            << u"<p class=MsoNormal>Warm<span class=MsoCommentReference><a href='#_msocom_1'>[A1]</a></span> rooms</p>"
               "<div style='mso-element:comment-list'><p class=MsoCommentText>Whom?</p></div>"_s
            << u"p Warm rooms"_s;
        QTest::newRow("Google Docs: bold and italic by style, no bold around all")
            << u"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><h2 "
               u"dir=\"ltr\"><span "
               "style=\"font-weight:400\">Rest</span></h2><p dir=\"ltr\"><span style=\"font-weight:400\">A "
               "</span><span "
               "style=\"font-weight:700\">bold</span><span style=\"font-style:italic\"> word</span></p></b><br "
               "class=\"Apple-interchange-newline\">"_s
            << u"h2 Rest\np A {s:bold}{e: word}"_s;
        QTest::newRow("Google Docs: lists, nested beside their items")
            << u"<b style='font-weight:normal' id='docs-internal-guid-2'><ul><li aria-level=1><p "
               u"role=presentation><span>A"
               "</span></p></li><ul><li aria-level=2><p><span>B</span></p></li></ul></ul></b>"_s
            << u"  * A\n    * B"_s;
        QTest::newRow("LibreOffice") << u"<p class=\"western\" style=\"margin-bottom: 0cm\"><font face=\"Liberation "
                                        u"Serif\"><font size=\"3\"><b>Warm"
                                        "</b> rooms</font></font></p><ol><li><p>One</p></ol>"_s
                                     << u"p {s:Warm} rooms\n  1. One"_s;
        QTest::newRow("a browser's computed styles") << u"<span style='color:#000;font-weight:bold;display:inline "
                                                        u"!important'>Warm</span><span style='color:#000'> "
                                                        "rooms, H<span style='vertical-align:sub'>2</span>O</span>"_s
                                                     << u"p {s:Warm} rooms, H{_:2}O"_s;
        QTest::newRow("hidden text stays hidden")
            << u"<p>Seen<span style='display:none'> not seen</span></p>"_s << u"p Seen"_s;
        QTest::newRow("nothing runs") << u"<p onclick='x()'>A <a href='javascript:x()'>b</a><script>c()</script></p>"_s
                                      << u"p A b"_s;
    }

    void paste()
    {
        QFETCH(QString, html);
        QFETCH(QString, shown);
        QCOMPARE(pictureOf(html), shown);
    }

    void deepAndBroken()
    {
        QVERIFY(!pictureOf(u"<div>"_s.repeated(4000) + u"In"_s).isEmpty());
        QVERIFY(!pictureOf(u"<ul>"_s.repeated(900) + u"<li style='mso-list:l0 level1 lfo1'>In"_s).isEmpty());
        QVERIFY(!readPastedHtml(u"<div>"_s.repeated(20000)));
    }

    /// Against results of another editor, where they are at hand; how many agree in blocks, levels and emphasis.
    void corpus()
    {
        const QString corpora = qEnvironmentVariable("CAVEAT_CORPORA");
        if (corpora.isEmpty())
            QSKIP("CAVEAT_CORPORA is not set");
        int agree = 0;
        int all = 0;
        QStringList differ;
        QDirIterator files(corpora + u"/paste_office"_s, {u"input*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString input = files.next();
            QString expected = input;
            expected.replace(u"/input."_s, u"/normalized."_s);
            QFile source(input);
            QFile target(expected);
            if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::ReadOnly))
                continue;
            const auto ours = readPastedHtml(QString::fromUtf8(source.readAll()));
            const auto theirs = readPastedHtml(QString::fromUtf8(target.readAll()));
            QVERIFY2(ours && theirs, qPrintable(input));
            ++all;
            const QString left = inspectable(ours->draft);
            const QString right = inspectable(theirs->draft);
            if (left == right) {
                ++agree;
                continue;
            }
            differ.append(input.mid(corpora.size() + 14));
            if (qEnvironmentVariableIsSet("CAVEAT_SHOW_ALL"))
                qInfo().noquote() << input << "\nours:\n" << left << "\ntheirs:\n" << right;
        }
        differ.sort();
        qInfo().noquote() << agree << "of" << all << "agree; these differ:" << differ.join(u", "_s);
        QVERIFY(all > 40);
        // What those results hold otherwise, and why we do not.
        const QStringList known{
            u"image/shapes-online-offline/input.word2016.html"_s, // the spaces on both sides of a picture
            u"list/multi-block/input.word.html"_s, // here, further paragraphs of an item stay in it
            u"list/nested-multiple/input.safari.word2016.html"_s, // here, numbers stay as Word shows them
            u"list/nested-multiple/input.word2016.html"_s,
            u"list/resume-template/input.safari.word2016.html"_s, // here, Word's title is a heading
            u"list/resume-template/input.word2016.html"_s,
            u"spacing/single-line/input.safari.word2016.html"_s, // here, spaces in a row count once
            u"spacing/single-line/input.word2016.html"_s};
        QCOMPARE(differ.join(u'\n'), known.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(PastedHtmlTest)
#include "pasted_html_test.moc"
