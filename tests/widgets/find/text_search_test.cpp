// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <find/text_search.h>

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

class TextSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_document.setPlainText(u"Warm tea and Tea.\nTeapots hold tea\nÄrger, ärger"_s); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<bool>("wholeWords");
        QTest::addColumn<bool>("isExpression");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("any case") << u"tea"_s << false << false << false
                                  << QStringList{u"0:5 tea"_s, u"0:13 Tea"_s, u"1:0 Tea"_s, u"1:13 tea"_s};
        QTest::newRow("case") << u"Tea"_s << true << false << false << QStringList{u"0:13 Tea"_s, u"1:0 Tea"_s};
        QTest::newRow("whole words") << u"tea"_s << false << true << false
                                     << QStringList{u"0:5 tea"_s, u"0:13 Tea"_s, u"1:13 tea"_s};
        QTest::newRow("case beyond ASCII")
            << u"ärger"_s << false << true << false << QStringList{u"2:0 Ärger"_s, u"2:7 ärger"_s};
        QTest::newRow("a dot is a dot") << u"."_s << false << false << false << QStringList{u"0:16 ."_s};
        QTest::newRow("expression") << u"t\\w+s"_s << false << false << true << QStringList{u"1:0 Teapots"_s};
        QTest::newRow("matches of nothing") << u"x*"_s << false << false << true << QStringList();
        QTest::newRow("not over lines") << u"Tea.\nTea"_s << false << false << false << QStringList();
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(bool, matchCase);
        QFETCH(bool, wholeWords);
        QFETCH(bool, isExpression);
        const auto search = TextSearch::of({text, matchCase, wholeWords, isExpression});
        QVERIFY(search.has_value());
        QStringList found;
        const QVector<TextMatch> matches = search->all(QTextCursor(&m_document));
        for (const TextMatch match : matches)
            found += picture(match);
        QTEST(found, "found");
        // Step by step it is the same, both ways round.
        QStringList forwards;
        QStringList backwards;
        TextMatch forth;
        TextMatch back;
        for (qsizetype step = 0; step < found.size(); ++step) {
            forth = matchBehind(matches, forth.end);
            forwards += picture(forth);
            back = matchBefore(matches, back.start);
            backwards.prepend(picture(back));
        }
        QCOMPARE(forwards, found);
        QCOMPARE(backwards, found);
    }

    void aWrongExpressionIsSaid()
    {
        const auto search = TextSearch::of({u"tea("_s, false, false, true});
        QVERIFY(!search);
        QVERIFY2(search.error().contains(u"regular expression"_s), qPrintable(search.error()));
    }

    void replacesAllInOneStep()
    {
        const QString before = m_document.toPlainText();
        const auto search = TextSearch::of({u"tea"_s, false, true, false});
        QCOMPARE(search->replaceAll(QTextCursor(&m_document), u"cocoa \\1"_s), 3);
        QCOMPARE(m_document.toPlainText(), u"Warm cocoa \\1 and cocoa \\1.\nTeapots hold cocoa \\1\nÄrger, ärger"_s);
        m_document.undo();
        QCOMPARE(m_document.toPlainText(), before);
    }

    void replacesWithinASelection()
    {
        QTextCursor within(m_document.findBlockByNumber(1));
        within.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        const auto search = TextSearch::of({u"tea"_s, false, false, false});
        QCOMPARE(search->replaceAll(within, u"x"_s), 2);
        QCOMPARE(m_document.toPlainText(), u"Warm tea and Tea.\nxpots hold x\nÄrger, ärger"_s);
    }

    void putsInWhatAnExpressionCaught()
    {
        const auto search = TextSearch::of({u"(\\w+) and (\\w+)"_s, false, false, true});
        QCOMPARE(search->replaceAll(QTextCursor(&m_document), u"\\2 or \\1 \\\\1"_s), 1);
        QVERIFY(m_document.toPlainText().startsWith(u"Warm Tea or tea \\1."_s));
    }

    void keepsTheFormatOfWhatItReplaces()
    {
        QTextCursor cursor(&m_document);
        cursor.setPosition(5);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(strong);
        TextSearch::of({u"tea"_s, true, false, false})->replaceAll(QTextCursor(&m_document), u"cocoa"_s);
        cursor.setPosition(8);
        QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Bold));
        cursor.setPosition(12);
        QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Normal));
    }

private:
    QString picture(TextMatch match) const
    {
        const QTextBlock block = m_document.findBlock(match.start);
        const int start = match.start - block.position();
        return u"%1:%2 %3"_s.arg(block.blockNumber()).arg(start).arg(block.text().mid(start, match.end - match.start));
    }

    QTextDocument m_document;
};

} // namespace

QTEST_MAIN(TextSearchTest)
#include "text_search_test.moc"
