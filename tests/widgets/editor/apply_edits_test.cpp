// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_draft.h"

#include <editor/apply_edits.h>
#include <editor/document_builder.h>
#include <editor/document_snapshot.h>

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// The number of the text block of each block of \p draft.
QVector<int> textBlocks(const QTextDocument &document)
{
    QVector<int> numbers;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isBlank(snapshotOf(block)))
            numbers += block.blockNumber();
    }
    return numbers;
}

QStringList texts(const Draft &draft)
{
    QStringList all;
    for (const Block &block : draft.blocks) {
        QString line = u"%1 "_s.arg(int(block.kind)) + block.text;
        for (const Span &span : block.spans)
            line += u" %1-%2/%3"_s.arg(span.range.start).arg(span.range.end).arg(int(span.kind));
        all += line;
    }
    return all;
}

class ApplyEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The document and the draft agree on what an edit does.
    void doesWhatTheDraftDoes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void doesWhatTheDraftDoes()
    {
        QFETCH(quint32, seed);
        const Draft draft = randomDraft(seed, 25);
        QTextDocument document;
        buildDocument(document, draft);
        const QVector<int> numbers = textBlocks(document);
        QCOMPARE(numbers.size(), draft.blocks.size());

        QRandomGenerator random(seed);
        QVector<TextEdit> onDraft;
        QVector<TextEdit> onDocument;
        for (int index = random.bounded(3); index < draft.blocks.size(); index += 1 + random.bounded(4)) {
            const Block &block = draft.blocks.at(index);
            const bool plain = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading;
            if (!plain || !block.spans.isEmpty() || block.text.size() < 8)
                continue;
            const TextRange range{random.bounded(4), 4 + random.bounded(4)};
            TextEdit edit{{index, range}, random.bounded(3) == 0 ? QString() : randomWords(random, 3)};
            if (random.bounded(4) == 0)
                edit = {{index, {0, block.text.size()}}, {}};
            onDraft += edit;
            edit.at.block = numbers.at(index);
            onDocument += edit;
        }
        applyEdits(document, onDocument);
        QCOMPARE(texts(snapshotOf(document)), texts(applied(draft, onDraft)));
        document.undo();
        QVERIFY2(sameContent(snapshotOf(document), draft), "more than one undo step");
    }

    void newWordsTakeOnTheSpanAround()
    {
        Draft draft;
        Block block;
        block.text = u"A bold claim here"_s;
        block.spans = {{{2, 12}, SpanKind::Strong, {}, {}, {}}, {{7, 12}, SpanKind::Emphasis, {}, {}, {}}};
        draft.blocks = {block};
        QTextDocument document;
        buildDocument(document, draft);
        applyEdits(document, {{{0, {2, 6}}, u"quiet"_s}});
        QCOMPARE(texts(snapshotOf(document)), QStringList{u"3 A quiet claim here 2-13/1 8-13/0"_s});
    }

    void anEmptiedItemPassesItsNumberOn()
    {
        Draft draft;
        for (int number = 4; number <= 6; ++number) {
            Block item;
            item.kind = BlockKind::ListItem;
            item.level = 1;
            item.marker = ListMarker::Number;
            item.number = number;
            item.text = u"item %1"_s.arg(number);
            draft.blocks += item;
        }
        QTextDocument document;
        buildDocument(document, draft);
        applyEdits(document, {{{0, {0, 6}}, {}}});
        const Draft after = snapshotOf(document);
        QCOMPARE(after.blocks.size(), 2);
        QCOMPARE(after.blocks.first().number, 4);
        QCOMPARE(after.blocks.last().text, u"item 6"_s);
    }

    void aTableCellStays()
    {
        Draft draft;
        for (int column = 0; column < 2; ++column) {
            Block cell;
            cell.kind = BlockKind::TableCell;
            cell.cell = CellPlace{0, column, false};
            cell.text = u"cell"_s;
            draft.blocks += cell;
        }
        QTextDocument document;
        buildDocument(document, draft);
        applyEdits(document, {{{textBlocks(document).first(), {0, 4}}, {}}});
        QCOMPARE(snapshotOf(document).blocks.size(), 2);
    }
};

} // namespace

QTEST_MAIN(ApplyEditsTest)
#include "apply_edits_test.moc"
