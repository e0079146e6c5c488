// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/word_index.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class WordIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachWordByItsPlace()
    {
        const QStringList words = manyWords();
        const WordIndex index(words);
        for (qsizetype i = 1; i < words.size(); ++i)
            QCOMPARE(index.find(words.at(i)), i);
        QCOMPARE(index.find(u"word5000"), 0);
        QCOMPARE(index.find(u"aaz"), 0);
        QCOMPARE(index.find(u""), 0);
        QCOMPARE(WordIndex().find(u"word1"), 0);
    }

    void isReadAsItWasWritten()
    {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        WordIndex(manyWords()).write(out);
        WordIndex read;
        QDataStream in(bytes);
        read.read(in);
        QCOMPARE(in.status(), QDataStream::Ok);
        QCOMPARE(read.find(u"word777"), 777);
        QCOMPARE(read.find(u"aaa"), 3000);
        QCOMPARE(read.find(u"rehabilitation"), 3002);
    }

    void refusesAnArchiveCutShort()
    {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        WordIndex(manyWords()).write(out);
        bytes.chop(1);
        WordIndex read;
        QDataStream in(bytes);
        read.read(in);
        QVERIFY(in.status() != QDataStream::Ok);
    }

private:
    static QStringList manyWords()
    {
        QStringList words = {QString()};
        for (int i = 1; i < 3000; ++i)
            words.append(u"word%1"_s.arg(i));
        words << u"aaa"_s << u"aab"_s << u"rehabilitation"_s << u"don't"_s;
        return words;
    }
};

QTEST_GUILESS_MAIN(WordIndexTest)
#include "word_index_test.moc"
