// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"

#include <editor/document_builder.h>
#include <editor/document_snapshot.h>
#include <editor/formatting.h>

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <functional>

using namespace caveat;
using namespace Qt::StringLiterals;
using Act = std::function<void(QTextCursor)>;

Q_DECLARE_METATYPE(Act)

namespace
{

class FormattingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The act falls on the lines from \p first to \p last.
    void acts_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<Act>("act");
        QTest::addColumn<QStringList>("after");
        const auto heading = [](QTextCursor cursor) { setBlockKind(cursor, BlockKind::Heading, 2); };
        const auto paragraph = [](QTextCursor cursor) { setBlockKind(cursor, BlockKind::Paragraph); };
        const auto bullets = [](QTextCursor cursor) { toggleList(cursor, ListMarker::Bullet); };
        const auto numbers = [](QTextCursor cursor) { toggleList(cursor, ListMarker::Number); };
        const auto in = [](QTextCursor cursor) { indentItems(cursor, 1); };
        const auto out = [](QTextCursor cursor) { indentItems(cursor, -1); };
        const auto quote = [](QTextCursor cursor) { toggleQuote(cursor); };
        const auto row
            = [](const char *name, const QStringList &before, int first, int last, const Act &act,
                  const QStringList &after) { QTest::newRow(name) << before << first << last << act << after; };
        row("paragraph to heading", {u"one"_s, u"two"_s}, 1, 1, heading, {u"one"_s, u"## two"_s});
        row("heading to paragraph", {u"# one"_s}, 0, 0, paragraph, {u"one"_s});
        row("item to heading", {u"- one"_s, u"- two"_s}, 0, 0, heading, {u"## one"_s, u"- two"_s});
        row("to bullets", {u"one"_s, u"two"_s}, 0, 1, bullets, {u"- one"_s, u"- two"_s});
        row("bullets off", {u"- one"_s, u"- two"_s}, 0, 1, bullets, {u"one"_s, u"two"_s});
        row("bullets to numbers", {u"- one"_s, u"- two"_s}, 0, 1, numbers, {u"1. one"_s, u"1. two"_s});
        row("item in", {u"- one"_s, u"- two"_s}, 1, 1, in, {u"- one"_s, u"-- two"_s});
        row("item out", {u"- one"_s, u"-- two"_s}, 1, 1, out, {u"- one"_s, u"- two"_s});
        row("out of the list", {u"- one"_s, u"- two"_s}, 1, 1, out, {u"- one"_s, u"two"_s});
        row("in does nothing to a paragraph", {u"one"_s}, 0, 0, in, {u"one"_s});
        row("into a quote", {u"one"_s, u"- two"_s}, 0, 1, quote, {u">one"_s, u">- two"_s});
    }

    void acts()
    {
        QFETCH(QStringList, before);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(Act, act);
        QTextDocument document;
        buildDocument(document, draftOf(before));
        QTextCursor cursor(document.findBlockByNumber(first));
        const QTextBlock end = document.findBlockByNumber(last);
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor::KeepAnchor);
        act(cursor);
        QTEST(linesOf(snapshotOf(document)), "after");
        document.undo();
        QCOMPARE(linesOf(snapshotOf(document)), before);
        QVERIFY2(!document.isUndoAvailable(), "more than one undo step");
    }

    void spans_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<SpanKind>("kind");
        QTest::addColumn<QString>("after");
        QTest::newRow("a word") << 5 << 9 << SpanKind::Strong << u"slow **warm** _strokes_"_s;
        QTest::newRow("the whole span goes") << 10 << 17 << SpanKind::Emphasis << u"slow warm strokes"_s;
        QTest::newRow("half a span is made whole") << 5 << 12 << SpanKind::Emphasis << u"slow _warm strokes_"_s;
    }

    void spans()
    {
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(SpanKind, kind);
        QFETCH(QString, after);
        Draft draft = draftOf({u"slow warm strokes"_s});
        draft.blocks.first().spans = {{{10, 17}, SpanKind::Emphasis, {}, {}, {}}};
        QTextDocument document;
        buildDocument(document, draft);
        QTextCursor cursor(&document);
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        QCOMPARE(selectionHolds(cursor, kind), after == u"slow warm strokes"_s);
        toggleSpan(cursor, kind);
        QCOMPARE(linesOf(snapshotOf(document)).first(), after);
    }

    void linksComeAndGo()
    {
        QTextDocument document;
        buildDocument(document, draftOf({u"see the desk"_s}));
        QTextCursor cursor(&document);
        cursor.setPosition(4);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        setLink(cursor, u"https://larkrise.example"_s);
        const Draft linked = snapshotOf(document);
        QCOMPARE(linesOf(linked), QStringList{u"see [the desk]"_s});
        QCOMPARE(linked.blocks.first().spans.first().target, u"https://larkrise.example"_s);
        setLink(cursor, {});
        QCOMPARE(linesOf(snapshotOf(document)), QStringList{u"see the desk"_s});
    }

    /// Enter at \p offset of the last line.
    void splits_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("a paragraph") << QStringList{u"onetwo"_s} << 3 << QStringList{u"one"_s, u"twoX"_s};
        QTest::newRow("behind a heading") << QStringList{u"# one"_s} << 3 << QStringList{u"# one"_s, u"X"_s};
        QTest::newRow("inside a heading") << QStringList{u"# onetwo"_s} << 3 << QStringList{u"# one"_s, u"# twoX"_s};
        QTest::newRow("an item") << QStringList{u"- one"_s} << 3 << QStringList{u"- one"_s, u"- X"_s};
        QTest::newRow("a nested item") << QStringList{u"- one"_s, u"-- two"_s} << 3
                                       << QStringList{u"- one"_s, u"-- two"_s, u"-- X"_s};
        QTest::newRow("an empty item") << QStringList{u"- one"_s, u"- "_s} << 0 << QStringList{u"- one"_s, u"X"_s};
    }

    void splits()
    {
        QFETCH(QStringList, before);
        QFETCH(int, offset);
        QTextDocument document;
        buildDocument(document, draftOf(before));
        QTextCursor cursor(document.lastBlock());
        cursor.setPosition(cursor.position() + offset);
        splitBlock(cursor);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u"X"_s);
        QTEST(linesOf(snapshotOf(document)), "after");
    }
};

} // namespace

QTEST_MAIN(FormattingTest)
#include "formatting_test.moc"
