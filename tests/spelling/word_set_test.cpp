// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <spelling/word_set.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class WordSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("right");
        QTest::newRow("as it is") << u"fascia"_s << true;
        QTest::newRow("capital") << u"Fascia"_s << true;
        QTest::newRow("capitals") << u"FASCIA"_s << true;
        QTest::newRow("possessive") << u"fascia's"_s << true;
        QTest::newRow("capitals, possessive") << u"FASCIA'S"_s << true;
        QTest::newRow("mixed") << u"fAscia"_s << false;
        QTest::newRow("another") << u"fascias"_s << false;
        QTest::newRow("a name") << u"Dagmara"_s << true;
        QTest::newRow("a name in capitals") << u"DAGMARA"_s << true;
        QTest::newRow("a name without its capital") << u"dagmara"_s << false;
        QTest::newRow("a mark") << u"PubMed"_s << true;
        QTest::newRow("a mark otherwise") << u"Pubmed"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void forms()
    {
        QFETCH(QString, word);
        QTEST(WordSet({u"fascia"_s, u"Dagmara"_s, u"PubMed"_s}).contains(word), "right");
    }

    void wordsArePlain()
    {
        QCOMPARE(plainWord(u"mas\u00adsage’s"_s), u"massage's"_s);
        QCOMPARE(plainWord(u"nai\u0308ve"_s), u"naïve"_s);
        WordSet list({u"o’clock"_s});
        QVERIFY(list.contains(u"o'clock"_s));
        list.remove(u"o'clock"_s);
        QVERIFY(list.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WordSetTest)
#include "word_set_test.moc"
