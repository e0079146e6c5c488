// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"

#include <editor/article_editor.h>
#include <editor/article_pane.h>
#include <editor/overview_bar.h>
#include <theme/theme_style.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

Finding findingAt(int block, TextRange range, Severity severity = Severity::High)
{
    Finding finding;
    finding.block = block;
    finding.range = range;
    finding.severity = severity;
    return finding;
}

/// How many pixels of \p image have exactly this colour.
int pixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

class ArticleEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<ArticlePane>();
        m_editor = m_pane->editor();
        m_pane->resize(900, 600);
        m_theme = shippedTheme(ThemeChoice::Light, {});
        m_pane->setTheme(m_theme);
        m_editor->setFindings(&m_model);
        m_pane->overview()->setFindings(&m_model);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void cleanup()
    {
        m_model.clear();
        m_pane.reset();
    }

    void keys_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<int>("key");
        QTest::addColumn<QStringList>("after");
        const int enter = Qt::Key_Return;
        QTest::newRow("Enter ends a heading") << QStringList{u"# one"_s} << enter << QStringList{u"# one"_s, u"x"_s};
        QTest::newRow("Enter goes on with a list")
            << QStringList{u"- one"_s} << enter << QStringList{u"- one"_s, u"- x"_s};
        QTest::newRow("Enter leaves a list from an empty item")
            << QStringList{u"- one"_s, u"- "_s} << enter << QStringList{u"- one"_s, u"x"_s};
        QTest::newRow("Tab moves an item in")
            << QStringList{u"- one"_s, u"- two"_s} << int(Qt::Key_Tab) << QStringList{u"- one"_s, u"-- twox"_s};
        QTest::newRow("Shift+Tab moves it out")
            << QStringList{u"- one"_s, u"-- two"_s} << int(Qt::Key_Backtab) << QStringList{u"- one"_s, u"- twox"_s};
    }

    void keys()
    {
        QFETCH(QStringList, before);
        QFETCH(int, key);
        m_editor->setDraft(draftOf(before));
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, static_cast<Qt::Key>(key));
        QTest::keyClick(m_editor, Qt::Key_X);
        QTEST(linesOf(m_editor->draft()), "after");
    }

    void backspaceAtTheStartTakesTheKindAway()
    {
        m_editor->setDraft(draftOf({u"- one"_s}));
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QCOMPARE(linesOf(m_editor->draft()), QStringList{u"one"_s});
    }

    void boldAtTheCaretIsTyped()
    {
        m_editor->setDraft(draftOf({u"one "_s}));
        m_editor->moveCursor(QTextCursor::End);
        m_editor->toggleSpanAtCaret(SpanKind::Strong);
        QTest::keyClicks(m_editor, u"two"_s);
        m_editor->toggleSpanAtCaret(SpanKind::Strong);
        QTest::keyClicks(m_editor, u" three"_s);
        QCOMPARE(linesOf(m_editor->draft()), QStringList{u"one **two** three"_s});
    }

    void pastedTextBecomesParagraphs()
    {
        m_editor->setDraft({});
        auto *data = new QMimeData;
        data->setText(u"one\n\ntwo\n"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        m_editor->paste();
        QCOMPARE(linesOf(m_editor->draft()), (QStringList{u"one"_s, u"two"_s}));
    }

    void pastedHtmlIsReadByTheReader()
    {
        m_editor->setDraft({});
        m_editor->setHtmlReader([](const QString &html) { return draftOf({u"# "_s + html, u"- item"_s}); });
        auto *data = new QMimeData;
        data->setText(u"plain"_s);
        data->setHtml(u"rich"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        m_editor->paste();
        QCOMPARE(linesOf(m_editor->draft()), (QStringList{u"# rich"_s, u"- item"_s}));
        m_editor->undo();
        QCOMPARE(m_editor->draft().blocks.size(), 0);
    }

    void anAddressPastedOverWordsIsTheirLink_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("line");
        const QString page = u"https://example.org/tea?hot=1"_s;
        QTest::newRow("over a word") << page << u"tea"_s << u"Warm [tea] helps."_s;
        QTest::newRow("with a line end") << page + u'\n' << u"tea"_s << u"Warm [tea] helps."_s;
        QTest::newRow("a mail address") << u"mailto:ann@example.org"_s << u"tea"_s << u"Warm [tea] helps."_s;
        QTest::newRow("words") << u"ginger tea"_s << u"tea"_s << u"Warm ginger tea helps."_s;
        QTest::newRow("an address and more") << u"see "_s + page << u"tea"_s << u"Warm see "_s + page + u" helps."_s;
        QTest::newRow("nothing selected") << page << QString() << page + u"Warm tea helps."_s;
    }

    void anAddressPastedOverWordsIsTheirLink()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, selected);
        m_editor->setDraft(draftOf({u"Warm tea helps."_s}));
        if (!selected.isEmpty())
            m_editor->setTextCursor(m_editor->document()->find(selected));
        QGuiApplication::clipboard()->setText(pasted);
        m_editor->paste();
        QTEST(linesOf(m_editor->draft()).first(), "line");
        m_editor->undo();
        QCOMPARE(linesOf(m_editor->draft()), QStringList{u"Warm tea helps."_s});
    }

    void pastedPlainItTakesTheirPlace()
    {
        m_editor->setDraft(draftOf({u"Warm tea"_s}));
        m_editor->setTextCursor(m_editor->document()->find(u"tea"_s));
        QGuiApplication::clipboard()->setText(u"https://example.org/"_s);
        m_editor->pastePlain();
        QCOMPARE(linesOf(m_editor->draft()), QStringList{u"Warm https://example.org/"_s});
    }

    void marksArePaintedInThemeColours()
    {
        m_editor->setDraft(draftOf({u"Massage cures colds."_s, u"Tea is hot."_s}));
        QCOMPARE(pixels(shot(), m_theme.severity(Severity::High)), 0);
        m_model.apply({{0, 1, {findingAt(0, {8, 13})}}});
        QCOMPARE_GT(pixels(shot(), m_theme.severity(Severity::High)), 60); // line and sign
        QCOMPARE(pixels(shot(), m_theme.tint(Severity::High)), 0);
        m_editor->setCurrentFinding(m_model.index(0));
        QCOMPARE_GT(pixels(shot(), m_theme.tint(Severity::High)), 300);
    }

    void marksLeaveTheDocumentAlone()
    {
        m_editor->setDraft(draftOf({u"Massage cures colds."_s}));
        const QSignalSpy changed(m_editor->document(), &QTextDocument::contentsChange);
        m_model.apply({{0, 1, {findingAt(0, {8, 13})}}});
        m_editor->setCurrentFinding(m_model.index(0));
        m_pane->setTheme(shippedTheme(ThemeChoice::Dark, {}));
        m_pane->resize(400, 500);
        m_editor->zoom(2);
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
        QVERIFY(!m_editor->document()->isModified());
        QVERIFY(!m_editor->document()->isUndoAvailable());
    }

    void nothingMovesTheCaretWhileTextIsComposed()
    {
        m_editor->setDraft(draftOf({u"Massage cures colds."_s, u"Tea boosts you."_s}));
        m_editor->setFocus();
        QInputMethodEvent composing(u"한"_s, {});
        QCoreApplication::sendEvent(m_editor, &composing);
        const int before = m_editor->textCursor().position();
        m_editor->goTo(findingAt(1, {4, 10}));
        QCOMPARE(m_editor->textCursor().position(), before);
        QVERIFY(!m_editor->apply({{{1, {4, 10}}, u"is"_s}}));

        QInputMethodEvent done;
        done.setCommitString(u"한"_s);
        QCoreApplication::sendEvent(m_editor, &done);
        m_editor->goTo(findingAt(1, {4, 10}));
        QCOMPARE(m_editor->textCursor().blockNumber(), 1);
        QVERIFY(m_editor->apply({{{1, {4, 10}}, u"is"_s}}));
        QCOMPARE(linesOf(m_editor->draft()), (QStringList{u"한Massage cures colds."_s, u"Tea is you."_s}));
    }

    void goingToAFindingShowsIt()
    {
        QStringList lines;
        for (int line = 0; line < 200; ++line)
            lines += u"Line %1 of a long article."_s.arg(line);
        m_editor->setDraft(draftOf(lines));
        QCOMPARE(m_editor->verticalScrollBar()->value(), 0);
        m_editor->goTo(findingAt(150, {5, 8}));
        QVERIFY(m_editor->viewport()->rect().contains(m_editor->cursorRect().center()));
    }

    void linesAreSixtyToSeventyFiveCharactersLong()
    {
        m_pane->resize(1200, 600);
        m_editor->setDraft(draftOf(
            {u"The second half of the hour is quieter than the first, and most people fall asleep before it is over, "
             u"which "
             "is quite all right with us and needs no excuse whatsoever, since rest is what the hour was made for."_s}));
        QCoreApplication::processEvents();
        const QTextLayout *layout = m_editor->document()->begin().layout();
        QCOMPARE_GT(layout->lineCount(), 2);
        QCOMPARE_GE(layout->lineAt(0).textLength(), 58);
        QCOMPARE_LE(layout->lineAt(0).textLength(), 78);
    }

    void theScrollBarAtTheSideFollows()
    {
        QStringList lines;
        for (int line = 0; line < 100; ++line)
            lines += u"Line %1."_s.arg(line);
        m_editor->setDraft(draftOf(lines));
        auto *bar = m_pane->findChild<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(bar != nullptr);
        QTRY_COMPARE(bar->maximum(), m_editor->verticalScrollBar()->maximum());
        bar->setValue(50);
        QCOMPARE(m_editor->verticalScrollBar()->value(), 50);
    }

private:
    QImage shot() { return m_editor->grab().toImage(); }

    FindingsModel m_model;
    Theme m_theme;
    std::unique_ptr<ArticlePane> m_pane;
    ArticleEditor *m_editor = nullptr;
};

} // namespace

QTEST_MAIN(ArticleEditorTest)
#include "article_editor_test.moc"
