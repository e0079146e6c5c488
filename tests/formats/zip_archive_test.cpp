// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_files.h"

#include <formats/office_archive.h>

#include <QTest>
#include <QtEndian>

using namespace caveat;
using namespace Qt::StringLiterals;

/// Archives that somebody else made, and some that somebody made to harm.
class ZipArchiveTest : public QObject
{
    Q_OBJECT

    static QByteArray changed(QByteArray bytes, const char *mark, int offset, quint32 value)
    {
        const qsizetype at = bytes.lastIndexOf(QByteArray(mark, 4));
        qToLittleEndian(value, bytes.data() + at + offset);
        return bytes;
    }

    static QString outcome(const QByteArray &bytes)
    {
        const auto archive = ZipArchive::open(bytes);
        if (!archive)
            return archive.error();
        for (const ZipPart &part : archive->parts()) {
            if (const auto content = archive->content(part); !content)
                return content.error();
        }
        return u"read"_s;
    }

private Q_SLOTS:
    void reads()
    {
        const auto archive = ZipArchive::open(zipped({{u"a"_s, "one"}, {u"b/c"_s, ""}, {u"ü"_s, "two"}}));
        QVERIFY(archive);
        QCOMPARE(archive->parts().size(), 3);
        QCOMPARE(archive->content(*archive->part(u"ü"_s)).value_or(QByteArray()), QByteArray("two"));
        QVERIFY(archive->part(u"d"_s) == nullptr);
    }

    void packed()
    {
        // "ab" a thousand times, as a word processor packs it.
        const QByteArray text = QByteArray("ab").repeated(1000);
        QByteArray bytes = zipped({{u"a"_s, qCompress(text).mid(6).chopped(4)}});
        for (const char *mark : {"PK\x03\x04", "PK\x01\x02"}) {
            const qsizetype at = bytes.indexOf(QByteArray(mark, 4)) + (mark[2] == 1 ? 2 : 0);
            qToLittleEndian(quint16(8), bytes.data() + at + 8);
            qToLittleEndian(quint32(text.size()), bytes.data() + at + 22);
        }
        const auto archive = ZipArchive::open(bytes);
        QVERIFY(archive);
        const auto content = archive->content(archive->parts().constFirst());
        QVERIFY2(content, qPrintable(content ? QString() : content.error()));
        QCOMPARE(*content, text);
        // A part that is larger, or smaller, than it says.
        QCOMPARE(outcome(changed(bytes, "PK\x01\x02", 24, 1999)), u"its ZIP archive is damaged"_s);
        QCOMPARE(outcome(changed(bytes, "PK\x01\x02", 24, 2001)), u"its ZIP archive is damaged"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        const QByteArray good = zipped({{u"a"_s, "one"}});
        QTest::newRow("nothing") << QByteArray() << u"no ZIP archive"_s;
        QTest::newRow("cut off") << good.chopped(1) << u"no ZIP archive"_s;
        QTest::newRow("directory elsewhere") << changed(good, "PK\x05\x06", 16, 0xffffff) << u"damaged"_s;
        QTest::newRow("part elsewhere") << changed(good, "PK\x01\x02", 42, 0xffffff) << u"damaged"_s;
        QTest::newRow("part without header") << changed(good, "PK\x01\x02", 42, 3) << u"damaged"_s;
        QTest::newRow("claims 200 MB") << changed(good, "PK\x01\x02", 24, 200'000'000) << u"more than 128 MB"_s;
        QTest::newRow("claims to be packed small")
            << changed(good, "PK\x01\x02", 24, 100'000'000) << u"times its size"_s;
        QTest::newRow("same name twice") << zipped({{u"a"_s, ""}, {u"a"_s, ""}}) << u"damaged"_s;
        QVector<ZipFile> many;
        for (int number = 0; number < 2001; ++number)
            many.append({QString::number(number), {}});
        QTest::newRow("2,001 parts") << zipped(many) << u"more than 2000 parts"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        QVERIFY2(outcome(bytes).contains(why), qPrintable(outcome(bytes)));
    }

    void cutAnywhere()
    {
        const QByteArray bytes = test::reviewedDocx();
        for (qsizetype size = 0; size < bytes.size(); size += 7)
            QVERIFY(!ZipArchive::open(bytes.first(size)));
    }

    void plain()
    {
        const auto archive = ZipArchive::open(test::reviewedDocx());
        QVERIFY(archive);
        QCOMPARE(officeFormatOf(*archive), Format::Docx);
        const auto bytes = plainArchive(*archive, Format::Docx);
        QVERIFY(bytes);
        const auto again = ZipArchive::open(*bytes);
        QVERIFY(again);
        QCOMPARE(again->parts().size(), archive->parts().size());
        QCOMPARE(again->part(u"word/media/image1.png"_s)->size, 0);
        QCOMPARE(again->content(*again->part(u"word/document.xml"_s)).value_or(QByteArray()),
            archive->content(*archive->part(u"word/document.xml"_s)).value_or(QByteArray()));
    }
};

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "zip_archive_test.moc"
