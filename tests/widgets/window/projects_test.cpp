// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_window.h"

#include <QSignalSpy>

using namespace caveat;

namespace
{

class ProjectsTest : public ProjectWindow
{
    Q_OBJECT
private Q_SLOTS:
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

    void whatIsSavedIsInTheJournalBefore()
    {
        write({u"Tea."_s});
        m_window->session()->journal()->recordNow();
        QCoreApplication::sendPostedEvents();
        QSignalSpy recorded(m_window->session()->journal(), &JournalKeeper::recorded);
        for (const bool first : {true, false}) {
            QTest::keyClicks(m_window->editor(), u"Hot "_s);
            QVERIFY(first ? m_window->session()->saveAs(at(u"a.caveat"_s), {}) : m_window->session()->save({}));
            QCoreApplication::sendPostedEvents(); // and no timer, which would note it later
            QCOMPARE(recorded.size(), first ? 1 : 2);
        }
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
};

} // namespace

QTEST_MAIN(ProjectsTest)
#include "projects_test.moc"
