// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <find/find_bar.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

class FindBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_text = new QTextEdit(m_window.get());
        m_text->setPlainText(u"Warm tea and tea.\nTea again."_s);
        m_bar = new FindBar(m_text, m_window.get());
        column->addWidget(m_text);
        column->addWidget(m_bar);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void findsWhileTyping()
    {
        m_bar->openToFind();
        QTest::keyClicks(field(u"sought"_s), u"te"_s);
        QCOMPARE(selected(), u"5 te"_s);
        QTest::keyClicks(field(u"sought"_s), u"a."_s);
        QCOMPARE(selected(), u"13 tea."_s);
        QCOMPARE(count(), u"1 of 1"_s);
        QTest::keyClicks(field(u"sought"_s), u"x"_s);
        QCOMPARE(count(), u"Not found"_s);
        QCOMPARE(selected(), u"13 tea."_s);
    }

    void enterGoesOnAndEscapeGoesBack()
    {
        m_bar->openToFind();
        QTest::keyClicks(field(u"sought"_s), u"tea"_s);
        QTest::keyClick(field(u"sought"_s), Qt::Key_Return);
        QCOMPARE(selected(), u"13 tea"_s);
        QCOMPARE(count(), u"2 of 3"_s);
        QTest::keyClick(field(u"sought"_s), Qt::Key_Return);
        QTest::keyClick(field(u"sought"_s), Qt::Key_Return);
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(field(u"sought"_s), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s);
        bool closed = false;
        connect(m_bar, &FindBar::closed, this, [&closed] { closed = true; });
        QTest::keyClick(field(u"sought"_s), Qt::Key_Escape);
        QVERIFY(closed && !m_bar->isVisible());
    }

    void takesWhatIsSelected()
    {
        QTextCursor cursor = m_text->textCursor();
        cursor.movePosition(QTextCursor::WordRight, QTextCursor::MoveAnchor);
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
        m_bar->openToReplace();
        QCOMPARE(field(u"sought"_s)->text(), u"tea"_s);
        field(u"replacement"_s)->setText(u"cocoa"_s);
        QTest::mouseClick(m_bar->findChild<QPushButton *>(u"replace"_s), Qt::LeftButton);
        QCOMPARE(m_text->toPlainText(), u"Warm cocoa and tea.\nTea again."_s);
        QCOMPARE(selected(), u"15 tea"_s);
        QTest::mouseClick(m_bar->findChild<QPushButton *>(u"replace-all"_s), Qt::LeftButton);
        QCOMPARE(m_text->toPlainText(), u"Warm cocoa and cocoa.\ncocoa again."_s);
        m_text->undo();
        QCOMPARE(m_text->toPlainText(), u"Warm cocoa and tea.\nTea again."_s);
    }

    void replacesInSeveralLinesOnly()
    {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(10);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
        m_bar->openToReplace();
        QVERIFY(m_bar->findChild<QToolButton *>(u"in-selection"_s)->isChecked());
        QTest::keyClicks(field(u"sought"_s), u"tea"_s);
        field(u"replacement"_s)->setText(u"cocoa"_s);
        QTest::mouseClick(m_bar->findChild<QPushButton *>(u"replace-all"_s), Qt::LeftButton);
        QCOMPARE(m_text->toPlainText(), u"Warm tea and cocoa.\ncocoa again."_s);
    }

    void looksInSeveralSelectedLinesOnly()
    {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(10);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
        m_bar->openToFind();
        QTest::keyClicks(field(u"sought"_s), u"tea"_s);
        QCOMPARE(count(), u"1 of 2"_s);
        QCOMPARE(selected(), u"13 tea"_s);
        QTest::keyClick(field(u"sought"_s), Qt::Key_Return);
        QTest::keyClick(field(u"sought"_s), Qt::Key_Return);
        QCOMPARE(selected(), u"13 tea"_s);
        QTest::keyClick(m_bar->findChild<QToolButton *>(u"in-selection"_s), Qt::Key_Space);
        QVERIFY2(count().endsWith(u"of 3"_s), qPrintable(count()));
    }

    void allMatchesAreShownWhileItIsOpen()
    {
        const QTextBlock first = m_text->document()->firstBlock();
        QVERIFY(m_bar->shown(first).isEmpty());
        m_bar->openToFind();
        QTest::keyClicks(field(u"sought"_s), u"tea"_s);
        QCOMPARE(m_bar->shown(first), (QVector<TextMatch>{{5, 8}, {13, 16}}));
        QCOMPARE(m_bar->shown(first.next()), (QVector<TextMatch>{{18, 21}}));
        QTextCursor(m_text->document()).insertText(u"Tea! "_s);
        QCOMPARE(m_bar->shown(first).size(), 3);
        QTRY_VERIFY2(count().contains(u"4"_s), qPrintable(count())); // counted again, a moment later
        QTest::keyClick(field(u"sought"_s), Qt::Key_Escape);
        QVERIFY(m_bar->shown(first).isEmpty());
    }

    void aWrongExpressionIsSaid()
    {
        m_bar->openToFind();
        m_bar->findChild<QToolButton *>(u"regular-expression"_s)->click();
        QTest::keyClicks(field(u"sought"_s), u"te("_s);
        QVERIFY2(count().contains(u"regular expression"_s), qPrintable(count()));
    }

private:
    QLineEdit *field(const QString &name) const { return m_bar->findChild<QLineEdit *>(name); }
    QString count() const { return m_bar->findChild<QLabel *>(u"find-count"_s)->text(); }
    QString selected() const
    {
        const QTextCursor cursor = m_text->textCursor();
        return QString::number(cursor.selectionStart()) + u' ' + cursor.selectedText();
    }

    std::unique_ptr<QWidget> m_window;
    QTextEdit *m_text = nullptr;
    FindBar *m_bar = nullptr;
};

} // namespace

QTEST_MAIN(FindBarTest)
#include "find_bar_test.moc"
