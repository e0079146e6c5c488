// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// An editor reviews an article by keyboard alone: the worst first, apply, waive, comment, undo, until all was looked
// at.
#include "opened_export.h"

#include <claims/shipped_rules.h>
#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <editor/decision_history.h>
#include <findings/findings_panel.h>
#include <project/register_sheet.h>
#include <window/document_session.h>
#include <window/engine_checker.h>
#include <window/main_window.h>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

class EditorJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"editor-journey"_s);
        QSettings().clear();
        QSettings().setValue(u"review/name"_s, u"Ann"_s);
        m_window = newWindow();
        m_window->openSample();
        settle();
    }

    void cleanupTestCase() { m_window.reset(); }

    void theWorstComesFirst()
    {
        key(Qt::Key_F8, Qt::ControlModifier);
        Severity last = Severity::Critical;
        for (int step = 0; step < m_window->findings()->rowCount(); ++step) {
            key(Qt::Key_F8);
            const Finding *finding = m_window->panel()->navigator()->finding();
            QVERIFY(finding != nullptr);
            QVERIFY2(finding->severity <= last, qPrintable(finding->message));
            last = finding->severity;
            QCOMPARE(m_window->editor()->textCursor().blockNumber(), finding->block);
            QVERIFY(m_window->editor()->hasFocus());
            const auto [lookedAt, all] = m_window->panel()->navigator()->progress();
            QCOMPARE(lookedAt, step + 1);
            QCOMPARE(all, m_window->findings()->rowCount());
        }
        QVERIFY(progress().startsWith(u"%1 of %1"_s.arg(m_window->findings()->rowCount())));
        m_window->panel()->navigator()->setLooked({});
        m_window->panel()->navigator()->setCurrent({});
    }

    void aWordingIsTakenAndTheQueueGoesOn()
    {
        key(Qt::Key_F8);
        const QString first = m_window->panel()->navigator()->finding()->id;
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
        key(Qt::Key_1, Qt::AltModifier);
        settle();
        QVERIFY(m_window->editor()->hasFocus());
        key(Qt::Key_F8);
        QVERIFY(m_window->panel()->navigator()->finding() != nullptr);
        QVERIFY(m_window->panel()->navigator()->finding()->id != first);
        QCOMPARE(m_window->panel()->navigator()->finding()->severity, Severity::Critical);
    }

    void aClaimIsWaivedWithAReason()
    {
        say(Qt::Key_W, u"A guest is quoted"_s);
        QTRY_COMPARE(standing().status, Status::Waived);
        QVERIFY(m_window->editor()->hasFocus());
    }

    void aCommentIsTakenBackByUndo()
    {
        key(Qt::Key_F8);
        say(Qt::Key_C, u"Ask the owner"_s);
        QTRY_COMPARE(standing().comments, 1);
        say(Qt::Key_C, u"On second thought"_s);
        QTRY_COMPARE(standing().comments, 2);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(standing().comments, 1);
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"standing"_s)->text().contains(u"Ask the owner"_s));
    }

    void theMenuAtTheCaretOffersTheSame()
    {
        key(Qt::Key_F8);
        key(Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        settle();
        const QAction *first = menu->actions().first();
        QTRY_VERIFY2(!first->text().startsWith(u"Looking"), qPrintable(first->text()));
        QVERIFY2(first->data().isValid() == !m_window->panel()->offers().isEmpty(), qPrintable(first->text()));
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }

    void allThatIsLeftIsWaivedByKeys()
    {
        int open = m_window->findings()->openClaims();
        while (open > 0) {
            key(Qt::Key_F8);
            say(Qt::Key_W, u"Known so far"_s);
            QTRY_COMPARE(m_window->findings()->openClaims(), open - 1);
            --open;
        }
        const auto [lookedAt, all] = m_window->panel()->navigator()->progress();
        QCOMPARE(lookedAt, all);
    }

    void theRegisterTellsOfTheComment()
    {
        key(Qt::Key_F7);
        RegisterSheet *sheet = nullptr;
        QTRY_VERIFY((sheet = m_window->findChild<RegisterSheet *>()) != nullptr);
        auto *search = sheet->findChild<QLineEdit *>(u"register-search"_s);
        const auto *table = sheet->findChild<QTableView *>(u"register"_s);
        QTest::keyClicks(search, u"ask the owner"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(
            table->model()->index(0, RegisterModel::Remarks).data().toString(), u"Known so far · Ann: Ask the owner"_s);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<RegisterSheet *>() == nullptr);
    }

    void aFlaggedPageHoldsTheComment()
    {
        const QString path = m_folder.filePath(u"flagged.html"_s);
        auto *sheet = openedExport(*m_window, path);
        QVERIFY(sheet != nullptr);
        auto *flags = sheet->findChild<QCheckBox *>(u"export-flags"_s);
        QVERIFY2(flags->isVisible(), "all are decided, but one has a comment");
        QApplication::setActiveWindow(sheet);
        for (int step = 0; step < 10 && !flags->hasFocus(); ++step)
            QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(flags, Qt::Key_Space);
        QVERIFY(flags->isChecked());
        QTest::keyClick(sheet, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QCOMPARE(html.count(u"<mark"_s), 1);
        QVERIFY2(html.contains(u"Ask the owner"_s) && html.contains(u"Comment by Ann"_s), qPrintable(html));
    }

    void whatWasSaidIsInTheProject()
    {
        const QString path = m_folder.filePath(u"reviewed.caveat"_s);
        QVERIFY(m_window->session()->saveAs(path, u"Ann"_s).has_value());
        m_window = newWindow();
        QVERIFY(m_window->openFile(path));
        settle();
        QCOMPARE(m_window->findings()->openClaims(), 0);
        QStringList comments;
        for (const DecidedClaim &claim : m_window->session()->decisions()->decisions()) {
            for (const Decision &comment : commentsOn(claim))
                comments += comment.reason;
        }
        QCOMPARE(comments, QStringList{u"Ask the owner"_s});
        for (const DecidedClaim &claim : m_window->session()->decisions()->decisions()) {
            const Decision *last = lastDecision(claim);
            QVERIFY(last != nullptr && (last->status == Status::Waived || last->status == Status::Fixed));
        }
    }

private:
    static std::unique_ptr<MainWindow> newWindow()
    {
        const auto engine = shippedEngine();
        if (!engine)
            qFatal("%s", qPrintable(engine.error().toString()));
        auto window = std::make_unique<MainWindow>(makeEngineChecker(*engine), makeFindingTexts(*engine));
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("no window");
        QApplication::setActiveWindow(window.get());
        window->editor()->setFocus();
        return window;
    }

    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window->editor(), which, modifiers);
    }

    /// Says \p text of the claim at hand, by the key that asks for it.
    void say(Qt::Key which, const QString &text)
    {
        key(which, Qt::AltModifier);
        auto *reason = m_window->findChild<QLineEdit *>(u"reason"_s);
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, text);
        QTest::keyClick(reason, Qt::Key_Return);
        settle();
    }

    void settle() { QTRY_VERIFY(m_window->checks()->isSettled()); }
    Standing standing() const
    {
        return m_window->findings()->standing(m_window->panel()->navigator()->current().row());
    }
    QString progress() const { return m_window->findChild<QLabel *>(u"progress"_s)->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

QTEST_MAIN(EditorJourney)
#include "editor_journey.moc"
