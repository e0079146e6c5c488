// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"
#include "fake_checker.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <editor/decision_history.h>
#include <editor/journal_keeper.h>
#include <findings/findings_panel.h>
#include <findings/soften_sheet.h>
#include <project/recovery_sheet.h>
#include <window/document_session.h>
#include <window/main_window.h>
#include <window/message_bar.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// Presses the button of the question that comes up next.
void answer(const QString &button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY2(box != nullptr, "nobody asked");
        for (QAbstractButton *offered : box->buttons()) {
            if (offered->text().remove(u'&').contains(button)) {
                QTest::mouseClick(offered, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(button));
    });
}

class ProjectsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"caveat-projects-test"_s);
    }

    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"review/name"_s, u"Ann"_s);
        QDir(journalFolder()).removeRecursively();
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = newWindow();
    }

    void cleanup() { m_window.reset(); }

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

    void anArticleGoesBackToWhereItCameFrom_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("Markdown") << u"a.md"_s << QByteArray("# Tea\n\nHot.\n") << QByteArray("# Tea\n\nHot. Tea\n");
        QTest::newRow("CRLF") << u"a.md"_s << QByteArray("# Tea\r\n\r\nHot.\r\n")
                              << QByteArray("# Tea\r\n\r\nHot. Tea\r\n");
        QTest::newRow("UTF-16") << u"a.txt"_s << QByteArray("\xff\xfeT\0e\0a\0\n\0", 10)
                                << QByteArray("\xff\xfeT\0e\0a\0 \0T\0e\0a\0\n\0", 18);
        QTest::newRow("HTML") << u"a.html"_s << QByteArray("<p>Tea</p>\n") << QByteArray("<p>Tea Tea</p>\n");
    }

    void anArticleGoesBackToWhereItCameFrom()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, before);
        put(name, before);
        QVERIFY(m_window->openFile(at(name)));
        QVERIFY(m_window->session()->path().isEmpty());
        m_window->editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_window->editor(), u" Tea"_s);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(m_window->messages()->text().contains(at(name)), qPrintable(m_window->messages()->text()));
        QTEST(contents(name), "after");
        QVERIFY(!m_window->session()->isModified());
    }

    void anArticleThatChangedOutsideIsAskedAbout()
    {
        put(u"a.md"_s, "Tea.\n");
        QVERIFY(m_window->openFile(at(u"a.md"_s)));
        QTest::keyClicks(m_window->editor(), u"Hot "_s);
        put(u"a.md"_s, "Coffee.\n");
        answer(u"Cancel"_s);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(contents(u"a.md"_s), QByteArray("Coffee.\n"));
        answer(u"Yes"_s);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(contents(u"a.md"_s), QByteArray("Hot Tea.\n"));
    }

    void anotherProgramWritesTheProject()
    {
        write({u"Tea."_s});
        save(u"a.caveat"_s);
        const QByteArray first = contents(u"a.caveat"_s);
        QTest::keyClicks(m_window->editor(), u"Hot "_s);
        save(u"a.caveat"_s);
        put(u"a.caveat"_s, first);
        QTRY_VERIFY2(
            m_window->messages()->text().contains(u"another program"_s), qPrintable(m_window->messages()->text()));
        QCOMPARE(lines(), QStringList{u"Hot Tea."_s});
        button(u"Load it"_s)->click();
        QCOMPARE(lines(), QStringList{u"Tea."_s});
    }

    void savingOverAnotherProgramAsks()
    {
        write({u"Tea."_s});
        save(u"a.caveat"_s);
        const QByteArray first = contents(u"a.caveat"_s);
        QTest::keyClicks(m_window->editor(), u"Hot "_s);
        save(u"a.caveat"_s);
        put(u"a.caveat"_s, first);
        QTest::keyClicks(m_window->editor(), u"Very "_s);
        answer(u"Cancel"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(contents(u"a.caveat"_s), first);
        answer(u"Write over it"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(readProject(at(u"a.caveat"_s))->project.draft.blocks.first().text, lines().first());
        QVERIFY(!m_window->session()->isModified());
    }

    void aProjectThatIsGoneIsWrittenAgain()
    {
        write({u"Tea."_s});
        save(u"a.caveat"_s);
        QVERIFY(QFile::remove(at(u"a.caveat"_s)));
        QTRY_VERIFY2(m_window->messages()->text().contains(u"gone"_s), qPrintable(m_window->messages()->text()));
        button(u"Save now"_s)->click();
        QVERIFY2(m_window->messages()->text().contains(u"versions"_s), qPrintable(m_window->messages()->text()));
        QCOMPARE(readProject(at(u"a.caveat"_s))->project.draft.blocks.first().text, u"Tea."_s);
    }

    void aSecondWindowOnlyReads()
    {
        write({u"Tea."_s});
        save(u"a.caveat"_s);
        auto second = newWindow();
        QVERIFY(second->openFile(at(u"a.caveat"_s)));
        QVERIFY(second->session()->state().contains(u"read-only"_s));
        QVERIFY(!second->messages()->text().isEmpty());
        QTest::keyClicks(second->editor(), u"Hot "_s);
        QCOMPARE(second->session()->save({}).error().kind, SaveFault::Kind::ReadOnly);
        m_window.reset();
        QEvent activated(QEvent::WindowActivate);
        QApplication::sendEvent(second.get(), &activated);
        QVERIFY2(second->messages()->text().contains(u"can save now"_s), qPrintable(second->messages()->text()));
        QVERIFY(second->session()->save({}).has_value());
        QCOMPARE(readProject(at(u"a.caveat"_s))->project.draft.blocks.first().text, u"Hot Tea."_s);
    }

    void aFullDisk()
    {
        const QString disk = at(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=128k"_s, u"tmpfs"_s, disk}) != 0)
            QSKIP("a small disk cannot be mounted here");
        const auto unmount = qScopeGuard([&] {
            m_window.reset();
            QProcess::execute(u"umount"_s, {disk});
        });
        write({u"Tea."_s});
        save(u"disk/a.caveat"_s);
        Draft large = draftOf({u"Tea."_s});
        for (int letter = 0; letter < 200'000; ++letter)
            large.blocks[0].text += QChar(0x4e00 + letter * 7919 % 0x4000);
        m_window->editor()->replaceAll(large);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(m_window->messages()->text().contains(u"full"_s), qPrintable(m_window->messages()->text()));
        QCOMPARE(m_window->editor()->draft().blocks.first().text, large.blocks.first().text);
        QVERIFY(m_window->session()->isModified());
        m_window->editor()->replaceAll(draftOf({u"Less tea."_s}));
        button(u"Try again"_s)->click();
        QVERIFY(m_window->messages()->isHidden());
        QCOMPARE(readProject(disk + u"/a.caveat"_s)->project.draft.blocks.first().text, u"Less tea."_s);
    }

    void aFolderThatVanished()
    {
        QVERIFY(QDir().mkdir(at(u"sub"_s)));
        write({u"Tea."_s});
        save(u"sub/a.caveat"_s);
        QVERIFY(QDir(at(u"sub"_s)).removeRecursively());
        QTest::keyClicks(m_window->editor(), u"Hot "_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(m_window->messages()->text().contains(at(u"sub"_s)), qPrintable(m_window->messages()->text()));
        QCOMPARE(lines(), QStringList{u"Hot Tea."_s});
        QVERIFY(QDir().mkdir(at(u"sub"_s)));
        button(u"Try again"_s)->click();
        QCOMPARE(readProject(at(u"sub/a.caveat"_s))->project.draft.blocks.first().text, u"Hot Tea."_s);
    }

    void aFolderThatMayNotBeWrittenTo()
    {
        write({u"Tea."_s});
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0555), 0);
        constexpr uid_t nobody = 65534; // root may write anywhere
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::setresuid(nobody, nobody, 0), 0);
        const auto refused = m_window->session()->saveAs(at(u"a.caveat"_s), {});
        if (isRoot)
            QCOMPARE(::setresuid(0, 0, 0), 0);
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"may not be written to"_s), qPrintable(refused.error().text));
        QCOMPARE(lines(), QStringList{u"Tea."_s});
        QVERIFY(m_window->session()->isModified());
        save(u"a.caveat"_s);
    }

    void aCopyMadeWhileTypingOpens()
    {
        write({u"Tea."_s});
        save(u"a.caveat"_s);
        QTest::keyClicks(m_window->editor(), u"Hot "_s);
        QVERIFY(QFile::copy(at(u"a.caveat"_s), at(u"copy.caveat"_s)));
        QTest::keyClicks(m_window->editor(), u"and "_s);
        auto second = newWindow();
        QVERIFY(second->openFile(at(u"copy.caveat"_s)));
        QVERIFY(second->session()->readOnlyReason().isEmpty());
        QCOMPARE(linesOf(second->editor()->draft()), QStringList{u"Tea."_s});
    }

    void whatWasNotSavedIsOffered_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::newRow("untitled") << false;
        QTest::newRow("a project") << true;
    }

    void whatWasNotSavedIsOffered()
    {
        QFETCH(bool, saved);
        write({u"Tea boosts you."_s});
        if (saved)
            save(u"a.caveat"_s);
        waiveFirst(u"known"_s);
        m_window->editor()->moveCursor(QTextCursor::End);
        QTest::keyClick(m_window->editor(), Qt::Key_Return);
        QTest::keyClicks(m_window->editor(), u"Hot."_s);
        m_window->session()->journal()->recordNow();
        m_window.reset(); // as if killed: nobody closed it
        m_window = newWindow();
        QVERIFY(m_window->offerRecovery());
        auto *sheet = m_window->findChild<RecoverySheet *>();
        QVERIFY(sheet != nullptr && sheet->isVisible());
        const QVector<Recoverable> found = recoverable(journalFolder());
        QCOMPARE(found.size(), 1);
        Q_EMIT sheet->openWanted(found.first());
        QCOMPARE(lines(), (QStringList{u"Tea boosts you."_s, u"Hot."_s}));
        QTRY_COMPARE(m_window->findings()->rowCount(), 1);
        QTRY_COMPARE(m_window->findings()->openClaims(), 0);
        QCOMPARE(m_window->session()->path(), saved ? at(u"a.caveat"_s) : QString());
        QVERIFY(m_window->session()->isModified());
        QVERIFY(!QFile::exists(found.first().journal));
        if (!saved)
            return;
        QVERIFY(m_window->session()->save({}));
        m_window.reset();
        QVERIFY(recoverable(journalFolder()).isEmpty());
    }

    void aCleanEndLeavesNothing()
    {
        write({u"Tea."_s});
        m_window->session()->journal()->recordNow();
        answer(u"Discard"_s);
        QVERIFY(m_window->close());
        m_window.reset();
        QVERIFY(QDir(journalFolder()).isEmpty());
    }

    void anEarlierVersionComesBackAsOneStep()
    {
        write({u"# Tea"_s, u"- hot"_s});
        save(u"a.caveat"_s);
        m_window->editor()->replaceAll(draftOf({u"Coffee."_s}));
        save(u"a.caveat"_s);
        QCOMPARE(m_window->session()->versions().size(), 2);
        const auto first = m_window->session()->version(m_window->session()->versions().first().id);
        QVERIFY(first.has_value());
        m_window->editor()->replaceAll(*first);
        QCOMPARE(lines(), (QStringList{u"# Tea"_s, u"- hot"_s}));
        m_window->editor()->undo();
        QCOMPARE(lines(), QStringList{u"Coffee."_s});
    }

private:
    std::unique_ptr<MainWindow> newWindow()
    {
        auto window = std::make_unique<MainWindow>(makeFakeChecker(), fakeTexts());
        window->show();
        QApplication::setActiveWindow(window.get());
        window->editor()->setFocus();
        return window;
    }

    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList lines() const { return linesOf(m_window->editor()->draft()); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QStringList &lines)
    {
        m_window->editor()->replaceAll(draftOf(lines));
        m_window->checks()->checkNow();
        settle();
    }
    void save(const QString &name)
    {
        const auto done = m_window->session()->path() == at(name) ? m_window->session()->save(u"Ann"_s)
                                                                  : m_window->session()->saveAs(at(name), u"Ann"_s);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
        QVERIFY(!m_window->session()->isModified());
    }
    void open(const QString &name)
    {
        QVERIFY(m_window->openFile(at(name)));
        settle();
    }
    void settle() { QTRY_VERIFY(m_window->checks()->isSettled()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QApplication::setActiveWindow(m_window.get()); // nobody else does, without a window manager
        QTest::keyClick(m_window->editor(), key, modifiers);
    }
    void waiveFirst(const QString &reason)
    {
        m_window->editor()->moveCursor(QTextCursor::Start);
        press(Qt::Key_F8);
        press(Qt::Key_W, Qt::AltModifier);
        QTest::keyClicks(find<QLineEdit>(u"reason"_s), reason);
        QTest::keyClick(find<QLineEdit>(u"reason"_s), Qt::Key_Return);
        settle();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_window->messages()->findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        qFatal("no such button");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

QTEST_MAIN(ProjectsTest)
#include "projects_test.moc"
