// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"
#include "fake_checker.h"

#include <cleanup/residue_panel.h>
#include <editor/article_editor.h>
#include <editor/check_runner.h>
#include <window/main_window.h>
#include <window/message_bar.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What a page left in an article, from the bar to its removal.
class CleanupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    void write(const QStringList &lines)
    {
        m_window->editor()->setDraft(draftOf(lines));
        m_window->checks()->checkNow();
        QTRY_VERIFY(m_window->checks()->isSettled());
    }

    void paste(const QString &html, const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
        m_window->editor()->paste();
    }

    QStringList lines() const { return linesOf(m_window->editor()->draft()); }

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(makeFakeChecker(), fakeTexts());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aCleanArticleShowsNoBar()
    {
        write({u"# Rest"_s, u"A quiet hour."_s});
        QVERIFY(!find<QWidget>(u"residue-bar"_s)->isVisible());
    }

    void allGoesInOneStep()
    {
        const QStringList before = {u"A quiet  hour."_s, u"Cancel reply"_s, u"Enjoy it."_s};
        write(before);
        QTRY_VERIFY(find<QWidget>(u"residue-bar"_s)->isVisible());
        QVERIFY(find<QLabel>(u"residue-count"_s)->text().startsWith(u'2'));
        QTest::mouseClick(find<QPushButton>(u"remove-residue"_s), Qt::LeftButton);
        QCOMPARE(lines(), QStringList({u"A quiet hour."_s, u"Enjoy it."_s}));
        QVERIFY(m_window->messages()->isVisible());
        m_window->editor()->undo();
        QCOMPARE(lines(), before);
    }

    void oneCanBeKept()
    {
        write({u"A quiet  hour."_s, u"Cancel reply"_s});
        QTest::mouseClick(find<QPushButton>(u"review-residue"_s), Qt::LeftButton);
        QVERIFY(m_window->residuePanel()->isVisible());
        auto *tree = find<QTreeWidget>(u"residue"_s);
        tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked); // stray spaces stand first
        QTest::mouseClick(find<QPushButton>(u"remove-ticked"_s), Qt::LeftButton);
        QCOMPARE(lines(), QStringList({u"A quiet  hour."_s}));
        QTRY_VERIFY(m_window->checks()->isSettled());
        QTest::keyClick(m_window->residuePanel(), Qt::Key_Escape);
        QVERIFY(!m_window->residuePanel()->isVisible());
    }

    void aSpaceBeingTypedIsNone()
    {
        write({u"A quiet hour."_s});
        m_window->editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_window->editor(), u"  "_s);
        m_window->checks()->checkNow();
        QTRY_VERIFY(m_window->checks()->isSettled());
        QVERIFY(!find<QWidget>(u"residue-bar"_s)->isVisible());
    }

    void whatAPasteHidesIsSaid()
    {
        paste(u"<p>A quiet hour.</p><p style='display:none'>Hidden words</p>"_s, u"A quiet hour."_s);
        QCOMPARE(lines(), QStringList({u"A quiet hour."_s}));
        QVERIFY2(m_window->messages()->text().contains(u"hidden"_s), qPrintable(m_window->messages()->text()));
    }

    void theExportSheetCountsThem()
    {
        write({u"A quiet  hour."_s, u"Cancel reply"_s});
        find<QAction>(u"export-html"_s)->trigger();
        auto *sheet = find<QDialog>(u"export-sheet"_s);
        QVERIFY(sheet != nullptr);
        QVERIFY(sheet->findChild<QLabel *>(u"export-leftovers"_s)->text().startsWith(u'2'));
        sheet->reject();
    }

    void aPasteIsKeptAsItCame()
    {
        paste(u"<p style='color:red'>as it came</p>"_s, u"as it came"_s);
        find<QAction>(u"raw-pastes"_s)->trigger();
        auto *dialog = find<QDialog>(u"raw-pastes"_s);
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"<p style='color:red'>as it came</p>"_s);
        dialog->close();
    }
};

QTEST_MAIN(CleanupTest)
#include "cleanup_test.moc"
