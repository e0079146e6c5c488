// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "fake_checker.h"

#include <editor/article_editor.h>
#include <findings/findings_model.h>
#include <help/help_sheet.h>
#include <window/interface_scale.h>
#include <window/main_window.h>

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

/// What a window is like at its first start, and later.
class WelcomeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> start()
    {
        auto window = std::make_unique<MainWindow>(makeFakeChecker(), fakeTexts());
        window->offerWelcome();
        window->show();
        QApplication::setActiveWindow(window.get());
        return window;
    }

    static bool welcomes(const MainWindow &window) { return window.findChild<QWidget *>(u"welcome"_s)->isVisible(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setOrganizationName(u"Caveat"_s);
        QApplication::setApplicationName(u"caveat-welcome"_s);
    }

    void init() { QSettings().clear(); }

    void theCardComesUntilItIsDismissed()
    {
        QVERIFY(welcomes(*start()));
        const auto window = start(); // it was not dismissed
        QVERIFY(welcomes(*window));
        QTest::keyClick(window->findChild<QPushButton *>(u"welcome-close"_s), Qt::Key_Space);
        QVERIFY(!welcomes(*window));
        QVERIFY(window->editor()->hasFocus());
        QVERIFY(!welcomes(*start()));
    }

    void escapeInTheTextDismissesIt()
    {
        const auto window = start();
        QTest::keyClick(window->editor(), Qt::Key_Escape);
        QVERIFY(!welcomes(*window));
        QVERIFY(!welcomes(*start()));
    }

    void theFirstClaimMakesItGiveWayWhereThereIsLittleRoom()
    {
        for (const QSize size : {QSize(700, 600), QSize(1360, 900)}) {
            const auto window = start();
            window->resize(size);
            QTest::keyClicks(window->editor(), u"Tea cures colds. "_s);
            QTRY_COMPARE(window->findings()->rowCount(), 1);
            QTest::keyClick(window->editor(), Qt::Key_F8);
            QCOMPARE(welcomes(*window), size.height() > 800);
            QVERIFY2(welcomes(*start()), "it was not dismissed");
        }
    }

    void theCardLeadsToTheGuide()
    {
        const auto window = start();
        QTest::mouseClick(window->findChild<QPushButton *>(u"welcome-guide"_s), Qt::LeftButton);
        QVERIFY(window->findChild<HelpSheet *>()->isVisible());
        QVERIFY(!welcomes(*start()));
    }

    void anEmptyDraftSaysWhatToDo()
    {
        const auto window = start();
        QVERIFY(window->editor()->document()->isEmpty());
        QVERIFY(window->editor()->placeholderText().contains(u"Ctrl+O"_s));
        QTRY_VERIFY(window->findChild<QWidget *>(u"finding-card"_s)
                        ->accessibleDescription()
                        .startsWith(u"Nothing written yet"_s));
        QTest::keyClicks(window->editor(), u"Tea is warm."_s);
        QTRY_VERIFY(
            window->findChild<QWidget *>(u"finding-card"_s)->accessibleDescription().startsWith(u"Nothing marked"_s));
    }

    void theWindowIsDrawnAsLargeAsItWasAskedFor()
    {
        setInterfaceScale(150);
        QCOMPARE(interfaceScale(), 150);
        {
            const ScaledStart scaled;
            QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("1.5"));
        }
        QVERIFY(!qEnvironmentVariableIsSet("QT_SCALE_FACTOR")); // programs that are started from here have their own
        qputenv("QT_SCALE_FACTOR", "2");
        {
            const ScaledStart scaled;
            QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("2"));
        }
        QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("2"));
        qunsetenv("QT_SCALE_FACTOR");
        setInterfaceScale(1000);
        QCOMPARE(interfaceScale(), 100);
    }
};

} // namespace

QTEST_MAIN(WelcomeTest)
#include "welcome_test.moc"
