// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <formats/reader.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// From files and bytes to text.
class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<int>("notices");
        const QString text = u"caf\u00e9 \u2019"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << text << false << 0;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << u"UTF-8"_s << text << true << 0;
        QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe"
                                                "c\0a\0f\0\xe9\0",
            10) << u"UTF-16LE"_s << u"caf\u00e9"_s
                                  << true << 0;
        QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff"
                                                "\0c\0\xe9",
            6) << u"UTF-16BE"_s << u"c\u00e9"_s
                                  << true << 0;
        QTest::newRow("UTF-16 cut off") << QByteArray("\xff\xfe"
                                                      "c\0a",
            5) << u"UTF-16LE"_s << u"c\ufffd"_s
                                        << true << 1;
        QTest::newRow("undeclared") << QByteArray("caf\xe9 \x92") << u"windows-1252"_s << text << false << 1;
        QTest::newRow("cut off UTF-8") << QByteArray("a\xe2\x80") << u"windows-1252"_s << u"a\u00e2\u20ac"_s << false
                                       << 1;
        QTest::newRow("declared Latin 1 means Windows")
            << QByteArray("<meta charset=iso-8859-1>\x92") << u"windows-1252"_s << u"<meta charset=iso-8859-1>\u2019"_s
            << false << 0;
        QTest::newRow("declared Cyrillic")
            << QByteArray("<meta http-equiv=x content='text/html; charset=windows-1251'>\xff") << u"windows-1251"_s
            << u"<meta http-equiv=x content='text/html; charset=windows-1251'>\u044f"_s << false << 0;
        QTest::newRow("declared, but not known") << QByteArray("<meta charset=nonsense>\xe9") << u"windows-1252"_s
                                                 << u"<meta charset=nonsense>\u00e9"_s << false << 1;
        QTest::newRow("declared, but not true") << QByteArray("<meta charset=utf-8>\xe9") << u"windows-1252"_s
                                                << u"<meta charset=utf-8>\u00e9"_s << false << 1;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const auto document = readBytes(bytes, u"a.txt"_s);
        QVERIFY2(document, qPrintable(document ? QString() : document.error()));
        QTEST(document->encoding, "encoding");
        QTEST(document->source, "text");
        QTEST(document->byteOrderMark, "mark");
        QFETCH(int, notices);
        QCOMPARE(document->notices.size(), notices);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
        QTest::newRow("Word") << QByteArray("PK\x03\x04xx") << u"Word"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << u"PNG"_s;
        QTest::newRow("old Word") << QByteArray("\xd0\xcf\x11\xe0") << u"old Word"_s;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"binary"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto document = readBytes(bytes, u"some/thing.txt"_s);
        QVERIFY(!document);
        QVERIFY2(document.error().contains(said) && document.error().contains(u"some/thing.txt"_s),
            qPrintable(document.error()));
    }

    void files()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(u"missing.txt"_s);
        for (const QString &path : {missing, folder.path()}) {
            const auto document = readFile(path);
            QVERIFY(!document);
            QVERIFY2(document.error().contains(path), qPrintable(document.error()));
        }
        QFile file(folder.filePath(u"empty.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto empty = readFile(file.fileName());
        QVERIFY(empty);
        QVERIFY(empty->draft.blocks.isEmpty());
        QCOMPARE(empty->notices.size(), 1);
        QVERIFY(empty->notices.constFirst().contains(u"empty"_s));
    }

    void limits()
    {
        QVERIFY(!readBytes("12345", u"a.txt"_s, {}, {.bytes = 4}));
        QVERIFY(readBytes("12345", u"a.txt"_s, {}, {.bytes = 5}));
        QVERIFY(!readBytes("12345", u"a.html"_s, {}, {.htmlBytes = 4}));
        QVERIFY(!readBytes(QByteArray("<p>").repeated(500'000), u"a.html"_s));
        QVERIFY(readBytes(QByteArray("<p>").repeated(500'000), u"a.txt"_s));
        QVERIFY(!readBytes("12345", u"a.md"_s, {}, {.markdownBytes = 4}));
        QVERIFY(readBytes("12345", u"a.txt"_s, {}, {.htmlBytes = 4, .markdownBytes = 4}));
    }

    void formats_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Format>("format");
        QTest::newRow("html") << u"a.HTM"_s << u"x"_s << Format::Html;
        QTest::newRow("markdown") << u"a.md"_s << u"<p>x"_s << Format::Markdown;
        QTest::newRow("text") << u"a.txt"_s << u"<p>x"_s << Format::Text;
        QTest::newRow("doctype") << u"-"_s << u"<!DOCTYPE html><title>x"_s << Format::Html;
        QTest::newRow("block tags") << u"a.php"_s << u"x <p class=\"y\">z</p>"_s << Format::Html;
        QTest::newRow("no tags") << u"-"_s << u"a < b and <so> on"_s << Format::Text;
        QTest::newRow("hashes are no Markdown") << u""_s << u"# a"_s << Format::Text;
    }

    void formats()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(Format, format);
        QCOMPARE(guessFormat(path, text), format);
    }

    void names()
    {
        for (const Format format :
            {Format::Text, Format::Markdown, Format::Html, Format::Docx, Format::Odt, Format::Rtf})
            QCOMPARE(formatFromName(formatName(format)), std::optional(format));
        QVERIFY(!formatFromName(u"pdf"));
    }

    void halfCharacters()
    {
        const auto document = readText(u"a\xd800 b\xdc00"_s + QChar(0) + u"c"_s, Format::Html);
        QVERIFY(document);
        QCOMPARE(document->source, u"a\ufffd b\ufffd\ufffdc"_s);
    }

    void oneLongLine()
    {
        const auto document = readBytes(QByteArray("word and ").repeated(1'000'000), u"a.txt"_s);
        QVERIFY(document);
        QCOMPARE(document->draft.blocks.size(), 1);
        QCOMPARE(document->draft.blocks.constFirst().source.pieces().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
