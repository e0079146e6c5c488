// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
//
// Hangul is composed by an input method, which holds the text while it does: marks that arrive meanwhile leave it be.
#include "project_window.h"

#include <proofing/spelling.h>
#include <proofing/spelling_runner.h>

#include <QInputMethodEvent>
#include <QTextBlock>
#include <QTextLayout>

using namespace caveat;

namespace
{

class ComposingTest : public ProjectWindow
{
    Q_OBJECT

    QTextBlock block() const { return m_window->editor()->textCursor().block(); }

    void compose(const QString &preedit, const QString &commit = {})
    {
        QList<QInputMethodEvent::Attribute> attributes;
        if (!preedit.isEmpty()) {
            const int length = static_cast<int>(preedit.size());
            QTextCharFormat underlined;
            underlined.setFontUnderline(true);
            attributes = {{QInputMethodEvent::TextFormat, 0, length, underlined},
                {QInputMethodEvent::Cursor, length, 1, QVariant()}};
        }
        QInputMethodEvent event(preedit, attributes);
        event.setCommitString(commit);
        QCoreApplication::sendEvent(m_window->editor(), &event);
    }

    /// Checks and spelling have told all they know, and it is painted.
    void settleAll()
    {
        m_window->checks()->checkNow();
        settle();
        QTRY_VERIFY(m_window->spelling()->runner()->isSettled());
        m_window->editor()->viewport()->repaint();
    }

    /// What is being composed is there as the input method gave it, and the text is as it was.
    void verifyComposing(const QString &preedit, const QString &text)
    {
        QCOMPARE(block().layout()->preeditAreaText(), preedit);
        QCOMPARE(block().text(), text);
        QCOMPARE(m_window->editor()->textCursor().positionInBlock(), text.size());
        const auto formats = block().layout()->formats();
        QCOMPARE(formats.size(), 1);
        QCOMPARE(formats.first().start, text.size());
        QCOMPARE(formats.first().length, preedit.size());
        QVERIFY(formats.first().format.fontUnderline());
        QCOMPARE(m_window->editor()->inputMethodQuery(Qt::ImSurroundingText).toString(), text);
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_window->editor()->replaceAll(draftOf({u"Tea cures colds. "_s, u"It boosts you."_s}));
        QTextCursor cursor(m_window->editor()->document()->firstBlock());
        cursor.movePosition(QTextCursor::EndOfBlock);
        m_window->editor()->setTextCursor(cursor);
    }

    void marksThatArriveLeaveItBe()
    {
        const QString text = block().text();
        for (const QString &step : {u"ㅎ"_s, u"하"_s, u"한"_s}) {
            compose(step);
            verifyComposing(step, text);
            settleAll(); // the first step is composed before anything is found
            verifyComposing(step, text);
        }
        QCOMPARE(m_window->findings()->rowCount(), 2);
    }

    void whatIsCommittedStandsInTheText()
    {
        compose(u"ㅎ"_s);
        compose(u"한"_s);
        compose(u"ㄱ"_s, u"한"_s); // the next syllable begins as the first is done
        verifyComposing(u"ㄱ"_s, u"Tea cures colds. 한"_s);
        compose(u"글"_s);
        compose({}, u"글"_s);
        QCOMPARE(lines(), (QStringList{u"Tea cures colds. 한글"_s, u"It boosts you."_s}));
        QVERIFY(block().layout()->preeditAreaText().isEmpty());
        QVERIFY(block().layout()->formats().isEmpty());
    }

    void findingsComeAfterIt()
    {
        settleAll();
        compose(u"한"_s);
        compose(u"글"_s, u"한"_s);
        compose({}, u"글"_s);
        QTest::keyClicks(m_window->editor(), u" boosts"_s);
        settleAll();
        const QString text = u"Tea cures colds. 한글 boosts"_s;
        QCOMPARE(block().text(), text);
        QCOMPARE(m_window->findings()->rowCount(), 3);
        const Finding &added = m_window->findings()->finding(1);
        QCOMPARE(added.range.start, text.indexOf(u"boosts"_s));
        QCOMPARE(added.words(text), u"boosts"_s);
        m_window->editor()->undo();
        m_window->editor()->undo();
        settleAll();
        QCOMPARE(m_window->findings()->rowCount(), 2);
    }

    void keysOfTheReviewLeaveItBe()
    {
        settleAll();
        compose(u"하"_s);
        const QString text = block().text();
        for (const auto &[key, modifiers] : {std::pair{Qt::Key_F8, Qt::KeyboardModifiers()},
                 std::pair{Qt::Key_1, Qt::KeyboardModifiers(Qt::AltModifier)}}) {
            press(key, modifiers);
            verifyComposing(u"하"_s, text);
        }
        compose({}, u"하"_s);
        QCOMPARE(lines().first(), u"Tea cures colds. 하"_s);
    }
};

} // namespace

QTEST_MAIN(ComposingTest)
#include "composing_test.moc"
