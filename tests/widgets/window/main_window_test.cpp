// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"
#include "fake_checker.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <findings/findings_panel.h>
#include <window/document_session.h>
#include <window/main_window.h>
#include <window/message_bar.h>
#include <window/recent_files.h>

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// Answers the question that comes up next.
void answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY2(box != nullptr, "nobody asked");
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
}

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"caveat-test"_s);
    }

    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(makeFakeChecker(), fakeTexts());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void wrongFilesAreSaidInTheBarAndLeaveTheDraftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"missing.md"_s;
        QTest::newRow("folder") << u"."_s;
        QTest::newRow("binary") << u"binary.txt"_s;
    }

    void wrongFilesAreSaidInTheBarAndLeaveTheDraftAlone()
    {
        QFETCH(QString, name);
        write(u"binary.txt"_s,
            QByteArray("\x7f"
                       "ELF\0\0\0\1\2\3\0\0",
                12));
        type(u"my own words"_s);
        const QString path = m_folder.filePath(name);
        QVERIFY(!m_window->openFile(path));
        QVERIFY2(m_window->messages()->text().contains(path), qPrintable(m_window->messages()->text()));
        QVERIFY(m_window->messages()->isVisible());
        QCOMPARE(linesOf(m_window->editor()->draft()), QStringList{u"my own words"_s});
        QVERIFY(m_window->session()->isModified());
        QVERIFY(m_window->session()->path().isEmpty());
    }

    void aGoodFileClearsTheBar()
    {
        QVERIFY(!m_window->openFile(m_folder.filePath(u"missing.md"_s)));
        write(u"good.md"_s, "# Tea\n\nTea cures colds.\n");
        QVERIFY(m_window->openFile(m_folder.filePath(u"good.md"_s)));
        QVERIFY(m_window->messages()->isHidden());
        QCOMPARE(m_window->session()->title(), u"Tea"_s);
        QTRY_COMPARE(m_window->findings()->rowCount(), 1);
        QCOMPARE(recentFiles(QSettings()), QStringList{m_folder.filePath(u"good.md"_s)});
    }

    void unsavedChangesAreAskedAbout()
    {
        type(u"words"_s);
        answer(QMessageBox::Cancel);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        answer(QMessageBox::Discard);
        QVERIFY(m_window->close());
    }

    void copiesKeepWhatTheyAre()
    {
        const QStringList lines{u"# Tea"_s, u"- hot"_s, u"-- very hot"_s, u"Rest well."_s};
        m_window->editor()->setDraft(draftOf(lines));
        m_window->editor()->selectAll();
        m_window->editor()->copy();
        m_window->editor()->setDraft({});
        m_window->editor()->paste();
        QCOMPARE(linesOf(m_window->editor()->draft()), lines);
    }

    void aCopiedWordIsPastedInTheLine()
    {
        m_window->editor()->setDraft(draftOf({u"# Hot tea"_s, u"Rest "_s}));
        QTextCursor cursor = m_window->editor()->textCursor();
        cursor.movePosition(QTextCursor::WordRight, QTextCursor::MoveAnchor);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        m_window->editor()->setTextCursor(cursor);
        m_window->editor()->copy();
        m_window->editor()->moveCursor(QTextCursor::End);
        m_window->editor()->paste();
        QCOMPARE(linesOf(m_window->editor()->draft()), (QStringList{u"# Hot tea"_s, u"Rest tea"_s}));
    }

    void theThemeFollowsTheSystem()
    {
        const QPalette before = QApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Window, u"#202020"_s);
        dark.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(dark);
        QTRY_COMPARE(m_window->palette().color(QPalette::Window), shippedTheme(ThemeChoice::Dark, {}).window);
        m_window->setThemeChoice(ThemeChoice::Light);
        QCOMPARE(m_window->palette().color(QPalette::Window), shippedTheme(ThemeChoice::Light, {}).window);
        QApplication::setPalette(before);
    }

    void theClaimsAreADrawerInANarrowWindow()
    {
        QVERIFY(m_window->panel()->isVisible());
        m_window->resize(700, 600);
        QTRY_VERIFY(!m_window->panel()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(m_window->panel()->isVisible());
        QTest::keyClick(m_window->panel(), Qt::Key_Escape);
        QVERIFY(!m_window->panel()->isVisible());
        m_window->resize(1300, 700);
        QTRY_VERIFY(m_window->panel()->isVisible());
    }

    void everythingHasANameForScreenReaders()
    {
        m_window->editor()->setDraft(draftOf({u"Tea cures colds."_s}));
        QTRY_COMPARE(m_window->findings()->rowCount(), 1);
        m_window->panel()->navigator()->next();
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(access != nullptr);
            QVERIFY2(!access->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

private:
    void type(const QString &words) { QTest::keyClicks(m_window->editor(), words); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
