// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <draft/draft_spelling.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class DraftSpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack()
    {
        const DraftSpelling spelling{{u"Dagmara"_s, u"żółw"_s}, {{{3, {10, 14}}, u"wrod"_s}, {{0, {0, 2}}, u"ab"_s}}};
        QCOMPARE(spellingFromBytes(spellingBytes(spelling)), spelling);
        QCOMPARE(spellingFromBytes(spellingBytes({})), DraftSpelling());
    }

    void blocksOfTheDocumentAndOfTheDraft()
    {
        const DraftSpelling inText{{u"own"_s}, {{{1, {0, 2}}, u"ab"_s}, {{4, {3, 5}}, u"cd"_s}}};
        const QVector<int> places{1, 4}; // the blocks between are blank
        const DraftSpelling saved{{u"own"_s}, {{{0, {0, 2}}, u"ab"_s}, {{1, {3, 5}}, u"cd"_s}}};
        QCOMPARE(inDraft(inText, places), saved);
        QCOMPARE(inDocument(saved, places), inText);
        QCOMPARE(inDraft(inText, {4}).ignored.size(), 1);
        QCOMPARE(inDocument(saved, {1}).ignored.size(), 1);
    }

    void whatDoesNotFitIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << "words"_ba;
        QTest::newRow("other types") << R"({"words": {"a": 1}, "ignored": "here"})"_ba;
        QTest::newRow("no word") << R"({"words": ["", 3, null]})"_ba;
        QTest::newRow("before the text") << R"({"ignored": [{"block": -1, "start": 0, "end": 2, "word": "ab"}]})"_ba;
        QTest::newRow("backwards") << R"({"ignored": [{"block": 0, "start": 2, "end": 0, "word": "ab"}]})"_ba;
        QTest::newRow("another length") << R"({"ignored": [{"block": 0, "start": 0, "end": 9, "word": "ab"}]})"_ba;
    }

    void whatDoesNotFitIsLeftOut()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(spellingFromBytes(bytes), DraftSpelling());
    }
};

QTEST_GUILESS_MAIN(DraftSpellingTest)
#include "draft_spelling_test.moc"
