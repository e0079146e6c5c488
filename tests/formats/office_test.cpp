// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_picture.h"
#include "office_files.h"

#include <formats/office_images.h>
#include <formats/pandoc.h>
#include <formats/reader.h>
#include <formats/writer.h>

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace caveat;
using namespace Qt::StringLiterals;

/// Documents of word processors: what is read, what is said of it, and what is written.
class OfficeTest : public QObject
{
    Q_OBJECT

    static QString pictureOf(const QByteArray &bytes, const QString &path = {})
    {
        const auto document = readBytes(bytes, path);
        return document ? picture(document->draft) : document.error();
    }

    static QString errorOf(const QByteArray &bytes, const QString &path)
    {
        const auto document = readBytes(bytes, path);
        return document ? u"read"_s : document.error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPandoc())
            QSKIP("pandoc is not installed");
    }

    void word()
    {
        const auto document = readBytes(test::reviewedDocx(), u"a.docx"_s);
        QVERIFY2(document, qPrintable(document ? QString() : document.error()));
        QCOMPARE(document->format, Format::Docx);
        QVERIFY(document->converted);
        QCOMPARE(document->draft.blocks.size(), 3);
        QCOMPARE(document->draft.blocks.at(0).kind, BlockKind::Heading);
        QCOMPARE(document->draft.blocks.at(0).level, 2);
        QCOMPARE(document->draft.blocks.at(1).text, u"Warm stones help some people."_s);
        QCOMPARE(document->draft.blocks.at(2).kind, BlockKind::ImageText);
        QCOMPARE(document->draft.blocks.at(2).text, u"A dot"_s);
        QCOMPARE(pictureIn(document->draft.blocks.at(2).imageTarget), test::dotPng());
        const QString notices = document->notices.join(u'\n');
        QVERIFY2(notices.contains(u"1 tracked insertion"), qPrintable(notices));
        QVERIFY2(notices.contains(u"1 tracked deletion"), qPrintable(notices));
        QVERIFY2(notices.contains(u"1 comment is left out — Ann: “Whom?”"), qPrintable(notices));
        // Offsets are those of the plain text.
        QCOMPARE(document->source, written(document->draft, OutputFormat::Text));
    }

    void mergedParagraphs()
    {
        const QByteArray mark
            = "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"B\" w:date=\"2026-01-02T03:04:05Z\"/></w:rPr></w:pPr>";
        const QString shown = pictureOf(test::docx(
            "<w:p>" + mark + test::wordRun("One ") + "</w:p>" + test::wordParagraph(test::wordRun("line."))));
        QCOMPARE(shown.trimmed(), u"p One line."_s);
    }

    void openDocument()
    {
        const QByteArray bytes = test::odt(
            "<text:tracked-changes><text:changed-region "
            "text:id=\"c\"><text:deletion><text:p>Gone</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes>"
            "<text:h text:outline-level=\"1\">Rest</text:h>"
            "<text:p>Warm <office:annotation><dc:creator>Ann</dc:creator><text:p>Sure?</text:p></office:annotation>"
            "rooms.</text:p>"
            "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-header-rows>"
            "<table:table-row><table:table-cell><text:p>Day</text:p></table:table-cell><table:table-cell><text:p>Hours"
            "</text:p></table:table-cell></table:table-row></"
            "table:table-header-rows><table:table-row><table:table-cell>"
            "<text:p>Monday</text:p></table:table-cell><table:table-cell><text:p>8</text:p></table:table-cell>"
            "</table:table-row></table:table>");
        const auto document = readBytes(bytes, u"a.odt"_s);
        QVERIFY2(document, qPrintable(document ? QString() : document.error()));
        QCOMPARE(document->format, Format::Odt);
        const QString shown = picture(document->draft);
        for (const QString &line : {u"h1 Rest"_s, u"p Warm rooms."_s, u"0,0 Day"_s, u"0,1 Hours"_s, u"1,0 Monday"_s})
            QVERIFY2(shown.contains(line), qPrintable(shown));
        QVERIFY(!shown.contains(u"Gone"));
        const QString notices = document->notices.join(u'\n');
        QVERIFY2(notices.contains(u"Ann: “Sure?”") && notices.contains(u"1 tracked deletion"), qPrintable(notices));
    }

    void richText()
    {
        const auto document
            = readBytes("{\\rtf1\\ansi{\\b Warm} {\\deleted\\revauth1 old }{\\revised new} rooms, caf\\'e9."
                        "{\\*\\atnauthor Ann}{\\*\\annotation Sure?}\\par}",
                u"letter"_s);
        QVERIFY2(document, qPrintable(document ? QString() : document.error()));
        QCOMPARE(document->format, Format::Rtf);
        QCOMPARE(document->draft.blocks.constFirst().text, u"Warm new rooms, café."_s);
        const QString notices = document->notices.join(u'\n');
        QVERIFY2(notices.contains(u"1 tracked deletion") && notices.contains(u"Ann: “Sure?”"), qPrintable(notices));
    }

    void richTextPictures_data()
    {
        QTest::addColumn<QByteArray>("shown");
        const QByteArray png = test::dotPng();
        const QByteArray digits = png.toHex();
        const QByteArray size = QByteArray::number(png.size());
        QTest::newRow("plain") << "{\\pict\\picw1\\pngblip\n" + digits.left(30) + "\r\n" + digits.mid(30) + "}";
        QTest::newRow("with more about it") << "{\\pict{\\*\\blipuid abcdef}\\pngblip " + digits + "}";
        QTest::newRow("of Word") << "{\\*\\shppict{\\pict\\pngblip " + digits + "}}{\\nonshppict{\\pict\\wmetafile8 "
                + QByteArray(100, '0') + "}}";
        QTest::newRow("as bytes") << "{\\pict\\pngblip\\bin" + size + " " + png + "}";
    }

    void richTextPictures()
    {
        QFETCH(QByteArray, shown);
        const auto document = readBytes("{\\rtf1\\ansi Warm " + shown + " rooms.\\par}", u"a.rtf"_s);
        QVERIFY2(document, qPrintable(document ? QString() : document.error()));
        const Block &block = document->draft.blocks.constFirst();
        QCOMPARE(block.text, u"Warm \ufffc rooms."_s);
        QCOMPARE(block.spans.size(), 1);
        QCOMPARE(pictureIn(block.spans.constFirst().target), test::dotPng());
        QCOMPARE(block.spans.constFirst().title, QString());
        QCOMPARE(document->notices, QStringList());
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        QTest::newRow("text named docx") << QByteArray("Warm rooms.") << u"a.docx"_s << u"no ZIP archive"_s;
        QTest::newRow("text named rtf") << QByteArray("Warm rooms.") << u"a.rtf"_s << u"no rich text"_s;
        QTest::newRow("archive of other things") << zipped({{u"a.txt"_s, "a"}}) << u"a.docx"_s << u"no Word document"_s;
        QTest::newRow("cut off") << test::reviewedDocx().left(900) << u"a.docx"_s << u"no ZIP archive"_s;
        QTest::newRow("entities") << test::docx("<!DOCTYPE a [<!ENTITY b \"c\">]>") << u"a.docx"_s << u"entities"_s;
        QTest::newRow("broken XML") << test::docx("<w:p><w:r>") << u"a.docx"_s << u"pandoc says"_s;
    }

    void wrongFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        QFETCH(QString, why);
        const QString error = errorOf(bytes, path);
        QVERIFY2(error.contains(why), qPrintable(error));
        QVERIFY2(error.startsWith(path), qPrintable(error));
    }

    /// What could take forever, or all memory, is refused or answered soon.
    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray deep;
        for (int level = 0; level < 10000; ++level)
            deep += "<w:sdt><w:sdtContent>";
        QTest::newRow("nested 10,000 levels") << test::docx(deep + test::wordParagraph(test::wordRun("In")));
        QTest::newRow("large text") << test::docx(
            test::wordParagraph(test::wordRun(QByteArray(30 * 1024 * 1024, 'a'))));
        QByteArray many;
        for (int number = 0; number < 60000; ++number)
            many += test::wordParagraph(test::wordRun("One of many"));
        QTest::newRow("many paragraphs") << test::docx(many);
        QTest::newRow("nested groups") << "{\\rtf1" + QByteArray(2'000'000, '{');
    }

    void hostile()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        const auto document = readBytes(bytes, u"hostile"_s);
        // The clock of a busy machine runs on; the limit is on pandoc's own time.
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
        if (!document)
            QVERIFY2(document.error().startsWith(u"hostile cannot be read: "), qPrintable(document.error()));
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        ReadLimits limits;
        limits.pandoc.stop = stop.get_token();
        const auto document = readBytes(test::docx(QByteArray()), u"a.docx"_s, {}, limits);
        QVERIFY(!document || document->draft.blocks.isEmpty());
    }

    /// What is written says the same when it is read again.
    void roundTrip_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("text")
            << u"# Rest\n\nWarm *rooms* and **tea**, `x`, [a shop](https://a.example/b).\n\nTwo\\\nlines.\n"_s;
        QTest::newRow("lists") << u"1. one\n2. two\n   - inner\n   - other\n\nText\n\n5. five\n"_s;
        QTest::newRow("table") << u"| Day | Hours |\n|---|---|\n| Monday | 8 |\n"_s;
        QTest::newRow("quote") << u"> Somebody said.\n\n```\ncode  here\n```\n"_s;
    }

    void roundTrip()
    {
        QFETCH(QString, markdown);
        const auto source = readText(markdown, Format::Markdown);
        QVERIFY(source);
        const auto bytes = writtenBytes(source->draft, OutputFormat::Docx);
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error()));
        QCOMPARE(pictureOf(*bytes), picture(source->draft));
    }

    void definitions()
    {
        const auto source
            = readText(u"<dl><dt>Petrissage</dt><dd>Kneading.</dd><dt>Effleurage</dt><dd>Long strokes.</dd></dl>"_s
                       u"<p>Text.</p>"_s,
                Format::Html);
        QVERIFY(source);
        QVERIFY(losses(source->draft, OutputFormat::Docx).isEmpty());
        QVERIFY(!losses(source->draft, OutputFormat::Odt).isEmpty());
        const auto bytes = writtenBytes(source->draft, OutputFormat::Docx);
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error()));
        QCOMPARE(pictureOf(*bytes), picture(source->draft));
    }

    void pageBlocks()
    {
        const auto source
            = readText(u"---\ntitle: A title\ndescription: What it says\n---\n\nText.\n"_s, Format::Markdown);
        const auto bytes = writtenBytes(source->draft, OutputFormat::Docx);
        QVERIFY(bytes);
        QCOMPARE(pictureOf(*bytes), picture(source->draft));
    }

    void flags()
    {
        Draft draft;
        Block block;
        block.text = u"Massage cures colds, and more."_s;
        block.spans.append({{8, 13}, SpanKind::Strong, {}, {}, {}});
        draft.blocks = {block};
        const QVector<OutputMark> marks{
            {{0, {8, 19}}, u"high: nobody has shown <that>"_s, {{{0, {8, 13}}, u"may ease"_s}}}};
        const auto bytes = writtenBytes(draft, OutputFormat::Docx, marks);
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error()));
        const auto document = readBytes(*bytes, u"a.docx"_s);
        QVERIFY(document);
        QCOMPARE(document->draft.blocks.constFirst().text, u"Massage may ease colds, and more."_s);
        const QString notices = document->notices.join(u'\n');
        QVERIFY2(notices.contains(u"Caveat: “high: nobody has shown <that>”"), qPrintable(notices));
        QVERIFY2(
            notices.contains(u"1 tracked insertion") && notices.contains(u"1 tracked deletion"), qPrintable(notices));

        const auto open = writtenBytes(draft, OutputFormat::Odt, marks);
        QVERIFY2(open, qPrintable(open ? QString() : open.error()));
        const auto read = readBytes(*open, u"a.odt"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QCOMPARE(read->draft.blocks.constFirst().text, block.text);
        QVERIFY2(read->notices.join(u'\n').contains(u"Caveat: “high: nobody has shown <that>”"),
            qPrintable(read->notices.join(u'\n')));
    }

    void picturesBeside()
    {
        const QTemporaryDir dir;
        const auto document = readBytes(test::reviewedDocx(), u"a.docx"_s);
        QVERIFY(document);
        const QString path = dir.filePath(u"a b.html"_s);
        const auto saved = writeDraft(path, document->draft, OutputFormat::HtmlFragment);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error()));
        QFile html(path);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray text = html.readAll();
        QVERIFY2(text.contains("src=\"a%20b-images/image1.png\""), text.constData());
        QFile image(dir.filePath(u"a b-images/image1.png"_s));
        QVERIFY(image.open(QIODevice::ReadOnly));
        QCOMPARE(image.readAll(), test::dotPng());
        // A document holds its pictures.
        QVERIFY(writeDraft(dir.filePath(u"c.docx"_s), document->draft, OutputFormat::Docx));
        const auto again = readFile(dir.filePath(u"c.docx"_s));
        QVERIFY(again);
        QCOMPARE(pictureIn(again->draft.blocks.constLast().imageTarget), test::dotPng());
    }

    void withoutPandoc()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const QString error = errorOf(test::reviewedDocx(), u"a.docx"_s);
        const auto bytes = writtenBytes({}, OutputFormat::Docx);
        qputenv("PATH", path);
        QVERIFY2(error.contains(u"pandoc, which is not installed"), qPrintable(error));
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().contains(u"apt install pandoc"), qPrintable(bytes.error()));
    }
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "office_test.moc"
