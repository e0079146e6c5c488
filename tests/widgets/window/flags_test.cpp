// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_window.h"

#include <flags/flag_note.h>
#include <window/work_area.h>

#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

using namespace caveat;

namespace
{

class FlagsTest : public ProjectWindow
{
    Q_OBJECT
private Q_SLOTS:
    void theMenuOfAClaimHasItsSuggestionsOnTop()
    {
        write({u"Rest. Tea boosts you."_s});
        goInto(u"boosts"_s);
        QMenu *menu = openMenu();
        QTRY_VERIFY(menu->actions().first()->isEnabled());
        QVERIFY(menu->actions().first()->text().startsWith(u"Say that it soothes"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(lines(), QStringList{u"Rest. Tea soothes you."_s});
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lines(), QStringList{u"Rest. Tea boosts you."_s});
    }

    void theMenuDecidesAndExplains()
    {
        write({u"Tea boosts you."_s});
        goInto(u"boosts"_s);
        QTest::keyClick(openMenu(), Qt::Key_W);
        QTRY_VERIFY(find<QLineEdit>(u"reason"_s)->isVisible());
        QTest::keyClicks(find<QLineEdit>(u"reason"_s), u"own words"_s);
        QTest::keyClick(find<QLineEdit>(u"reason"_s), Qt::Key_Return);
        QTRY_COMPARE(m_window->findings()->openClaims(), 0);
        goInto(u"boosts"_s);
        QTest::keyClick(openMenu(), Qt::Key_O); // open it again
        QTRY_COMPARE(m_window->findings()->openClaims(), 1);
        goInto(u"boosts"_s);
        QTest::keyClick(openMenu(), Qt::Key_H);
        QTRY_VERIFY(find<QDialog>(u"help-sheet"_s) != nullptr);
    }

    void whereNothingIsMarkedTheMenuIsAsEver()
    {
        write({u"Rest. Tea boosts you."_s});
        goInto(u"Rest"_s);
        QMenu *menu = openMenu();
        QVERIFY(menu->findChild<QAction *>(u"flag-help"_s) == nullptr);
        menu->close();
    }

    void aTipTellsOfTheClaimBelowItsSentence()
    {
        write({u"Rest. Tea boosts you."_s});
        goInto(u"boosts"_s);
        const QPoint at = m_window->editor()->cursorRect().center();
        pointAt(at);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(u"Something is said to boosts."_s), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"F1"_s));
        const auto all = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(all, [](const QWidget *widget) { return widget->inherits("QTipLabel"); });
        QVERIFY(tip != all.end());
        const QWidget *viewport = m_window->editor()->viewport();
        QVERIFY((*tip)->y() >= viewport->mapToGlobal(m_window->editor()->cursorRect().bottomLeft()).y());
        pointAt({at.x(), viewport->height() - 2});
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void theSignAtTheMarginHasATipToo()
    {
        write({u"Rest. Tea boosts you."_s});
        goInto(u"boosts"_s);
        pointAt({5, m_window->editor()->cursorRect().center().y()});
        QTRY_VERIFY(QToolTip::isVisible());
        pointAt({5, m_window->editor()->viewport()->height() - 2});
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void theCaretsLineIsToldOf()
    {
        write({u"Rest."_s, u"Tea boosts you."_s});
        const auto *note = find<FlagNote>(u"flag-note"_s);
        goInto(u"boosts"_s);
        QTRY_VERIFY2(note->note().contains(u"Something is said to boosts."_s), qPrintable(note->note()));
        press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(note->note(), QString());
    }

    void howLoudIsKept()
    {
        write({u"Tea cures and boosts."_s});
        m_window->findings()->setLeastMarked(Severity::Info);
        QAction *high = loudness(Severity::High);
        high->trigger();
        QCOMPARE(m_window->findings()->leastMarked(), Severity::High);
        m_window = newWindow();
        QCOMPARE(m_window->findings()->leastMarked(), Severity::High);
        QVERIFY(loudness(Severity::High)->isChecked());
        loudness(Severity::Info)->trigger();
    }

    void theOrderOfTheQueueIsKept()
    {
        write({u"Tea boosts you."_s, u"Tea cures colds."_s});
        press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_F8);
        QCOMPARE(m_window->panel()->navigator()->current().row(), 1);
        m_window = newWindow();
        QVERIFY(m_window->panel()->filter()->isWorstFirst());
        press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(!m_window->panel()->filter()->isWorstFirst());
    }

    void commentsAreKeptWithTheArticleAndUndone()
    {
        write({u"Tea boosts you."_s});
        comment(u"Which tea?"_s);
        QTRY_COMPARE(m_window->findings()->standing(0).comments, 1);
        QCOMPARE(m_window->findings()->openClaims(), 1);
        QTRY_VERIFY(find<QLabel>(u"standing"_s)->text().contains(u"Which tea?"_s));
        comment(u"And whom?"_s);
        QTRY_COMPARE(m_window->findings()->standing(0).comments, 2);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->findings()->standing(0).comments, 1);
        save(u"a.caveat"_s);
        m_window = newWindow();
        open(u"a.caveat"_s);
        QCOMPARE(m_window->findings()->standing(0).comments, 1);
        const DecidedClaim claim = m_window->session()->decisions()->decisions().first();
        QCOMPARE(commentsOn(claim).first().reason, u"Which tea?"_s);
        QCOMPARE(commentsOn(claim).first().by, u"Ann"_s);
    }

    void whatWasLookedAtIsKeptWithTheArticle()
    {
        write({u"Tea boosts you."_s, u"It cures colds."_s, u"It boosts all."_s});
        press(Qt::Key_F8);
        save(u"a.caveat"_s);
        QCOMPARE(find<QLabel>(u"progress"_s)->text(), u"1 of 3 looked at"_s);
        press(Qt::Key_F8);
        QVERIFY2(!m_window->session()->isModified(), "looking is no change that is to be saved");
        QCOMPARE(m_window->session()->versions().size(), 1);
        QVERIFY(m_window->close());
        m_window = newWindow();
        open(u"a.caveat"_s);
        QCOMPARE(find<QLabel>(u"progress"_s)->text(), u"2 of 3 looked at"_s);
        QCOMPARE(m_window->session()->versions().size(), 1);
        m_window->session()->startNew();
        write({u"Tea boosts you."_s, u"It cures colds."_s});
        QCOMPARE(find<QLabel>(u"progress"_s)->text(), u"0 of 2 looked at"_s);
    }

    void whatWasLookedAtLeavesFilesOfOthersAlone()
    {
        write({u"Tea boosts you."_s, u"It cures colds."_s});
        save(u"a.caveat"_s);
        const QByteArray before = contents(u"a.caveat"_s);
        auto second = newWindow(); // reads only
        QVERIFY(second->openFile(at(u"a.caveat"_s)));
        QTRY_VERIFY(second->checks()->isSettled());
        second->panel()->navigator()->next();
        QVERIFY(second->close());
        QCOMPARE(contents(u"a.caveat"_s), before);
    }

    void theWordBeingTypedIsLeftAlone()
    {
        write({u"Tea"_s});
        m_window->editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_window->editor(), u" cures"_s);
        QTRY_COMPARE(m_window->findings()->rowCount(), 1);
        settle();
        QCOMPARE(marked(), 0); // known, but not shown yet
        QTest::keyClicks(m_window->editor(), u" "_s);
        QTRY_VERIFY(marked() > 0);
        settle();
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QTest::keyClicks(m_window->editor(), u"x"_s);
        QVERIFY2(marked() > 0, "a mark that was there goes with the first key");
        settle();
        QTRY_COMPARE(marked(), 0); // no claim any more
    }

    void thePanelNeverLiesOverTheText()
    {
        write({u"Tea boosts you."_s});
        for (const QSize size : {QSize(1300, 800), QSize(900, 600), QSize(700, 600), QSize(480, 400)}) {
            m_window->resize(size);
            press(Qt::Key_F8);
            QTRY_VERIFY(m_window->panel()->isVisible());
            QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
            const auto inWindow = [this](const QWidget *widget) {
                return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
            };
            const QRect text = inWindow(m_window->editor());
            QVERIFY2(!text.intersects(inWindow(m_window->panel())), qPrintable(QString::number(size.width())));
            QVERIFY(m_window->editor()->viewport()->rect().contains(m_window->editor()->cursorRect().center()));
            QVERIFY(text.height() > 80);
            QVERIFY2(size.width() < 700 || find<QLabel>(u"progress"_s)->text().endsWith(u"looked at"_s),
                qPrintable(find<QLabel>(u"progress"_s)->text()));
            QWidget *waive = find<QPushButton>(u"waive"_s);
            QTRY_VERIFY2(waive->isVisible() && waive->visibleRegion().boundingRect() == waive->rect(),
                qPrintable(u"no room to decide in %1×%2"_s.arg(size.width()).arg(size.height())));
        }
    }

private:
    void goInto(const QString &word) const
    {
        QTextCursor caret = m_window->editor()->document()->find(word);
        QVERIFY(!caret.isNull());
        caret.setPosition(caret.selectionStart() + 1);
        m_window->editor()->setTextCursor(caret);
    }

    QMenu *openMenu()
    {
        press(Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu != nullptr ? menu : new QMenu(m_window.get());
    }

    void pointAt(QPoint at) const
    {
        QWidget *viewport = m_window->editor()->viewport();
        QHelpEvent rest(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QCoreApplication::sendEvent(viewport, &rest);
    }

    QAction *loudness(Severity least) const
    {
        for (QAction *action : m_window->actions()) {
            if (action->objectName() == u"loudness" && action->data().toInt() == static_cast<int>(least))
                return action;
        }
        return nullptr;
    }

    void comment(const QString &text)
    {
        press(Qt::Key_F8);
        press(Qt::Key_C, Qt::AltModifier);
        QTest::keyClicks(find<QLineEdit>(u"reason"_s), text);
        QTest::keyClick(find<QLineEdit>(u"reason"_s), Qt::Key_Return);
        settle();
    }

    /// Points in the colour of critical claims.
    int marked() const
    {
        const QColor colour = shippedTheme(ThemeChoice::Light, {}).severity(Severity::Critical);
        m_window->setThemeChoice(ThemeChoice::Light);
        const QImage picture = m_window->editor()->viewport()->grab().toImage();
        int points = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                points += picture.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
        return points;
    }
};

} // namespace

QTEST_MAIN(FlagsTest)
#include "flags_test.moc"
