// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// A writer types a paragraph with slips and mends it, by keys alone; what is marked is read off the screen.
#include "draft_of.h"
#include "fake_checker.h"

#include <proofing/small_dictionary.h>

#include <editor/article_editor.h>
#include <spelling/personal_dictionary.h>
#include <theme/theme.h>
#include <window/main_window.h>

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

class SpellingJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"spelling-journey"_s);
        QSettings().clear();
        QFile::remove(personalDictionaryPath());
        useSmallDictionaries(m_folder);
        m_window = std::make_unique<MainWindow>(makeFakeChecker(), fakeTexts());
        m_window->setThemeChoice(ThemeChoice::Light);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        m_window->editor()->setFocus();
    }

    void cleanupTestCase() { m_window.reset(); }

    void theWordBeingTypedHasNoMark()
    {
        QTest::keyClicks(m_window->editor(), u"the queit"_s);
        QTest::qWait(600); // longer than a check takes: nothing may come
        QCOMPARE(marked(), 0);
    }

    void onceTheCaretLeavesItHasOne()
    {
        QTest::keyClicks(m_window->editor(), u" hour is waarm and Dagmara is good"_s);
        QTRY_VERIFY(marked() > 0);
    }

    void theFirstSuggestionIsOneKeyAway()
    {
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_F7, Qt::ControlModifier);
        QCOMPARE(m_window->editor()->textCursor().selectedText(), u"queit"_s);
        key(Qt::Key_F10, Qt::ShiftModifier);
        choose(Qt::Key_1, true);
        QCOMPARE(text(), u"the quiet hour is waarm and Dagmara is good"_s);
    }

    void undoBringsTheSlipBack()
    {
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(text().startsWith(u"the queit hour"));
        QTRY_VERIFY(marked() > 0);
    }

    void theCheckCanBeSwitchedOff()
    {
        key(Qt::Key_F4);
        QTRY_COMPARE(marked(), 0);
        key(Qt::Key_F4);
        QTRY_VERIFY(marked() > 0);
    }

private:
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->editor(), which, modifiers);
    }

    void choose(Qt::Key which, bool suggestion)
    {
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QWidget *menu = QApplication::activePopupWidget();
        if (suggestion)
            QTRY_VERIFY(menu->findChild<QAction *>(u"suggestion"_s)->data().isValid());
        QTest::keyClick(menu, which);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }

    QString text() const { return linesOf(m_window->editor()->draft()).join(u'\n'); }

    /// Points in the colour of misspelt words.
    int marked() const
    {
        const QColor colour = shippedTheme(ThemeChoice::Light, {}).spelling;
        const QImage picture = m_window->editor()->viewport()->grab().toImage();
        int points = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor point = picture.pixelColor(x, y);
                const int far = std::abs(point.red() - colour.red()) + std::abs(point.green() - colour.green())
                    + std::abs(point.blue() - colour.blue());
                points += far < 90 ? 1 : 0;
            }
        }
        return points;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

QTEST_MAIN(SpellingJourney)
#include "spelling_journey.moc"
