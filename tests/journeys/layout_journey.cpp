// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// A window of 900×600 in a language with longer words, from left to right and from right to left: nothing is cut off.
#include "cut_texts.h"
#include "pseudo_locale.h"

#include "../widgets/window/sheets.h"

#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <findings/findings_panel.h>
#include <theme/theme.h>
#include <window/message_bar.h>
#include <window/shipped_window.h>

#include <QClipboard>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize small(900, 600);

class LayoutJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PseudoLocale m_pseudo;
    std::unique_ptr<MainWindow> m_window;

    void trigger(const QString &command) { m_window->findChild<QAction *>(command)->trigger(); }

    void verifyNothingIsCut(const QString &where)
    {
        // Heights follow from widths a moment later.
        const bool fits = QTest::qWaitFor([this] { return cutTexts(*m_window).isEmpty(); }, 1000);
        QVERIFY2(fits, qPrintable(where + u": "_s + cutTexts(*m_window).join(u", "_s)));
        QCOMPARE(m_window->size(), small);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"caveat-layout"_s);
    }

    void initTestCase_data()
    {
        QTest::addColumn<bool>("pseudo");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English") << false << Qt::LeftToRight;
        QTest::newRow("pseudo-locale") << true << Qt::LeftToRight;
        QTest::newRow("pseudo-locale from right to left") << true << Qt::RightToLeft;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, pseudo);
        QFETCH_GLOBAL(Qt::LayoutDirection, direction);
        QSettings().clear();
        QSettings().setValue(u"review/name"_s, u"Ann"_s);
        if (pseudo)
            QCoreApplication::installTranslator(&m_pseudo);
        QApplication::setLayoutDirection(direction);
        m_window = makeShippedWindow(u"1"_s).window;
        m_window->resize(small);
        m_window->openSample();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_window->checks()->isSettled());
        m_window->panel()->navigator()->next();
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
    }

    void cleanup()
    {
        m_window.reset();
        QCoreApplication::removeTranslator(&m_pseudo);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theWindow()
    {
        verifyNothingIsCut(u"claims"_s);
        trigger(u"waive-claim"_s);
        verifyNothingIsCut(u"a reason is asked"_s);
        trigger(u"replace-words"_s);
        verifyNothingIsCut(u"find and replace"_s);
        QTest::keyClick(m_window->findChild<QWidget *>(u"find-bar"_s), Qt::Key_Escape);
        m_window->messages()->ask(MessageBar::Kind::Error, u"It did not work."_s,
            {{MainWindow::tr("Try again"), [] {}}, {MainWindow::tr("Save as…"), [] {}}});
        verifyNothingIsCut(u"a question"_s);
        trigger(u"leftovers"_s);
        verifyNothingIsCut(u"leftovers"_s);
    }

    void sheets_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : sheetCommands())
            QTest::addRow("%s", qPrintable(command)) << command;
    }

    void sheets()
    {
        QFETCH(QString, command);
        if (command == u"raw-pastes"_s) {
            QApplication::clipboard()->setText(u"Pasted words"_s);
            m_window->editor()->paste();
        } else if (command == u"versions"_s) {
            QVERIFY(m_window->session()->saveAs(m_folder.filePath(u"sample.caveat"_s), u"Ann"_s));
        }
        QStringList cut;
        QVERIFY(withSheet(*m_window, command, [&cut](QDialog &sheet) {
            if (!QTest::qWaitFor([&sheet] { return cutTexts(sheet).isEmpty(); }, 1000))
                cut = cutTexts(sheet);
            if (sheet.width() > small.width() || sheet.height() > 700)
                cut += u"the sheet itself: %1×%2"_s.arg(sheet.width()).arg(sheet.height());
        }));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u", "_s)));
    }
};

} // namespace

QTEST_MAIN(LayoutJourney)
#include "layout_journey.moc"
