// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/source_map.h>

#include <QRandomGenerator>
#include <QTest>

using namespace caveat;

Q_DECLARE_METATYPE(caveat::TextRange)

namespace
{

/// "ease &amp; <b>rest</b>" shown as "ease & rest".
SourceMap easeAndRest()
{
    SourceMap map;
    map.appendVerbatim(0, 5);
    map.appendReplacement({5, 10}, 1);
    map.appendVerbatim(10, 1);
    map.appendVerbatim(14, 4);
    return map;
}

} // namespace

class SourceMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsToTheSource_data()
    {
        QTest::addColumn<TextRange>("text");
        QTest::addColumn<TextRange>("source");
        QTest::newRow("a word before") << TextRange{0, 4} << TextRange{0, 4};
        QTest::newRow("the entity") << TextRange{5, 6} << TextRange{5, 10};
        QTest::newRow("without the tags around") << TextRange{7, 11} << TextRange{14, 18};
        QTest::newRow("part of the word in tags") << TextRange{8, 10} << TextRange{15, 17};
        QTest::newRow("over entity and tag") << TextRange{3, 8} << TextRange{3, 15};
        QTest::newRow("all of it") << TextRange{0, 11} << TextRange{0, 18};
        QTest::newRow("a place at the start") << TextRange{0, 0} << TextRange{0, 0};
        QTest::newRow("a place before the tag stays outside") << TextRange{7, 7} << TextRange{11, 11};
        QTest::newRow("a place behind the entity") << TextRange{6, 6} << TextRange{10, 10};
        QTest::newRow("a place at the end") << TextRange{11, 11} << TextRange{18, 18};
        QTest::newRow("out of bounds") << TextRange{-3, 99} << TextRange{0, 18};
        QTest::newRow("turned round") << TextRange{4, 2} << TextRange{4, 4};
    }

    void mapsToTheSource()
    {
        QFETCH(TextRange, text);
        QFETCH(TextRange, source);
        const TextRange mapped = easeAndRest().toSource(text);
        QCOMPARE(mapped.start, source.start);
        QCOMPARE(mapped.end, source.end);
    }

    void anEmptyMapGivesTheStart() { QVERIFY((SourceMap().toSource({3, 5}) == TextRange{0, 0})); }

    void joinsVerbatimPiecesThatFollowEachOther()
    {
        SourceMap map = SourceMap::verbatim(7, 3);
        map.appendVerbatim(10, 2);
        map.appendVerbatim(12, 0);
        map.appendReplacement({12, 14}, 0);
        QCOMPARE(map, SourceMap::verbatim(7, 5));
        QCOMPARE(map.pieces().size(), 1);
    }

    /// Whatever a text was made of, the source of a range shows just that range.
    void everyUnitComesBack()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 200; ++round) {
            SourceMap map;
            QVector<TextRange> unitSources;
            qsizetype source = 0;
            for (int piece = random.bounded(1, 12); piece > 0; --piece) {
                source += random.bounded(3);
                const qsizetype length = random.bounded(1, 6);
                if (random.bounded(2) == 0) {
                    map.appendVerbatim(source, length);
                    for (qsizetype i = 0; i < length; ++i)
                        unitSources.append({source + i, source + i + 1});
                    source += length;
                } else {
                    const TextRange range{source, source + random.bounded(1, 9)};
                    map.appendReplacement(range, length);
                    unitSources.insert(unitSources.size(), length, range);
                    source = range.end;
                }
            }
            QCOMPARE(map.textLength(), unitSources.size());
            for (qsizetype start = 0; start < unitSources.size(); ++start) {
                for (qsizetype end = start + 1; end <= unitSources.size(); ++end) {
                    const TextRange mapped = map.toSource({start, end});
                    QCOMPARE(mapped.start, unitSources[start].start);
                    QCOMPARE(mapped.end, unitSources[end - 1].end);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(SourceMapTest)
#include "source_map_test.moc"
