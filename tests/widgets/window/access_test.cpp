// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// The window for who hears it, or uses it by keys alone.
#include "project_window.h"
#include "sheets.h"

#include <proofing/spelling.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QRadioButton>
#include <QToolButton>

using namespace caveat;

namespace
{

QAccessibleInterface *spoken(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + widget->objectName() + u'”';
}

/// What is in sight and takes the focus by Tab.
QList<QWidget *> focusable(QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (takes && widget->isVisible() && widget->isEnabled() && widget->window() == &window
            && !widget->objectName().startsWith(u"qt_"))
            found += widget;
    }
    return found;
}

QStringList withoutName(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : focusable(window)) {
        const QString name = spoken(widget)->text(QAccessible::Name);
        if (name.isEmpty() || name.contains(u'&'))
            found += nameOf(widget) + u" is called “"_s + name + u'”';
    }
    return found;
}

/// Buttons that show no words must say what they do, fields and lists what they are for.
QStringList withoutDescription(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : focusable(window)) {
        const auto *button = qobject_cast<QToolButton *>(widget);
        if (button != nullptr && button->toolButtonStyle() == Qt::ToolButtonIconOnly
            && spoken(widget)->text(QAccessible::Description).isEmpty())
            found += nameOf(widget);
    }
    return found;
}

/// What Tab does not come to, from what has the focus now.
QStringList unreachable(QWidget &window)
{
    const QList<QWidget *> all = focusable(window);
    QSet<QWidget *> reached;
    for (qsizetype step = 0; step < 3 * all.size() + 10 && QApplication::focusWidget() != nullptr; ++step) {
        reached += QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList found;
    for (QWidget *widget : all) {
        const auto *choice = qobject_cast<QRadioButton *>(widget); // of which Tab reaches the one that is chosen
        if (!reached.contains(widget) && (choice == nullptr || choice->isChecked()))
            found += nameOf(widget);
    }
    return found;
}

/// What looks the same with the focus as without it.
QStringList withoutVisibleFocus(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : focusable(window)) {
        widget->clearFocus();
        QCoreApplication::processEvents();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (!widget->hasFocus() || widget->grab().toImage() == without)
            found += nameOf(widget);
    }
    return found;
}

#define QVERIFY_NONE(list)                                                                                             \
    do {                                                                                                               \
        const QStringList found = list;                                                                                \
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));                                                    \
    } while (false)

class AccessTest : public ProjectWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        write({u"# Tea"_s, u"Massage boosts and cures."_s, u"Tea cures colds."_s, u"Rest well."_s, u"Cancel reply"_s});
        save(u"tea.caveat"_s);
        write({u"# Tea"_s, u"Massage boosts and cures."_s, u"Tea cures colds."_s, u"Rest well."_s, u"Cancel reply"_s,
            u"More."_s});
        save(u"tea.caveat"_s);
        QTRY_VERIFY(m_window->findings()->rowCount() == 3);
        m_window->panel()->navigator()->next();
        QTRY_VERIFY(!m_window->panel()->offers().isEmpty());
    }

    void everyWidgetSaysWhatItIs()
    {
        for (const QString &bar : {u"find"_s, u"replace-words"_s, u"waive-claim"_s})
            find<QAction>(bar)->trigger();
        m_window->messages()->say(MessageBar::Kind::Notice, u"Something was done."_s);
        QVERIFY_NONE(withoutName(*m_window));
        QVERIFY_NONE(withoutDescription(*m_window));
        find<QAction>(u"leftovers"_s)->trigger();
        QVERIFY_NONE(withoutName(*m_window));
        QVERIFY_NONE(withoutDescription(*m_window));
    }

    void everyWidgetIsReachedByTabAndShowsIt()
    {
        for (const QString &bar : {u"replace-words"_s, u"waive-claim"_s})
            find<QAction>(bar)->trigger();
        m_window->messages()->say(MessageBar::Kind::Notice, u"Something was done."_s);
        QApplication::setActiveWindow(m_window.get());
        m_window->editor()->setFocus();
        QVERIFY_NONE(unreachable(*m_window));
        QVERIFY_NONE(withoutVisibleFocus(*m_window));
        find<QAction>(u"leftovers"_s)->trigger();
        m_window->editor()->setFocus();
        QVERIFY_NONE(unreachable(*m_window));
        QVERIFY_NONE(withoutVisibleFocus(*m_window));
    }

    void everySheetSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : sheetCommands())
            QTest::addRow("%s", qPrintable(command)) << command;
    }

    void everySheetSaysWhatItIs()
    {
        QFETCH(QString, command);
        if (command == u"raw-pastes"_s) {
            QApplication::clipboard()->setText(u"Pasted words"_s);
            m_window->editor()->paste();
        }
        QStringList wrong;
        QVERIFY(withSheet(*m_window, command, [&wrong](QDialog &sheet) {
            if (sheet.windowTitle().isEmpty())
                wrong += u"no title"_s;
            wrong += withoutName(sheet) + withoutDescription(sheet);
            for (const QString &name : unreachable(sheet))
                wrong += u"not reached: "_s + name;
            for (const QString &name : withoutVisibleFocus(sheet))
                wrong += u"no visible focus: "_s + name;
        }));
        QVERIFY_NONE(wrong);
    }

    void f6GoesThroughThePartsOfTheWindow()
    {
        QApplication::setActiveWindow(m_window.get());
        m_window->editor()->setFocus();
        QVector<QWidget *> stops;
        for (int step = 0; step < 10 && (stops.isEmpty() || stops.last() != m_window->editor()); ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            stops += QApplication::focusWidget();
        }
        QCOMPARE(stops.last(), m_window->editor());
        QVERIFY(m_window->panel()->isAncestorOf(stops.first()));
        QVERIFY(stops.size() >= 4); // claims, foot, top bar, text
        QTest::keyClick(m_window->editor(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), stops.at(stops.size() - 2));
    }

    void escapeLeadsBackToTheText()
    {
        QApplication::setActiveWindow(m_window.get());
        auto *list = find<QListView>(u"claims"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(m_window->editor()->hasFocus());
    }

    void rowsOfTheListAreSpoken()
    {
        QAccessibleInterface *list = spoken(find<QListView>(u"claims"_s));
        QCOMPARE(list->childCount(), 3);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"high: boosts. Immune benefit · Tea"_s);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"critical: cures. Disease · Tea"_s);
    }

    void theCaretsLineIsSpoken()
    {
        QAccessibleInterface *text = spoken(m_window->editor());
        const auto go = [this](int block, int offset) {
            QTextCursor cursor(m_window->editor()->document()->findBlockByNumber(block));
            cursor.setPosition(cursor.position() + offset);
            m_window->editor()->setTextCursor(cursor);
        };
        go(1, 0);
        QTRY_COMPARE(text->text(QAccessible::Description),
            u"Marked in this paragraph: high: boosts. Immune benefit · Tea; critical: cures. Disease · Tea"_s);
        go(1, 10);
        QTRY_COMPARE(text->text(QAccessible::Description),
            u"Claim at the caret: high: boosts. Immune benefit · Tea. "
            "Marked in this paragraph: critical: cures. Disease · Tea"_s);
        go(3, 0);
        QTRY_COMPARE(text->text(QAccessible::Description), QString());
        waiveFirst(u"known"_s);
        QTRY_COMPARE(text->text(QAccessible::Description),
            u"Claim at the caret: critical: cures. Disease · Tea. Waived. "
            "Marked in this paragraph: high: boosts. Immune benefit · Tea"_s);
    }

    void misspeltWordsOfTheLineAreSpoken()
    {
        if (m_window->spelling()->button()->text().isEmpty())
            QSKIP("no dictionary is installed");
        write({u"The tabel is blakc today."_s});
        m_window->editor()->moveCursor(QTextCursor::End);
        QTRY_COMPARE(spoken(m_window->editor())->text(QAccessible::Description), u"Not spelt right: tabel; blakc"_s);
    }

    void nothingMoves()
    {
        // Reduced motion needs no switch: there is nothing that it would switch off.
        for (const QObject *object : m_window->findChildren<QObject *>()) {
            QVERIFY2(!object->inherits("QAbstractAnimation"), object->metaObject()->className());
            QVERIFY2(!object->property("animated").toBool(), object->metaObject()->className());
        }
    }
};

} // namespace

QTEST_MAIN(AccessTest)
#include "access_test.moc"
