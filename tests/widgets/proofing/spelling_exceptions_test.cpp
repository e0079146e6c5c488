// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <proofing/spelling_exceptions.h>

#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

class SpellingExceptionsTest : public QObject
{
    Q_OBJECT

    QTextDocument m_document;
    std::unique_ptr<SpellingExceptions> m_exceptions;

    void type(int at, const QString &text)
    {
        QTextCursor cursor(&m_document);
        cursor.setPosition(at);
        cursor.insertText(text);
    }

private Q_SLOTS:
    void init()
    {
        m_document.setPlainText(u"a wrod here\nand a wrod there"_s);
        m_exceptions = std::make_unique<SpellingExceptions>(&m_document);
        m_exceptions->ignore({0, {2, 6}});
    }

    void onePlaceOnly()
    {
        QVERIFY(m_exceptions->isIgnored({0, {2, 6}}));
        QVERIFY(!m_exceptions->isIgnored({1, {6, 10}}));
    }

    void thePlaceGoesAlong()
    {
        type(0, u"first\nso "_s);
        QVERIFY(m_exceptions->isIgnored({1, {5, 9}}));
        type(16, u" now"_s); // right behind it
        QVERIFY(m_exceptions->isIgnored({1, {5, 9}}));
        QCOMPARE(m_exceptions->spelling().ignored, QVector<IgnoredWord>({{{1, {5, 9}}, u"wrod"_s}}));
    }

    void anotherWordIsNotMeant()
    {
        type(4, u"x"_s);
        QVERIFY(!m_exceptions->isIgnored({0, {2, 7}}));
        QVERIFY(m_exceptions->spelling().ignored.isEmpty());
    }

    void thereAndBack()
    {
        m_exceptions->addWord(u"Dagmara"_s);
        const DraftSpelling kept = m_exceptions->spelling();
        SpellingExceptions again(&m_document);
        again.reset(kept);
        QCOMPARE(again.spelling(), kept);
        QVERIFY(again.words().contains(u"Dagmara"_s));
        again.reset({{}, {{{0, {3, 7}}, u"wrod"_s}, {{7, {0, 4}}, u"wrod"_s}, {{0, {2, 900}}, u"x"_s}}});
        QVERIFY(again.spelling().isEmpty()); // none of these stands there
    }

    void changesAreTold()
    {
        QSignalSpy changed(m_exceptions.get(), &SpellingExceptions::changed);
        m_exceptions->addWord(u"fango"_s);
        m_exceptions->removeWord(u"fango"_s);
        m_exceptions->ignore({1, {6, 10}});
        QCOMPARE(changed.size(), 3);
        m_exceptions->reset({});
        QCOMPARE(changed.size(), 3);
    }
};

QTEST_MAIN(SpellingExceptionsTest)
#include "spelling_exceptions_test.moc"
