// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_draft.h"
#include "random_edit.h"

#include <editor/change_tracker.h>
#include <editor/document_builder.h>
#include <editor/document_snapshot.h>

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// What somebody holds who has applied all splices.
class Copy
{
public:
    void take(ChangeTracker &changes, int most)
    {
        while (changes.hasChanges()) {
            const BlockSplice splice = changes.take(most);
            m_blocks.remove(splice.first, splice.removed);
            m_blocks.insert(splice.first, splice.added.size(), {});
            std::ranges::copy(splice.added, m_blocks.begin() + splice.first);
        }
    }
    const QVector<TrackedBlock> &blocks() const { return m_blocks; }

private:
    QVector<TrackedBlock> m_blocks;
};

class ChangeTrackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Checks, spelling and the journal watch the same document.
    void whatManyTakeIsReadOnce()
    {
        QTextDocument document(u"Tea is hot."_s);
        ChangeTracker first(&document);
        ChangeTracker second(&document);
        const BlockSplice mine = first.take(1);
        const BlockSplice yours = second.take(1);
        QCOMPARE(mine.added.first().block.text, u"Tea is hot."_s);
        QCOMPARE(yours.added.first().block.text.constData(), mine.added.first().block.text.constData());
        QTextCursor cursor(&document);
        cursor.insertText(u"Green "_s);
        QCOMPARE(first.take(1).added.first().block.text, u"Green Tea is hot."_s);
        QCOMPARE(second.take(1).added.first().block.text, u"Green Tea is hot."_s);
    }

    void splicesRebuildTheDocument_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void splicesRebuildTheDocument()
    {
        QFETCH(quint32, seed);
        QTextDocument document;
        ChangeTracker changes(&document);
        buildDocument(document, randomDraft(seed, 30));
        QRandomGenerator random(seed);
        Copy copy;
        for (int edit = 0; edit < 60; ++edit) {
            randomEdit(document, random);
            if (random.bounded(3) != 0)
                continue;
            copy.take(changes, 1 + random.bounded(10));
            QCOMPARE(copy.blocks().size(), document.blockCount());
            for (int number = 0; number < document.blockCount(); ++number) {
                const Block now = snapshotOf(document.findBlockByNumber(number));
                QVERIFY2(copy.blocks().at(number).block == now, qPrintable(now.text));
                QCOMPARE(copy.blocks().at(number).revision, changes.revision(number));
            }
        }
    }

    void typingTouchesOneBlock()
    {
        QTextDocument document;
        ChangeTracker changes(&document);
        buildDocument(document, randomDraft(1, 10));
        Copy().take(changes, 100);
        QSignalSpy edited(&changes, &ChangeTracker::blockEdited);
        const QSignalSpy replaced(&changes, &ChangeTracker::blocksReplaced);
        const quint64 before = changes.revision(1);
        const quint64 neighbour = changes.revision(2);

        QTextCursor cursor(document.findBlockByNumber(1));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 3);
        cursor.insertText(u"x"_s);

        QCOMPARE(edited.takeFirst(), (QVariantList{1, 3, 0, 1}));
        QCOMPARE(replaced.count(), 0);
        QCOMPARE_NE(changes.revision(1), before);
        QCOMPARE(changes.revision(2), neighbour);
        const BlockSplice splice = changes.take(100);
        QCOMPARE(splice.first, 1);
        QCOMPARE(splice.removed, 1);
        QCOMPARE(splice.added.size(), 1);
        QVERIFY(!changes.hasChanges());
    }

    void aSplitAndAJoinAreSeen()
    {
        QTextDocument document;
        ChangeTracker changes(&document);
        buildDocument(document, randomDraft(1, 10));
        QSignalSpy replaced(&changes, &ChangeTracker::blocksReplaced);
        QTextCursor cursor(document.findBlockByNumber(1));
        cursor.insertBlock();
        QCOMPARE(replaced.takeFirst(), (QVariantList{1, 1, 2}));
        cursor.deletePreviousChar();
        QCOMPARE(replaced.takeFirst(), (QVariantList{1, 2, 1}));
    }
};

} // namespace

QTEST_MAIN(ChangeTrackerTest)
#include "change_tracker_test.moc"
