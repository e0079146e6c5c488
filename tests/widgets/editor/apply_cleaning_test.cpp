// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_draft.h"

#include <cleaning/cleaning_words.h>
#include <editor/apply_cleaning.h>
#include <editor/document_builder.h>
#include <editor/document_snapshot.h>

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QStringList picture(const Draft &draft)
{
    QStringList lines;
    for (const Block &block : draft.blocks) {
        QString line = u"%1 "_s.arg(int(block.kind)) + block.text;
        for (const Span &span : block.spans)
            line += u" %1-%2/%3 %4"_s.arg(span.range.start).arg(span.range.end).arg(int(span.kind)).arg(span.target);
        lines += line;
    }
    return lines;
}

/// Sets residue of several kinds into a draft.
void litter(Draft &draft, quint32 seed)
{
    QRandomGenerator random(seed);
    for (Block &block : draft.blocks) {
        if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem)
            continue;
        if (random.bounded(3) == 0)
            block.text += u"\u00a0 and\u200b more"_s;
        for (Span &span : block.spans) {
            if (span.kind == SpanKind::Link && random.bounded(2) == 0)
                span.target = u"https://example.org/page?utm_source=letter&id=7"_s;
        }
    }
    for (const QString &text : {u"3 Comments"_s, u"Leave a Reply"_s, u"Your email address will not be published."_s}) {
        Block block;
        block.text = text;
        draft.blocks += block;
    }
}

} // namespace

class ApplyCleaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The document and the draft agree on what is left when residue is gone.
    void doesWhatTheDraftDoes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void doesWhatTheDraftDoes()
    {
        QFETCH(quint32, seed);
        Draft draft = randomDraft(seed, 20);
        litter(draft, seed);
        QTextDocument document;
        buildDocument(document, draft);
        const Draft before = snapshotOf(document);
        const auto found = residue(before, shippedCleaningWords());
        QVERIFY(found.size() >= 3);

        QVector<Residue> placed = found;
        const QVector<int> numbers = textBlocks(document);
        for (Residue &piece : placed)
            piece.at.block = numbers.at(piece.at.block);
        applyCleaning(document, cleaning(placed));
        QCOMPARE(picture(snapshotOf(document)), picture(cleaned(before, found)));

        document.undo();
        QCOMPARE(picture(snapshotOf(document)), picture(before));
        QVERIFY(!document.isUndoAvailable());
    }

private:
    static QVector<int> textBlocks(const QTextDocument &document)
    {
        QVector<int> numbers;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (!isBlank(snapshotOf(block)))
                numbers += block.blockNumber();
        }
        return numbers;
    }
};

QTEST_MAIN(ApplyCleaningTest)
#include "apply_cleaning_test.moc"
