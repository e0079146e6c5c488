// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <spelling/dictionary_encoding.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class DictionaryEncodingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << "UTF-8"_ba << u"größe"_s
                               << "gr\xc3\xb6\xc3\x9f"
                                  "e"_ba;
        QTest::newRow("Latin 1") << "ISO8859-1"_ba << u"größe"_s
                                 << "gr\xf6\xdf"
                                    "e"_ba;
        QTest::newRow("Latin 2") << "ISO8859-2"_ba << u"żółw"_s << "\xbf\xf3\xb3w"_ba;
        QTest::newRow("Latin 9") << "ISO8859-15"_ba << u"cœur"_s << "c\xbdur"_ba;
        QTest::newRow("with a hyphen") << "ISO-8859-15"_ba << u"cœur"_s << "c\xbdur"_ba;
        QTest::newRow("KOI8") << "KOI8-R"_ba << u"да"_s << "\xc4\xc1"_ba;
        QTest::newRow("Windows") << "microsoft-cp1251"_ba << u"да"_s << "\xe4\xe0"_ba;
        QTest::newRow("Thai") << "TIS620-2533"_ba << u"กา"_s << "\xa1\xd2"_ba;
    }

    void thereAndBack()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        const auto codec = DictionaryEncoding::named(encoding.toStdString());
        QVERIFY(codec);
        const auto encoded = codec->encoded(text);
        QVERIFY(encoded);
        QCOMPARE(QByteArray::fromStdString(*encoded), bytes);
        QCOMPARE(codec->decoded(bytes.toStdString()), text);
    }

    void whatItCannotHoldIsSaid()
    {
        const auto codec = DictionaryEncoding::named("ISO8859-1");
        QVERIFY(!codec->encoded(u"żółw"_s));
        QVERIFY(codec->encoded(u"calm"_s)); // and the next word is fine again
    }

    void anUnknownOneIsNone() { QVERIFY(!DictionaryEncoding::named("no-such-encoding")); }
};

QTEST_GUILESS_MAIN(DictionaryEncodingTest)
#include "dictionary_encoding_test.moc"
