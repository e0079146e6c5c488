// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <proofing/spelling_marks.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class SpellingMarksTest : public QObject
{
    Q_OBJECT

    static SpellingMarks marksOf(std::initializer_list<QVector<TextRange>> blocks)
    {
        SpellingMarks marks;
        marks.reset(int(blocks.size()));
        int block = 0;
        for (const QVector<TextRange> &wrong : blocks)
            marks.set(block++, wrong);
        return marks;
    }

    static QString picture(const SpellingMarks &marks, int block)
    {
        QStringList ranges;
        for (const TextRange range : marks.of(block))
            ranges += u"%1-%2"_s.arg(range.start).arg(range.end);
        return ranges.join(u' ');
    }

    static QString picture(const std::optional<DraftRange> &at)
    {
        return at ? u"%1:%2"_s.arg(at->block).arg(at->range.start) : u"none"_s;
    }

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::addColumn<bool>("joined");
        QTest::addColumn<QString>("after");
        QTest::newRow("before") << 0 << 0 << 3 << true << u"7-10 15-18"_s;
        QTest::newRow("cut before") << 0 << 2 << 0 << true << u"2-5 10-13"_s;
        QTest::newRow("inside") << 5 << 0 << 1 << true << u"13-16"_s;
        QTest::newRow("a letter behind") << 7 << 0 << 1 << true << u"13-16"_s;
        QTest::newRow("a space behind") << 7 << 0 << 1 << false << u"4-7 13-16"_s;
        QTest::newRow("a letter before") << 4 << 0 << 1 << true << u"13-16"_s;
        QTest::newRow("a space before") << 4 << 0 << 1 << false << u"5-8 13-16"_s;
        QTest::newRow("over both") << 5 << 9 << 0 << true << QString();
        QTest::newRow("behind all") << 20 << 0 << 2 << true << u"4-7 12-15"_s;
    }

    void edits()
    {
        QFETCH(int, offset);
        QFETCH(int, removed);
        QFETCH(int, added);
        QFETCH(bool, joined);
        SpellingMarks marks = marksOf({{{4, 7}, {12, 15}}});
        marks.editBlock(0, {offset, removed, added, joined, joined});
        QTEST(picture(marks, 0), "after");
        QCOMPARE(marks.count(), int(marks.of(0).size()));
    }

    void blocksComeAndGo()
    {
        SpellingMarks marks = marksOf({{{1, 2}}, {}, {{3, 5}, {7, 9}}});
        QCOMPARE(marks.count(), 3);
        marks.replaceBlocks(0, 1, 2);
        QCOMPARE(marks.count(), 2);
        QCOMPARE(picture(marks, 3), u"3-5 7-9"_s);
        marks.replaceBlocks(2, 2, 1);
        QCOMPARE(marks.count(), 0);
        QCOMPARE(picture(marks, 9), QString());
    }

    void nextAndPrevious()
    {
        const SpellingMarks marks = marksOf({{}, {{3, 5}, {7, 9}}, {}, {{0, 2}}});
        QCOMPARE(picture(marks.behind(0, 0)), u"1:3"_s);
        QCOMPARE(picture(marks.behind(1, 5)), u"1:7"_s);
        QCOMPARE(picture(marks.behind(1, 9)), u"3:0"_s);
        QCOMPARE(picture(marks.behind(3, 2)), u"1:3"_s); // from the start again
        QCOMPARE(picture(marks.before(3, 0)), u"1:7"_s);
        QCOMPARE(picture(marks.before(1, 3)), u"3:0"_s); // from the end again
        QCOMPARE(picture(marks.at(1, 5)), u"1:3"_s);
        QCOMPARE(picture(marks.at(1, 6)), u"none"_s);
    }

    void theOnlyOneIsFoundAgain()
    {
        const SpellingMarks marks = marksOf({{{3, 5}}});
        QCOMPARE(picture(marks.behind(0, 5)), u"0:3"_s);
        QCOMPARE(picture(marks.before(0, 3)), u"0:3"_s);
        QCOMPARE(picture(marksOf({{}, {}}).behind(0, 0)), u"none"_s);
        QCOMPARE(picture(SpellingMarks().behind(0, 0)), u"none"_s);
    }
};

QTEST_GUILESS_MAIN(SpellingMarksTest)
#include "spelling_marks_test.moc"
