// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <project/moment.h>

#include <QLocale>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class MomentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_DE"_s)); }

    void byDay_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("shown");
        QTest::newRow("today") << QDateTime({2026, 3, 5}, {9, 15}) << u"today, 09:15"_s;
        QTest::newRow("yesterday, though less than a day ago")
            << QDateTime({2026, 3, 4}, {23, 59}) << u"yesterday, 23:59"_s;
        QTest::newRow("another day, as the reader writes it")
            << QDateTime({2026, 2, 1}, {9, 15}) << u"01.02.26, 09:15"_s;
        QTest::newRow("a clock that was ahead") << QDateTime({2026, 3, 6}, {9, 15}) << u"06.03.26, 09:15"_s;
        QTest::newRow("in another zone") << QDateTime({2026, 3, 5}, {9, 15}).toUTC() << u"today, 09:15"_s;
        QTest::newRow("none") << QDateTime() << u"at an unknown time"_s;
    }

    void byDay()
    {
        QFETCH(const QDateTime, at);
        QTEST(shownMoment(at, QDateTime({2026, 3, 5}, {12, 0})), "shown");
    }
};

QTEST_GUILESS_MAIN(MomentTest)
#include "moment_test.moc"
