// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/house_sentences.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class HouseSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto read = readHouseSentences("[[sentence]]\n"
                                             "text = \"Rest here.\"\n"
                                             "source = \"The owner, March\"\n"
                                             "categories = [\"DETOX_CLAIM\"]\n"
                                             "words = [\"toxins\", \"heavy metal\"]\n"
                                             "expires = 2027-01-31\n"
                                             "[[sentence]]\n"
                                             "text = \"Sleep here.\"\n"
                                             "source = \"The owner\"\n"
                                             "expires = \"2027-02-01\"\n"
                                             "[[sentence]]\n"
                                             "text = \"Eat here.\"\n"
                                             "source = \"The owner\"\n",
            u"house.toml"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(read->size(), 3);
        const HouseSentence &first = read->constFirst();
        QCOMPARE(first.text, u"Rest here."_s);
        QCOMPARE(first.source, u"The owner, March"_s);
        QCOMPARE(first.expires, QDate(2027, 1, 31));
        QCOMPARE(read->at(1).expires, QDate(2027, 2, 1));
        QVERIFY(!read->at(2).expires.isValid());
        QVERIFY(first.fits({u"DETOX_CLAIM"_s}, u"flushes a toxin"_s));
        QVERIFY(first.fits({u"DETOX_CLAIM"_s}, u"metals, heavy ones"_s));
        QVERIFY(!first.fits({u"DETOX_CLAIM"_s}, u"heavy rain"_s));
        QVERIFY(!first.fits({u"SAFETY_CLAIM"_s}, u"flushes a toxin"_s));
        QVERIFY(read->at(2).fits({u"SAFETY_CLAIM"_s}, u"anything"_s));
    }

    void expires()
    {
        const auto read = readHouseSentences(
            "[[sentence]]\ntext = \"Rest here.\"\nsource = \"The owner\"\nexpires = 2027-01-31\n", u"house.toml"_s);
        QVERIFY(read);
        QVERIFY(!read->constFirst().isExpired({2027, 1, 31}));
        QVERIFY(read->constFirst().isExpired({2027, 2, 1}));
        QVERIFY(expiryNotices(*read, {2027, 1, 31}, u"house.toml"_s).isEmpty());
        QCOMPARE(expiryNotices(*read, {2027, 2, 1}, u"house.toml"_s),
            QStringList{u"house.toml:1: expired on 2027-01-31, so it is not offered: “Rest here.”"_s});
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("message");
        QTest::newRow("no text") << QByteArray("[[sentence]]\nsource = \"x\"\n")
                                 << u"house.toml:1: “text” is missing"_s;
        QTest::newRow("no source") << QByteArray("\n[[sentence]]\ntext = \"x\"\n")
                                   << u"house.toml:2: “source” is missing"_s;
        QTest::newRow("no day") << QByteArray("[[sentence]]\ntext = \"x\"\nsource = \"x\"\nexpires = \"soon\"\n")
                                << u"house.toml:4: “expires” must be a day"_s;
        QTest::newRow("misspelt") << QByteArray("[[sentence]]\ntext = \"x\"\nsource = \"x\"\nexpire = \"x\"\n")
                                  << u"house.toml:4: “expire” is not known here"_s;
        QTest::newRow("no TOML") << QByteArray("[[sentence]\n") << u"house.toml:1: "_s;
    }

    void faults()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, message);
        const auto read = readHouseSentences(toml, u"house.toml"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().toString().startsWith(message), qPrintable(read.error().toString()));
    }

    void aMissingFileHoldsNone()
    {
        const auto none = houseSentencesAt(u"/nowhere/house.toml"_s);
        QVERIFY(none);
        QVERIFY(none->isEmpty());
    }
};

QTEST_GUILESS_MAIN(HouseSentencesTest)
#include "house_sentences_test.moc"
