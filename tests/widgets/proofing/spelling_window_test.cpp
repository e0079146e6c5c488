// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"
#include "fake_checker.h"
#include "small_dictionary.h"

#include <editor/article_editor.h>
#include <editor/typed_word.h>
#include <proofing/own_words_sheet.h>
#include <proofing/spelling.h>
#include <review/journal.h>
#include <spelling/personal_dictionary.h>
#include <window/document_session.h>
#include <window/main_window.h>
#include <window/message_bar.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>

using namespace caveat;
using namespace Qt::StringLiterals;

/// Spelling as a writer meets it in the window.
class SpellingWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dictionaries;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    std::unique_ptr<MainWindow> newWindow()
    {
        auto window = std::make_unique<MainWindow>(makeFakeChecker(), fakeTexts());
        window->show();
        QApplication::setActiveWindow(window.get());
        window->editor()->setFocus();
        return window;
    }

    ArticleEditor *editor() const { return m_window->editor(); }
    SpellingRunner *runner() const { return m_window->spelling()->runner(); }
    QStringList lines() const { return linesOf(editor()->draft()); }

    QStringList wrong() const
    {
        QStringList words;
        for (int block = 0; block < editor()->document()->blockCount(); ++block) {
            for (const TextRange range : runner()->marks().of(block))
                words += runner()->wordAt({block, range});
        }
        return words;
    }

    void write(const QStringList &text, const QStringList &expected)
    {
        editor()->replaceAll(draftOf(text));
        QTRY_COMPARE(wrong(), expected);
        QTRY_VERIFY(runner()->isSettled());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(editor(), key, modifiers);
    }

    /// The menu at the caret, as the Menu key opens it.
    QMenu *openMenu()
    {
        const QPoint at = editor()->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, editor()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(editor()->viewport(), &event);
        return editor()->viewport()->findChild<QMenu *>(u"article-menu"_s) != nullptr
            ? editor()->viewport()->findChild<QMenu *>(u"article-menu"_s)
            : editor()->findChild<QMenu *>(u"article-menu"_s);
    }

    void choose(const char *name)
    {
        QMenu *menu = openMenu();
        QVERIFY(menu != nullptr);
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY2(action != nullptr, name);
        action->trigger();
        menu->close();
        QTRY_VERIFY(editor()->findChild<QMenu *>(u"article-menu"_s) == nullptr);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"spelling-window-test"_s);
        useSmallDictionaries(m_dictionaries);
    }

    void init()
    {
        QSettings().clear();
        QFile::remove(personalDictionaryPath());
        QDir(journalFolder()).removeRecursively();
        m_window = newWindow();
    }

    void cleanup() { m_window.reset(); }

    void keysGoFromWordToWord()
    {
        write({u"The queit hour"_s, u"is waarm"_s}, {u"queit"_s, u"waarm"_s});
        press(Qt::Key_F7, Qt::ControlModifier);
        QCOMPARE(editor()->textCursor().selectedText(), u"queit"_s);
        press(Qt::Key_F7, Qt::ControlModifier);
        QCOMPARE(editor()->textCursor().selectedText(), u"waarm"_s);
        press(Qt::Key_F7, Qt::ControlModifier);
        QCOMPARE(editor()->textCursor().selectedText(), u"queit"_s);
        press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor()->textCursor().selectedText(), u"waarm"_s);
    }

    void aSuggestionIsOneStep()
    {
        write({u"The **queit** hour"_s}, {u"queit"_s});
        const QStringList before = lines();
        press(Qt::Key_F7, Qt::ControlModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu != nullptr);
        QTRY_VERIFY(menu->findChild<QAction *>(u"suggestion"_s)->data().isValid());
        QCOMPARE(menu->findChild<QAction *>(u"suggestion"_s)->data().toString(), u"quiet"_s);
        menu->findChild<QAction *>(u"suggestion"_s)->trigger();
        menu->close();
        QCOMPARE(lines().join(u'|'), before.join(u'|').replace(u"queit"_s, u"quiet"_s));
        QTRY_COMPARE(wrong(), QStringList());
        editor()->undo();
        QCOMPARE(lines(), before);
    }

    void theWordBeingTypedIsLeftAlone()
    {
        write({u"tea"_s}, {});
        auto *typed = editor()->findChild<TypedWord *>();
        QVERIFY(typed != nullptr);
        editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor(), u" waar"_s);
        QTRY_COMPARE(wrong(), QStringList({u"waar"_s}));
        QVERIFY(typed->is(0, runner()->marks().of(0).first())); // known, but not shown
        press(Qt::Key_Left);
        QVERIFY(typed->is(0, runner()->marks().of(0).first()));
        press(Qt::Key_End);
        QTest::keyClicks(editor(), u" "_s);
        QCOMPARE(wrong(), QStringList({u"waar"_s}));
        QVERIFY(!typed->is(0, runner()->marks().of(0).first()));
        press(Qt::Key_Left); // back in it, but nothing is changed
        QVERIFY(!typed->is(0, runner()->marks().of(0).first()));
    }

    void ignoredHereIsOnePlaceAndIsKept()
    {
        write({u"Dagmara is warm"_s, u"Dagmara is good"_s}, {u"Dagmara"_s, u"Dagmara"_s});
        editor()->moveCursor(QTextCursor::Start);
        choose("ignore-here");
        QCOMPARE(runner()->marks().count(), 1);
        QVERIFY(runner()->marks().of(0).isEmpty());
        reopenAfterSave();
        QTRY_COMPARE(runner()->marks().count(), 1);
        QVERIFY(runner()->marks().of(0).isEmpty());
    }

    void rightInTheDraftIsKeptWithIt()
    {
        write({u"Dagmara is warm"_s, u"Dagmara’s tea"_s}, {u"Dagmara"_s, u"Dagmara’s"_s});
        editor()->moveCursor(QTextCursor::Start);
        choose("right-in-draft");
        QCOMPARE(wrong(), QStringList());
        QVERIFY(m_window->session()->isModified());
        reopenAfterSave();
        QTRY_VERIFY(runner()->isSettled());
        QCOMPARE(wrong(), QStringList());
        m_window->session()->startNew();
        write({u"Dagmara is warm"_s}, {u"Dagmara"_s});
    }

    void rightAlwaysIsKeptInTheFile()
    {
        write({u"Dagmara is warm"_s}, {u"Dagmara"_s});
        editor()->moveCursor(QTextCursor::Start);
        choose("right-always");
        QCOMPARE(wrong(), QStringList());
        m_window->session()->discard();
        m_window = newWindow();
        write({u"Dagmara is waarm"_s}, {u"waarm"_s});
        QFile file(personalDictionaryPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "Dagmara\n"_ba);
    }

    void ownWordsCanBeTakenOut()
    {
        write({u"flurb is warm"_s}, {u"flurb"_s});
        m_window->findChild<QAction *>(u"own-words"_s)->trigger();
        auto *sheet = m_window->findChild<OwnWordsSheet *>();
        QVERIFY(sheet != nullptr);
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"own-word"_s), u"flurb"_s);
        QTest::keyClick(sheet->findChild<QLineEdit *>(u"own-word"_s), Qt::Key_Return);
        QTRY_COMPARE(wrong(), QStringList());
        sheet->findChild<QListWidget *>(u"own-words-list"_s)->setCurrentRow(0);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"remove-own-word"_s), Qt::LeftButton);
        QTRY_COMPARE(wrong(), QStringList({u"flurb"_s}));
        sheet->reject();
    }

    void theLanguageBelongsToTheDraft()
    {
        write({u"color and colour"_s}, {u"colour"_s});
        chooseLanguage(u"en-GB"_s);
        QTRY_COMPARE(wrong(), QStringList({u"color"_s}));
        QCOMPARE(m_window->session()->language(), u"en-GB"_s);
        QVERIFY(m_window->session()->isModified());
        reopenAfterSave();
        QCOMPARE(m_window->session()->language(), u"en-GB"_s);
        QTRY_COMPARE(wrong(), QStringList({u"color"_s}));
        QVERIFY(m_window->spelling()->button()->text().contains(u"United Kingdom"_s));
    }

    void withoutADictionaryTheWindowSaysWhereItLooked()
    {
        Draft draft = draftOf({u"leker drikke"_s});
        draft.language = u"nb-NO"_s;
        Project project;
        project.draft = draft;
        ProjectFile file;
        QVERIFY(
            file.saveAs(m_folder.filePath(u"nb.caveat"_s), project, {u"Ann"_s, QDateTime::currentDateTimeUtc(), {}}));
        file = ProjectFile();
        QVERIFY(m_window->openFile(m_folder.filePath(u"nb.caveat"_s)));
        QTRY_VERIFY(m_window->messages()->text().contains(u"hunspell-nb-no"_s));
        const QString said = m_window->messages()->text();
        QVERIFY2(said.contains(m_dictionaries.path()), qPrintable(said));
        QCOMPARE(runner()->marks().count(), 0);
        writeDictionary(m_dictionaries, u"nb_NO"_s, "leker drikk");
        m_window->spelling()->lookAgain();
        QTRY_COMPARE(wrong(), QStringList({u"drikke"_s}));
        QFile::remove(m_dictionaries.filePath(u"nb_NO.aff"_s));
    }

    void itCanBeSwitchedOff()
    {
        write({u"the queit hour"_s}, {u"queit"_s});
        press(Qt::Key_F4);
        QCOMPARE(wrong(), QStringList());
        m_window->session()->discard();
        m_window = newWindow(); // and stays so
        editor()->replaceAll(draftOf({u"the queit hour"_s}));
        QVERIFY(m_window->spelling()->button()->text().contains(u"off"_s));
        press(Qt::Key_F4);
        QTRY_COMPARE(wrong(), QStringList({u"queit"_s}));
    }

    void undoneTextIsMarkedAgain()
    {
        write({u"the queit hour"_s}, {u"queit"_s});
        editor()->selectAll();
        press(Qt::Key_Delete);
        QTRY_COMPARE(wrong(), QStringList());
        editor()->undo();
        QTRY_COMPARE(wrong(), QStringList({u"queit"_s}));
    }

private:
    void chooseLanguage(const QString &language)
    {
        for (QMenu *menu : m_window->spelling()->menu()->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->data().toString() == language)
                    return action->trigger();
            }
        }
        QFAIL("no such language");
    }

    void reopenAfterSave()
    {
        const QString path = m_folder.filePath(u"draft.caveat"_s);
        QFile::remove(path);
        QVERIFY(m_window->session()->saveAs(path, u"Ann"_s));
        QVERIFY(!m_window->session()->isModified());
        m_window = newWindow();
        QVERIFY(m_window->openFile(path));
    }
};

QTEST_MAIN(SpellingWindowTest)
#include "spelling_window_test.moc"
