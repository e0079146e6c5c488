// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_draft.h"

#include <editor/document_builder.h>
#include <editor/document_snapshot.h>

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// One line a block, to compare drafts as text.
QStringList picture(const Draft &draft)
{
    QStringList lines{draft.language};
    for (const Block &block : draft.blocks) {
        QString line = u"%1/%2 q%3 m%4 n%5 s%6 c%7 i%8 l%9"_s.arg(int(block.kind))
                           .arg(block.level)
                           .arg(block.quoteDepth)
                           .arg(int(block.marker))
                           .arg(block.number)
                           .arg(block.startsList)
                           .arg(block.continuesItem)
                           .arg(block.imageTarget, block.language);
        if (block.cell) {
            line += u" cell %1,%2%3"_s.arg(block.cell->row).arg(block.cell->column).arg(block.cell->header);
        }
        line += u" \"%1\""_s.arg(block.text);
        for (const Span &span : block.spans) {
            line += u" [%1-%2 %3 %4 %5]"_s.arg(span.range.start)
                        .arg(span.range.end)
                        .arg(int(span.kind))
                        .arg(span.target, span.title);
        }
        lines += line;
    }
    return lines;
}

class DocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void roundTrip()
    {
        QFETCH(quint32, seed);
        const Draft draft = randomDraft(seed, 40);
        QTextDocument document;
        buildDocument(document, draft);
        QCOMPARE(picture(snapshotOf(document)), picture(draft));
        QVERIFY(sameContent(snapshotOf(document), draft));
        QVERIFY(!document.isModified());
        QVERIFY(!document.isUndoAvailable());
    }

    void undoAndRedoKeepEverything_data() { roundTrip_data(); }

    void undoAndRedoKeepEverything()
    {
        QFETCH(quint32, seed);
        const Draft draft = randomDraft(seed, 30);
        QTextDocument document;
        buildDocument(document, draft);
        QRandomGenerator random(seed);
        for (int edit = 0; edit < 20; ++edit) {
            QTextCursor cursor(&document);
            cursor.setPosition(random.bounded(document.characterCount()));
            cursor.setPosition(std::min(document.characterCount() - 1, cursor.position() + random.bounded(60)),
                QTextCursor::KeepAnchor);
            cursor.beginEditBlock();
            cursor.insertText(random.bounded(2) == 0 ? u"new\nwords"_s : QString());
            cursor.endEditBlock();
        }
        const QStringList edited = picture(snapshotOf(document));
        while (document.isUndoAvailable()) {
            document.undo();
        }
        QCOMPARE(picture(snapshotOf(document)), picture(draft));
        while (document.isRedoAvailable()) {
            document.redo();
        }
        QCOMPARE(picture(snapshotOf(document)), edited);
    }

    void everyDraftBlockIsOneTextBlock()
    {
        Draft draft;
        for (const QString &text : {u"one"_s, u"two\nlines"_s, u"three"_s}) {
            Block block;
            block.text = text;
            draft.blocks += block;
        }
        QTextDocument document;
        buildDocument(document, draft);
        QCOMPARE(document.blockCount(), 3);
        QCOMPARE(document.findBlockByNumber(1).length() - 1, 9);
    }

    void anInsertedDraftIsOneUndoStep()
    {
        QTextDocument document;
        const Draft before = randomDraft(7, 10);
        buildDocument(document, before);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        insertDraft(cursor, randomDraft(8, 10));
        QVERIFY(document.blockCount() > before.blocks.size());
        document.undo();
        QCOMPARE(picture(snapshotOf(document)), picture(before));
        QVERIFY(!document.isUndoAvailable());
    }
};

} // namespace

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
