// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/readability.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class ReadabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSyllables_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << u"rest"_s << 1;
        QTest::newRow("silent e") << u"time"_s << 1;
        QTest::newRow("sounded le") << u"table"_s << 2;
        QTest::newRow("the") << u"the"_s << 1;
        QTest::newRow("two") << u"massage"_s << 2;
        QTest::newRow("four") << u"relaxation"_s << 4;
        QTest::newRow("no vowel") << u"hmm"_s << 1;
        QTest::newRow("capitals") << u"NICE"_s << 1;
    }

    void countsSyllables()
    {
        QFETCH(QString, word);
        QFETCH(int, count);
        QCOMPARE(syllables(word), count);
    }

    void countsWordsAndSentences()
    {
        const Readability figures = readability(u"The room is warm. You can rest here, or sleep."_s);
        QCOMPARE(figures.sentences, 2);
        QCOMPARE(figures.words, 10);
        QCOMPARE(figures.syllables, 10);
        QCOMPARE(figures.wordsPerSentence(), 5.0);
        QCOMPARE(figures.readingEase(), 206.835 - 1.015 * 5.0 - 84.6);
    }

    void ofNothingIsNothing()
    {
        QCOMPARE(readability({}).readingEase(), 0.0);
        QCOMPARE(readability(u" … "_s).words, 0);
    }
};

QTEST_GUILESS_MAIN(ReadabilityTest)
#include "readability_test.moc"
