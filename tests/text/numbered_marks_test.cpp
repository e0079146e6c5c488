// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/numbered_marks.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class NumberedMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBrackets()
    {
        const QString text = u"Rest helps [2], naps too [1, 3–5]; not [a] nor [1234] nor x[0]."_s;
        QStringList found;
        for (const TextRange mark : bracketedMarks(text))
            found.append(text.mid(mark.start, mark.length()));
        QCOMPARE(found, QStringList({u"[2]"_s, u"[1, 3–5]"_s, u"[0]"_s}));
        QCOMPARE(bracketedMarks(text, 13).size(), 2);
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QVector<int>>("numbers");
        QTest::newRow("one") << u"[2]"_s << QVector<int>{2};
        QTest::newRow("run") << u"[1,3–5]"_s << QVector<int>{1, 3, 4, 5};
        QTest::newRow("raised") << u"1; 7-8"_s << QVector<int>{1, 7, 8};
        QTest::newRow("backwards") << u"[5–3]"_s << QVector<int>{};
        QTest::newRow("none") << u"[]"_s << QVector<int>{};
    }
    void readsNumbers()
    {
        QFETCH(QString, mark);
        QTEST(numbersIn(mark), "numbers");
    }

    void cutsEndlessRuns() { QCOMPARE(numbersIn(u"[1–999]"_s).size(), 100); }

    void placesNumbers() { QCOMPARE(writtenNumbers(u"[1,3–15]"_s), QVector<TextRange>({{1, 2}, {3, 4}, {5, 7}})); }

    void tellsMarks()
    {
        for (const QString &mark : {u"2"_s, u"[2]"_s, u"1,3–5"_s, u" 4 "_s})
            QVERIFY2(isNumberedMark(mark), qPrintable(mark));
        for (const QString &other : {u"2nd"_s, u"a"_s, u""_s, u"1.5"_s, u"1000"_s})
            QVERIFY2(!isNumberedMark(other), qPrintable(other));
    }

    void readsHowAnEntryBegins()
    {
        QCOMPARE(entryNumber(u"[12] Moss AB."_s)->number, 12);
        QCOMPARE(entryNumber(u"3. Moss AB."_s)->length, 3);
        QCOMPARE(entryNumber(u" 4) Moss AB."_s)->number, 4);
        QVERIFY(!entryNumber(u"Moss AB. 3. "_s));
        QVERIFY(!entryNumber(u"3.5 hours"_s));
    }

    void tellsUnits()
    {
        QVERIFY(followsUnit(u"20 m2"_s, 4));
        QVERIFY(followsUnit(u"20 cm2"_s, 5));
        QVERIFY(followsUnit(u"103"_s, 2));
        QVERIFY(!followsUnit(u"relief2"_s, 6));
        QVERIFY(!followsUnit(u"relief.2"_s, 7));
        QVERIFY(!followsUnit(u"2"_s, 0));
    }
};

QTEST_GUILESS_MAIN(NumberedMarksTest)
#include "numbered_marks_test.moc"
