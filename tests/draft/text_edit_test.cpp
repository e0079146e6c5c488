// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft/text_edit.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#include <algorithm>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// A block from "Massage *eases [pain]*": stars are emphasis, square brackets a link.
Block blockOf(const QString &notation)
{
    Block block;
    qsizetype emphasis = -1;
    qsizetype link = -1;
    for (const QChar unit : notation) {
        if (unit == u'*' && emphasis < 0) {
            emphasis = block.text.size();
        } else if (unit == u'*') {
            block.spans.append({{emphasis, block.text.size()}, SpanKind::Emphasis, {}, {}, {}});
            emphasis = -1;
        } else if (unit == u'[') {
            link = block.text.size();
        } else if (unit == u']') {
            block.spans.append({{link, block.text.size()}, SpanKind::Link, u"https://example.org"_s, {}, {}});
        } else {
            block.text += unit;
        }
    }
    return block;
}

QString picture(const Block &block)
{
    QString shown = block.text;
    QVector<std::pair<qsizetype, QChar>> marks;
    for (const Span &span : block.spans) {
        const bool link = span.kind == SpanKind::Link;
        marks.append({span.range.start, link ? u'[' : u'*'});
        marks.append({span.range.end, link ? u']' : u'*'});
    }
    std::ranges::stable_sort(marks, {}, [](const auto &mark) { return -mark.first; });
    for (const auto &[at, mark] : marks)
        shown.insert(at, mark);
    return shown;
}

TextEdit edit(const QString &text, const QString &before, const QString &after)
{
    const qsizetype start = text.indexOf(before);
    return {{0, {start, start + before.size()}}, after};
}

/// Items written "1 text", deeper by two spaces a level; any other line is a paragraph.
Draft listOf(const QStringList &lines)
{
    Draft draft;
    for (const QString &line : lines) {
        Block block;
        block.text = line.trimmed();
        if (!block.text.isEmpty() && block.text.front().isDigit()) {
            block.kind = BlockKind::ListItem;
            block.marker = ListMarker::Number;
            block.level = 1 + int(line.size() - block.text.size()) / 2;
            block.number = block.text.front().digitValue();
            block.text = block.text.mid(2);
        }
        draft.blocks.append(block);
    }
    return draft;
}

QString picture(const Draft &draft)
{
    QStringList lines;
    for (const Block &block : draft.blocks) {
        QString line = block.text;
        if (block.kind == BlockKind::ListItem)
            line = QString(2 * (block.level - 1), u' ') + QString::number(block.number) + u' ' + line;
        lines.append(line);
    }
    return lines.join(u'|');
}

} // namespace

class TextEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A page that repeats itself loses most of its lines at once.
    void manyBlocksGoInTimeInProportion()
    {
        const auto takeEverySecond = [](int count) {
            Draft draft;
            QVector<TextEdit> edits;
            for (int i = 0; i < count; ++i) {
                Block block;
                block.text = u"line"_s;
                draft.blocks.append(block);
                if (i % 2 == 0)
                    edits.append(TextEdit{{i, {0, 4}}, {}});
            }
            QElapsedTimer timer;
            timer.start();
            const Draft cut = applied(draft, edits);
            return cut.blocks.size() == count / 2 ? timer.nsecsElapsed() : -1;
        };
        // The machine may be busy with something else at times; hardly at all of them.
        const auto fastest = [&](int count) {
            qint64 least = takeEverySecond(count);
            for (int round = 1; round < 5; ++round)
                least = std::min(least, takeEverySecond(count));
            return least;
        };
        const qint64 few = fastest(2500);
        const qint64 many = fastest(40000);
        QVERIFY(few > 0 && many > 0);
        // Sixteen times as many; in square proportion they would take some 250 times as long.
        QVERIFY2(many < 80 * few, qPrintable(QString::number(double(many) / double(few))));
    }

    void directivesOutliveTheirBlock()
    {
        Draft draft;
        for (const QString &text : {u"one"_s, u"two"_s}) {
            Block block;
            block.text = text;
            block.directives = {u"caveat: off "_s + text};
            draft.blocks.append(block);
        }
        Draft cut = applied(draft, {{{0, {0, 3}}, {}}});
        QCOMPARE(cut.blocks.size(), 1);
        QCOMPARE(cut.blocks.first().directives, (QStringList{u"caveat: off one"_s, u"caveat: off two"_s}));
        cut = applied(cut, {{{0, {0, 3}}, {}}});
        QCOMPARE(cut.directivesAtEnd, (QStringList{u"caveat: off one"_s, u"caveat: off two"_s}));
    }

    void anEditInACitationUnmakesIt()
    {
        Block block;
        block.text = u"Rest helps [1]."_s;
        block.spans = {{{0, 15}, SpanKind::Strong, {}, {}, {}}, {{11, 14}, SpanKind::Citation, u"webb"_s, u"[1]"_s, {}},
            {{11, 14}, SpanKind::Superscript, {}, {}, {}}};
        const auto after = [&block](TextRange at, const QString &text, const QVector<Span> &spans) {
            return applied(block, QVector<TextEdit>{{{0, at}, text, spans}});
        };
        QCOMPARE(after({12, 13}, u"2"_s, {}).spans.size(), 1);
        QCOMPARE(after({10, 14}, {}, {}).spans.size(), 1);
        QCOMPARE(after({14, 14}, u" now"_s, {}).spans.at(1), block.spans.at(1));
        QCOMPARE(after({0, 4}, u"A nap"_s, {}).spans.at(1).range, TextRange({12, 15}));
        const Span mark{{1, 4}, SpanKind::Citation, u"moss"_s, u"[2]"_s, {}};
        const Block made = after({4, 4}, u" [2]"_s, {mark});
        QCOMPARE(made.text, u"Rest [2] helps [1]."_s);
        QCOMPARE(made.spans.size(), 4);
        QCOMPARE(made.spans.at(1).target, u"moss"_s);
        QCOMPARE(made.spans.at(1).range, TextRange({5, 8}));
    }

    void carriesSpans_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("result");
        const QString block = u"It *really helps* [pain] now"_s;
        QTest::newRow("before a span") << block << u"It"_s << u"This"_s << u"This *really helps* [pain] now"_s;
        QTest::newRow("behind the spans") << block << u"now"_s << u"soon"_s << u"It *really helps* [pain] soon"_s;
        QTest::newRow("inside takes on the span") << block << u"really"_s << u"may"_s << u"It *may helps* [pain] now"_s;
        QTest::newRow("the whole span") << block << u"pain"_s << u"aches"_s << u"It *really helps* [aches] now"_s;
        QTest::newRow("emptied span goes") << block << u"pain"_s << u""_s << u"It *really helps*  now"_s;
        QTest::newRow("over the start") << block << u"It really"_s << u"This"_s << u"This* helps* [pain] now"_s;
        QTest::newRow("over the end") << block << u"helps pain"_s << u"x"_s << u"It *really *x now"_s;
        QTest::newRow("over a whole span") << block << u" pain now"_s << u"."_s << u"It *really helps*."_s;
        QTest::newRow("nested") << u"*so [much] more*"_s << u"much"_s << u"far"_s << u"*so [far] more*"_s;
    }

    void carriesSpans()
    {
        QFETCH(QString, block);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Block start = blockOf(block);
        QTEST(picture(applied(start, {edit(start.text, before, after)})), "result");
    }

    void insertsOutsideTheEdgesOfASpan()
    {
        const Block block = blockOf(u"[pain] now"_s);
        QCOMPARE(picture(applied(block, {{{0, {4, 4}}, u"¹"_s}})), u"[pain]¹ now"_s);
        QCOMPARE(picture(applied(block, {{{0, {0, 0}}, u"No "_s}})), u"No [pain] now"_s);
    }

    void rangesAreThoseBeforeAnyEdit()
    {
        const Block block = blockOf(u"one *two* three"_s);
        const QVector<TextEdit> edits{edit(block.text, u"three"_s, u"3"_s), edit(block.text, u"one"_s, u"first"_s),
            edit(block.text, u"two"_s, u"second"_s)};
        QCOMPARE(picture(applied(block, edits)), u"first *second* 3"_s);
    }

    void takesOutEmptiedBlocks_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("cut");
        QTest::addColumn<QString>("result");
        QTest::newRow("a paragraph") << QStringList{u"a"_s, u"b"_s} << 0 << u"b"_s;
        QTest::newRow("an item renumbers those behind")
            << QStringList{u"1 a"_s, u"2 b"_s, u"3 c"_s, u"end"_s, u"1 d"_s} << 1 << u"1 a|2 c|end|1 d"_s;
        QTest::newRow("past nested items")
            << QStringList{u"1 a"_s, u"2 b"_s, u"  1 c"_s, u"3 d"_s} << 0 << u"1 b|  1 c|2 d"_s;
        QTest::newRow("a nested item leaves the outer ones")
            << QStringList{u"1 a"_s, u"  1 b"_s, u"  2 c"_s, u"2 d"_s} << 1 << u"1 a|  1 c|2 d"_s;
    }

    void takesOutEmptiedBlocks()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, cut);
        const Draft draft = listOf(lines);
        const TextEdit all{{cut, {0, draft.blocks[cut].text.size()}}, {}};
        QTEST(picture(applied(draft, {all})), "result");
    }

    void aFurtherParagraphTakesTheItemsPlace()
    {
        Draft draft = listOf({u"1 a"_s, u"2 b"_s, u"2 more"_s, u"3 c"_s});
        draft.blocks[2].continuesItem = true;
        const Draft result = applied(draft, {{{1, {0, 1}}, {}}});
        QCOMPARE(picture(result), u"1 a|2 more|3 c"_s);
        QVERIFY(!result.blocks[1].continuesItem);
    }

    void theNextItemBeginsTheList()
    {
        Draft draft = listOf({u"1 a"_s, u"1 b"_s, u"2 c"_s});
        draft.blocks[1].startsList = true;
        const Draft result = applied(draft, {{{1, {0, 1}}, {}}});
        QCOMPARE(picture(result), u"1 a|1 c"_s);
        QVERIFY(result.blocks[1].startsList);
    }

    void anEmptiedCellStays()
    {
        Draft draft;
        Block cell = blockOf(u"boosts"_s);
        cell.kind = BlockKind::TableCell;
        cell.cell = CellPlace{0, 0, false};
        draft.blocks = {cell};
        QCOMPARE(applied(draft, {{{0, {0, 6}}, {}}}).blocks.size(), 1);
    }

    void sameContentLooksPastTheSource()
    {
        Block block = blockOf(u"*so*"_s);
        block.source = SourceMap::verbatim(3, 2);
        Block moved = blockOf(u"*so*"_s);
        moved.source = SourceMap::verbatim(30, 2);
        moved.spans[0].source = {29, 33};
        QVERIFY(block != moved);
        QVERIFY(sameContent(block, moved));
        QVERIFY(sameContent(Draft{u"en"_s, {block}}, Draft{u"en"_s, {moved}}));
        QVERIFY(!sameContent(Draft{u"en"_s, {block}}, Draft{u"de"_s, {moved}}));
        moved.spans[0].kind = SpanKind::Strong;
        QVERIFY(!sameContent(block, moved));
    }

    /// Whatever is edited: text as if replaced by hand, spans inside the text, not empty, sorted with the outer first,
    /// and the units that no edit touched keep just the spans they had.
    void randomEditsLeaveSpansValid()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 5000; ++round) {
            Block block;
            for (int i = random.bounded(1, 30); i > 0; --i)
                block.text += QChar(u'A' + random.bounded(26));
            const int size = int(block.text.size());
            for (int i = random.bounded(4); i > 0; --i) {
                const int start = random.bounded(size);
                block.spans.append({{start, random.bounded(start, size) + 1}, SpanKind(random.bounded(4)), {}, {}, {}});
            }
            QVector<TextEdit> edits;
            QString expected;
            QVector<qsizetype> origin; // of each unit of the result, -1 for new text
            qsizetype copied = 0;
            const auto copyTo = [&](qsizetype end) {
                for (; copied < end; ++copied) {
                    expected += block.text[copied];
                    origin.append(copied);
                }
            };
            for (int at = random.bounded(8); at < size; at += 1 + random.bounded(8)) {
                const int end = at + random.bounded(size - at + 1);
                const QString text(random.bounded(4), u'x');
                edits.append({{0, {at, end}}, text});
                copyTo(at);
                expected += text;
                origin.insert(origin.size(), text.size(), -1);
                copied = end;
                at = end;
            }
            copyTo(size);

            const Block result = applied(block, edits);
            QCOMPARE(result.text, expected);
            for (qsizetype i = 0; i < result.spans.size(); ++i) {
                const TextRange range = result.spans[i].range;
                QVERIFY(range.start >= 0 && !range.isEmpty() && range.end <= result.text.size());
                QVERIFY(i == 0 || result.spans[i - 1].range.start <= range.start);
            }
            const auto kindsAt = [](const Block &of, qsizetype at) {
                QVector<int> kinds;
                for (const Span &span : of.spans) {
                    if (span.range.contains(at))
                        kinds.append(int(span.kind));
                }
                std::ranges::sort(kinds);
                return kinds;
            };
            for (qsizetype i = 0; i < result.text.size(); ++i) {
                if (origin[i] >= 0)
                    QCOMPARE(kindsAt(result, i), kindsAt(block, origin[i]));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextEditTest)
#include "text_edit_test.moc"
