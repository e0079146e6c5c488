// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <reports/line_index.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

class LineIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("start") << u"ab"_s << qsizetype(0) << 1 << 1;
        QTest::newRow("empty") << u""_s << qsizetype(0) << 1 << 1;
        QTest::newRow("after line feed") << u"a\nb"_s << qsizetype(2) << 2 << 1;
        QTest::newRow("the line feed itself") << u"a\nb"_s << qsizetype(1) << 1 << 2;
        QTest::newRow("Windows line end") << u"a\r\nbc"_s << qsizetype(4) << 2 << 2;
        QTest::newRow("old Mac line end") << u"a\rbc"_s << qsizetype(3) << 2 << 2;
        QTest::newRow("empty lines") << u"\n\n\nx"_s << qsizetype(3) << 4 << 1;
        QTest::newRow("astral characters count two") << u"😀x"_s << qsizetype(2) << 1 << 3;
    }

    void places()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, offset);
        QFETCH(int, line);
        QFETCH(int, column);
        const LineIndex::Place place = LineIndex(text).place(offset);
        QCOMPARE(place.line, line);
        QCOMPARE(place.column, column);
    }
};

QTEST_GUILESS_MAIN(LineIndexTest)
#include "line_index_test.moc"
