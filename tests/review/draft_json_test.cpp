// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <random_draft.h>
#include <review/draft_json.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class DraftJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            const Draft draft = RandomDraft(seed).make();
            const auto read = draftFromBytes(draftBytes(draft));
            QVERIFY2(read, qPrintable(read ? QString() : read.error()));
            QVERIFY2(sameContent(*read, draft), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void everyMember()
    {
        Block block;
        block.kind = BlockKind::TableCell;
        block.level = 3;
        block.quoteDepth = 2;
        block.marker = ListMarker::Number;
        block.number = 7;
        block.startsList = true;
        block.continuesItem = true;
        block.cell = CellPlace{4, 5, true};
        block.imageTarget = u"a.png"_s;
        block.language = u"fr"_s;
        block.text = u"nul \0 tab \t “quoted” \\ 😀"_s;
        block.spans = {
            {{0, 3}, SpanKind::Link, u"https://example.org/"_s, u"title"_s, {}}, {{4, 4}, SpanKind::Code, {}, {}, {}}};
        const auto read = blockFromBytes(blockBytes(block));
        QVERIFY(read);
        QCOMPARE(*read, block);
    }

    void wrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"kind\":");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("an unknown kind") << QByteArray(R"({"kind":"poem","text":"a"})");
        QTest::newRow("no kind") << QByteArray(R"({"text":"a"})");
        QTest::newRow("an unknown span") << QByteArray(
            R"({"kind":"paragraph","text":"abc","spans":[{"kind":"blink","start":0,"end":1}]})");
        QTest::newRow("a span past the end")
            << QByteArray(R"({"kind":"paragraph","text":"abc","spans":[{"kind":"strong","start":0,"end":4}]})");
        QTest::newRow("a span before the start")
            << QByteArray(R"({"kind":"paragraph","text":"abc","spans":[{"kind":"strong","start":-1,"end":1}]})");
        QTest::newRow("a span that ends before it starts")
            << QByteArray(R"({"kind":"paragraph","text":"abc","spans":[{"kind":"strong","start":2,"end":1}]})");
        QTest::newRow("a level below zero") << QByteArray(R"({"kind":"heading","level":-1,"text":"a"})");
    }

    void wrong()
    {
        QFETCH(QByteArray, bytes);
        const auto read = blockFromBytes(bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DraftJsonTest)
#include "draft_json_test.moc"
