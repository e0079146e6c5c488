// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft/sections.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// "1A 2b x 2c": headings by level, the rest text.
Draft draftOf(const QString &picture)
{
    Draft draft;
    for (const QString &word : picture.split(u' ')) {
        Block block;
        block.text = word;
        if (word.front().isDigit()) {
            block.kind = BlockKind::Heading;
            block.level = word.front().digitValue();
        }
        draft.blocks.append(block);
    }
    return draft;
}

QString picture(const Draft &draft)
{
    QStringList words;
    for (const Block &block : draft.blocks)
        words.append(block.text);
    return words.join(u' ');
}

} // namespace

class SectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachToTheNextOfTheirLevel()
    {
        const QVector<Section> found = sections(draftOf(u"x 1A 2b x 2c 1D x"_s));
        QCOMPARE(found, QVector<Section>({{1, 5, 1}, {2, 4, 2}, {4, 5, 2}, {5, 7, 1}}));
        QVERIFY(sections({}).isEmpty());
    }

    void move_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<int>("index");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QString>("moved");
        QTest::newRow("down") << u"1A 2b x 2c y"_s << 1 << Direction::Down << u"1A 2c y 2b x"_s;
        QTest::newRow("up") << u"1A 2b x 2c y"_s << 2 << Direction::Up << u"1A 2c y 2b x"_s;
        QTest::newRow("with what is under it") << u"1A 2b x 1C 2d"_s << 0 << Direction::Down << u"1C 2d 1A 2b x"_s;
        QTest::newRow("the first") << u"1A 2b x 2c y"_s << 1 << Direction::Up << u"1A 2b x 2c y"_s;
        QTest::newRow("not out of its section") << u"1A 2b x 1C 2d"_s << 1 << Direction::Down << u"1A 2b x 1C 2d"_s;
        QTest::newRow("no such") << u"1A x"_s << 7 << Direction::Up << u"1A x"_s;
    }

    void move()
    {
        QFETCH(QString, draft);
        QFETCH(int, index);
        QFETCH(Direction, direction);
        QTEST(picture(withSectionMoved(draftOf(draft), index, direction)), "moved");
    }

    void movingBackRestores()
    {
        const Draft draft = draftOf(u"x 1A 2b y 3c 3d 2e z 1F 2g 2h"_s);
        const QVector<Section> all = sections(draft);
        for (int index = 0; index < all.size(); ++index) {
            const int other = neighbour(all, index, Direction::Down);
            if (other < 0)
                continue;
            const Draft moved = withSectionMoved(draft, index, Direction::Down);
            QVERIFY(picture(moved) != picture(draft));
            const QString heading = draft.blocks.at(all.at(index).first).text;
            const QVector<Section> after = sections(moved);
            const auto there = std::ranges::find_if(
                after, [&](const Section &section) { return moved.blocks.at(section.first).text == heading; });
            QCOMPARE(picture(withSectionMoved(moved, static_cast<int>(there - after.begin()), Direction::Up)),
                picture(draft));
        }
    }
};

QTEST_GUILESS_MAIN(SectionsTest)
#include "sections_test.moc"
