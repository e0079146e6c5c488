// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft_of.h>

#include <editor/article_editor.h>
#include <sources/citation_keeper.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace caveat;
using namespace Qt::StringLiterals;

class CitationKeeperTest : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        ArticleEditor editor;
        CitationKeeper citations{&editor};

        Desk()
        {
            Draft draft;
            for (const QString &text : {u"Rest eases worry."_s, u"Naps help."_s, u"Tea is warm."_s}) {
                Block block;
                block.text = text;
                draft.blocks.append(block);
            }
            editor.setDraft(draft);
            citations.begin(draft, {});
            citations.setStyle(CitationStyle::Vancouver);
            editor.show();
            editor.setFocus();
        }
        void caretTo(int block, int offset)
        {
            const QTextBlock at = editor.document()->findBlockByNumber(block);
            QTextCursor cursor(at);
            cursor.setPosition(at.position() + offset);
            editor.setTextCursor(cursor);
        }
        QStringList lines() const
        {
            QStringList texts;
            for (const Block &block : editor.draft().blocks)
                texts.append(block.reference.isEmpty() ? block.text : u'#' + block.reference);
            return texts;
        }
        QString id(int index) const { return citations.library().entries().at(index).id; }
        void wait() { QCoreApplication::processEvents(); }
    };

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void citesAtTheCaret()
    {
        Desk desk;
        desk.caretTo(1, 9);
        QVERIFY(desk.citations.cite(desk.id(0)));
        desk.caretTo(0, 16);
        QVERIFY(desk.citations.cite(desk.id(1)));
        QCOMPARE(desk.lines(),
            QStringList({u"Rest eases worry [1]."_s, u"Naps help [2]."_s, u"Tea is warm."_s, u"References"_s,
                u'#' + desk.id(1), u'#' + desk.id(0)}));
        QCOMPARE(desk.citations.references().size(), 2);
        // At a mark, it joins it.
        desk.caretTo(0, 20);
        QVERIFY(desk.citations.cite(desk.id(2)));
        QCOMPARE(desk.lines().first(), u"Rest eases worry [1,2]."_s);
        QCOMPARE(desk.lines().at(1), u"Naps help [3]."_s);
    }

    void entriesGoAlongWithWhatIsCopied()
    {
        EvidenceEntry own;
        own.id = u"own1"_s;
        own.title = u"A note on naps"_s;
        own.authors = {{u"Moss"_s, u"AB"_s, {}}};
        own.year = 2019;
        Desk from;
        from.citations.begin(from.editor.draft(), {own});
        from.caretTo(1, 9);
        QVERIFY(from.citations.cite(own.id));
        from.caretTo(1, 0);
        QTextCursor line = from.editor.textCursor();
        line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        from.editor.setTextCursor(line);
        from.editor.copy();

        Desk to;
        to.caretTo(2, 12);
        to.editor.paste();
        to.wait();
        QCOMPARE(to.citations.references().size(), 1);
        QCOMPARE(to.citations.references().constFirst(), own);
        QVERIFY(to.lines().contains(u"#own1"_s));
    }

    void isOneStepOfUndo()
    {
        Desk desk;
        const QStringList before = desk.lines();
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        const QStringList cited = desk.lines();
        QVERIFY(cited != before);
        desk.editor.undo();
        desk.wait();
        QCOMPARE(desk.lines(), before);
        desk.editor.redo();
        desk.wait();
        QCOMPARE(desk.lines(), cited);
    }

    void deletingRenumbersInTheSameStep()
    {
        Desk desk;
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        desk.caretTo(1, 9);
        desk.citations.cite(desk.id(1));
        const QStringList both = desk.lines();
        desk.caretTo(0, 20);
        QTest::keyClick(&desk.editor, Qt::Key_Backspace);
        desk.wait();
        QCOMPARE(desk.lines(),
            QStringList(
                {u"Rest eases worry ."_s, u"Naps help [1]."_s, u"Tea is warm."_s, u"References"_s, u'#' + desk.id(1)}));
        desk.editor.undo();
        desk.wait();
        QCOMPARE(desk.lines(), both);
        desk.editor.redo();
        desk.wait();
        QCOMPARE(desk.lines().at(1), u"Naps help [1]."_s);
    }

    void typingBehindAMarkStaysText()
    {
        Desk desk;
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        desk.caretTo(0, 20);
        for (const char key : " now") {
            if (key != 0)
                QTest::keyClick(&desk.editor, key);
            desk.wait();
        }
        QCOMPARE(desk.lines().first(), u"Rest eases worry [1] now."_s);
        QCOMPARE(desk.editor.draft().blocks.first().spans.size(), 1);
        QCOMPARE(desk.editor.draft().blocks.first().spans.first().range.length(), 3);
    }

    void theCaretStays()
    {
        Desk desk;
        desk.caretTo(2, 12);
        desk.citations.cite(desk.id(0));
        QCOMPARE(desk.editor.textCursor().block().text(), u"Tea is warm. [1]"_s);
        QVERIFY(desk.editor.textCursor().atBlockEnd());
        desk.caretTo(2, 0);
        desk.citations.cite(desk.id(1)); // at the start of a line
        desk.caretTo(2, 0);
        for (const char key : {'S', 'e', 'e'}) {
            QTest::keyClick(&desk.editor, key);
            desk.wait();
        }
        QCOMPARE(desk.lines().at(2).left(4), u"See["_s);
    }

    void aLineBehindTheListStays()
    {
        Desk desk;
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        desk.editor.moveCursor(QTextCursor::End);
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        for (const char key : {'B', 'y', 'e'}) {
            QTest::keyClick(&desk.editor, key);
            desk.wait();
        }
        QCOMPARE(desk.lines().last(), u"Bye"_s);
    }

    void theListGoesBehindATable()
    {
        Desk desk;
        Draft draft = draftOf({u"Rest."_s, u"A cup"_s});
        draft.blocks[1].kind = BlockKind::TableCell;
        draft.blocks[1].cell = CellPlace{0, 0, false};
        desk.editor.setDraft(draft);
        desk.citations.begin(draft, {});
        desk.caretTo(0, 4);
        desk.citations.cite(desk.id(0));
        QCOMPARE(desk.lines(), QStringList({u"Rest [1]."_s, u"A cup"_s, u"References"_s, u'#' + desk.id(0)}));
    }

    void aMarkIsNotFormattedInPart()
    {
        Desk desk;
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        QTextCursor cursor(desk.editor.document()->findBlockByNumber(0));
        cursor.setPosition(5);
        cursor.setPosition(18, QTextCursor::KeepAnchor);
        desk.editor.setTextCursor(cursor);
        desk.editor.toggleSpanAtCaret(SpanKind::Strong);
        desk.citations.settle();
        QCOMPARE(desk.lines().first(), u"Rest eases worry [1]."_s);
    }

    void undoBringsTheStyleBack()
    {
        Desk desk;
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        desk.citations.setStyle(CitationStyle::Apa);
        desk.editor.undo();
        desk.wait();
        desk.caretTo(1, 9);
        desk.citations.cite(desk.id(1));
        QCOMPARE(desk.lines().first(), u"Rest eases worry [1]."_s);
    }

    void cutAndPasteMoves()
    {
        Desk desk;
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        desk.caretTo(1, 9);
        desk.citations.cite(desk.id(1));
        QTextCursor cursor(desk.editor.document()->findBlockByNumber(0));
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        desk.editor.setTextCursor(cursor);
        desk.editor.cut();
        desk.wait();
        QCOMPARE(desk.lines().first(), u"Naps help [1]."_s);
        desk.caretTo(1, 12);
        desk.editor.paste();
        desk.wait();
        QCOMPARE(desk.lines().mid(0, 2), QStringList({u"Naps help [1]."_s, u"Tea is warm.Rest eases worry [2]."_s}));
        QCOMPARE(desk.citations.references().size(), 2);
    }

    void changesTheStyleOfAll()
    {
        Desk desk;
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        const QStringList numbers = desk.lines();
        desk.citations.setStyle(CitationStyle::Ama);
        QCOMPARE(desk.lines().first(), u"Rest eases worry.1"_s);
        QCOMPARE(desk.lines().mid(1), numbers.mid(1));
        desk.citations.setStyle(CitationStyle::Apa);
        QVERIFY(desk.lines().first().startsWith(u"Rest eases worry ("));
        QCOMPARE(desk.lines().mid(1), numbers.mid(1));
        desk.citations.setStyle(CitationStyle::Vancouver);
        QCOMPARE(desk.lines(), numbers);
        desk.editor.undo();
        desk.wait();
        QVERIFY(desk.lines().first().startsWith(u"Rest eases worry ("));
    }

    void theListFollowsTheText()
    {
        Desk desk;
        desk.caretTo(0, 16);
        desk.citations.cite(desk.id(0));
        const QStringList cited = desk.lines();
        desk.caretTo(4, 5);
        QTest::keyClick(&desk.editor, 'x');
        desk.wait();
        QCOMPARE(desk.lines(), cited);
        QVERIFY(!desk.editor.draft().blocks.last().text.contains(u'x'));
    }

    void convertsTypedMarks()
    {
        Desk desk;
        const Draft draft = draftOf({u"Rest eases worry [1]."_s, u"Naps help [7]."_s, u"## References"_s,
            u"[1] Moss AB. Slow hands. J Naps. 2011;5:3-9."_s});
        desk.editor.setDraft(draft);
        desk.citations.begin(draft, {});
        const QString said = desk.citations.convertTyped();
        QVERIFY2(said.contains(u"[7]"), qPrintable(said));
        QCOMPARE(desk.citations.references().size(), 1);
        QCOMPARE(desk.citations.references().first().authors.first().family, u"Moss"_s);
        desk.citations.setStyle(CitationStyle::Apa);
        QCOMPARE(desk.lines().first(), u"Rest eases worry (Moss, 2011)."_s);
    }
};

QTEST_MAIN(CitationKeeperTest)
#include "citation_keeper_test.moc"
