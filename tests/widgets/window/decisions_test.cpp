// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_window.h"

#include <formats/reader.h>

#include <QCheckBox>
#include <QRadioButton>

using namespace caveat;

namespace
{

class DecisionsTest : public ProjectWindow
{
    Q_OBJECT
private Q_SLOTS:
    void decisionsComeBackWithTheFile()
    {
        write({u"Tea boosts you."_s, u"Tea cures colds."_s});
        waiveFirst(u"own words"_s);
        QCOMPARE(m_window->findings()->openClaims(), 1);
        save(u"a.caveat"_s);
        m_window = newWindow();
        open(u"a.caveat"_s);
        QCOMPARE(m_window->findings()->openClaims(), 1);
        QCOMPARE(m_window->findings()->standing(0).status, Status::Waived);
        const Decision said = m_window->session()->decisions()->decisions().first().said.last();
        QCOMPARE(said.reason, u"own words"_s);
        QCOMPARE(said.by, u"Ann"_s);
    }

    void waivingTakesAReasonAndOneKeyEach()
    {
        write({u"Tea boosts you."_s});
        press(Qt::Key_F8);
        press(Qt::Key_W, Qt::AltModifier);
        auto *reason = find<QLineEdit>(u"reason"_s);
        QVERIFY(reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(reason->isVisible());
        QCOMPARE(m_window->findings()->openClaims(), 1);
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(m_window->editor()->hasFocus());
        press(Qt::Key_W, Qt::AltModifier);
        QTest::keyClicks(reason, u"known"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(m_window->editor()->hasFocus());
        QTRY_COMPARE(m_window->findings()->openClaims(), 0);
        QVERIFY(find<QLabel>(u"standing"_s)->text().contains(u"known"_s));
        press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(m_window->findings()->openClaims(), 1);
    }

    void undoTakesADecisionBack()
    {
        write({u"Tea boosts you."_s});
        waiveFirst(u"known"_s);
        m_window->editor()->undo();
        QTRY_COMPARE(m_window->findings()->openClaims(), 1);
        m_window->editor()->redo();
        QTRY_COMPARE(m_window->findings()->openClaims(), 0);
    }

    void anAppliedOfferIsRecordedAndUndoneAsOne()
    {
        write({u"Tea boosts you."_s});
        press(Qt::Key_F8);
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(lines(), QStringList{u"Tea soothes you."_s});
        QCOMPARE(m_window->session()->decisions()->decisions().first().said.last().status, Status::Fixed);
        m_window->editor()->undo();
        QCOMPARE(lines(), QStringList{u"Tea boosts you."_s});
        QVERIFY(m_window->session()->decisions()->decisions().isEmpty());
    }

    /// A Word document holds the claims that stand open as comments, with a softer wording as a tracked change.
    void exportedWithComments()
    {
        if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
            QSKIP("no pandoc");
        write({u"Tea boosts you."_s, u"It boosts me."_s});
        waiveFirst(u"known"_s);
        const QString path = m_folder->filePath(u"flagged.docx"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        auto *sheet = find<QDialog>(u"export-sheet"_s);
        QVERIFY(sheet != nullptr);
        sheet->findChild<QRadioButton *>(u"export-word"_s)->setChecked(true);
        sheet->findChild<QCheckBox *>(u"export-flags"_s)->setChecked(true);
        sheet->findChild<QLineEdit *>(u"export-path"_s)->setText(path);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"export-now"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
        const auto document = readFile(path);
        QVERIFY(document);
        QCOMPARE(document->draft.blocks.constFirst().text, u"Tea boosts you."_s);
        QCOMPARE(document->draft.blocks.constLast().text, u"It soothes me."_s); // changes count as accepted
        QVERIFY2(document->notices.join(u' ').contains(u"Something is said to boosts"_s),
            qPrintable(document->notices.join(u' ')));
    }

    void softeningAllIsLookedAtAndOneStep()
    {
        write({u"Tea boosts you."_s, u"It boosts me."_s, u"It cures colds."_s, u"It boosts all."_s});
        waiveFirst(u"known"_s);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        SoftenSheet *sheet = nullptr;
        QTRY_VERIFY((sheet = m_window->findChild<SoftenSheet *>()) != nullptr);
        auto *list = sheet->findChild<QListView *>(u"changes"_s);
        QCOMPARE(list->model()->rowCount(), 3); // what was waived stays
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(sheet->ticked(), (QVector<int>{0, 2}));
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"apply-changes"_s), Qt::LeftButton);
        QCOMPARE(lines(),
            (QStringList{u"Tea boosts you."_s, u"It soothes me."_s, u"It cures colds."_s, u"It soothes all."_s}));
        settle();
        QCOMPARE(m_window->session()->decisions()->decisions().size(), 3);
        m_window->editor()->undo();
        QCOMPARE(lines().at(1), u"It boosts me."_s);
        QCOMPARE(lines().at(3), u"It boosts all."_s);
        QCOMPARE(m_window->session()->decisions()->decisions().size(), 1);
    }

    void aSentenceThatComesBackIsOpenAgain()
    {
        write({u"Tea boosts you."_s});
        press(Qt::Key_F8);
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
        press(Qt::Key_1, Qt::AltModifier);
        settle();
        m_window->editor()->selectAll();
        QTest::keyClicks(m_window->editor(), u"Tea boosts you."_s);
        QTRY_COMPARE(m_window->findings()->rowCount(), 1);
        QTRY_VERIFY(m_window->findings()->standing(0).reopened);
        press(Qt::Key_F8);
        QVERIFY(find<QLabel>(u"standing"_s)->text().contains(u"Open again"_s));
    }

    void aChangedSentenceLetsItsDecisionLapse()
    {
        write({u"Tea boosts you."_s});
        waiveFirst(u"known"_s);
        m_window->editor()->moveCursor(QTextCursor::EndOfBlock);
        QTest::keyClick(m_window->editor(), Qt::Key_Backspace);
        QTest::keyClicks(m_window->editor(), u", all of you."_s);
        QTRY_COMPARE(m_window->findings()->openClaims(), 1);
        settle();
        QVERIFY(m_window->session()->decisions()->decisions().first().lapsed);
    }

    void nextGoesOverWhatWasDecided()
    {
        write({u"Tea boosts you."_s, u"It boosts me."_s, u"It boosts all."_s});
        waiveFirst(u"known"_s);
        press(Qt::Key_F8);
        QCOMPARE(m_window->panel()->navigator()->current().row(), 1);
        press(Qt::Key_F8);
        QCOMPARE(m_window->panel()->navigator()->current().row(), 2);
        press(Qt::Key_F8);
        QCOMPARE(m_window->panel()->navigator()->current().row(), 1);
    }
};

} // namespace

QTEST_MAIN(DecisionsTest)
#include "decisions_test.moc"
