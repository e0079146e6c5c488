// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft/sharing.h>

#include <QTest>

#include <functional>

using namespace caveat;
using namespace Qt::StringLiterals;

class SharingTest : public QObject
{
    Q_OBJECT

    static Block block()
    {
        Block block;
        block.text = u"A quiet hour"_s;
        block.spans = {{{0, 1}, SpanKind::Link, u"https://example.org"_s, {}, {}}};
        block.directives = {u"caveat: on"_s};
        return block;
    }

private Q_SLOTS:
    void aCopyShares()
    {
        const Block one = block();
        const Block copy = one;
        QVERIFY(sharesContent(one, copy));
        QVERIFY(sameContent(one, copy));
    }

    void whatSaysTheSameNeedNotShare()
    {
        QVERIFY(!sharesContent(block(), block()));
        QVERIFY(sameContent(block(), block()));
    }

    void theSourceIsNoContent()
    {
        Block moved = block();
        moved.spans[0].source = {3, 8};
        QVERIFY(sameContent(block(), moved));
    }

    void anyOtherMemberTells_data()
    {
        using Change = std::function<void(Block &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("kind") << Change([](Block &b) { b.kind = BlockKind::Caption; });
        QTest::newRow("text") << Change([](Block &b) { b.text[0] = u'a'; });
        QTest::newRow("span") << Change([](Block &b) { b.spans[0].title = u"Home"_s; });
        QTest::newRow("directive") << Change([](Block &b) { b.directives.clear(); });
        QTest::newRow("cell") << Change([](Block &b) { b.cell = CellPlace{}; });
        QTest::newRow("reference") << Change([](Block &b) { b.reference = u"lee-2019"_s; });
        QTest::newRow("language") << Change([](Block &b) { b.language = u"de"_s; });
    }

    void anyOtherMemberTells()
    {
        QFETCH(const std::function<void(Block &)>, change);
        const Block one = block();
        Block other = one;
        change(other);
        QVERIFY(!sharesContent(one, other));
        QVERIFY(!sameContent(one, other));
    }
};

QTEST_GUILESS_MAIN(SharingTest)
#include "sharing_test.moc"
