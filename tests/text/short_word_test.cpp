// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/short_word.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class ShortWordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesPlainWords_data();
    void takesPlainWords();
    void knowsAWordInAnyCase();
    void tellsWordsApart();
    void findsWhatWasPut();
    void findsNothingInAnEmptyTable();
};

void ShortWordTest::takesPlainWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("twelve letters") << u"physiotherap"_s << true;
    QTest::newRow("thirteen letters") << u"physiotherapy"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("apostrophe") << u"don't"_s << false;
    QTest::newRow("digit") << u"omega3"_s << false;
    QTest::newRow("accent") << u"café"_s << false;
    QTest::newRow("a letter that folds to a plain one") << u"\u212aelvin"_s << false;
    QTest::newRow("signs beside the letters") << u"[@`{]"_s << false;
}

void ShortWordTest::takesPlainWords()
{
    QFETCH(QString, text);
    QFETCH(bool, taken);
    QCOMPARE(bool(ShortWord(text)), taken);
}

void ShortWordTest::knowsAWordInAnyCase()
{
    QVERIFY(ShortWord(u"Massage") == ShortWord(u"massage"));
    QVERIFY(ShortWord(u"MASSAGE") == ShortWord(u"massage"));
}

void ShortWordTest::tellsWordsApart()
{
    QVERIFY(ShortWord(u"a") != ShortWord(u"aa"));
    QVERIFY(ShortWord(u"ab") != ShortWord(u"ba"));
    QVERIFY(ShortWord(u"massage") != ShortWord(u"massages"));
    QVERIFY(ShortWord(u"physiotherap") != ShortWord(u"hysiotherapy"));
}

void ShortWordTest::findsWhatWasPut()
{
    QStringList words;
    for (char16_t first = u'a'; first <= u'z'; ++first) {
        for (char16_t second = u'a'; second <= u'z'; ++second)
            words.append(QString(QChar(first)) + QChar(second));
    }
    const qsizetype half = words.size() / 2;
    ShortWordTable<int> table(half);
    for (qsizetype i = 0; i < half; ++i)
        table[ShortWord(words.at(i))] = int(i + 1);
    for (qsizetype i = 0; i < words.size(); ++i)
        QCOMPARE(table.value(ShortWord(words.at(i))), i < half ? int(i + 1) : 0);
}

void ShortWordTest::findsNothingInAnEmptyTable()
{
    QCOMPARE(ShortWordTable<int>().value(ShortWord(u"word")), 0);
    QCOMPARE(ShortWordTable<int>(0).value(ShortWord(u"word")), 0);
}

QTEST_GUILESS_MAIN(ShortWordTest)
#include "short_word_test.moc"
