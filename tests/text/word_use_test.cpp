// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <text/word_use.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// Words that may be a verb or something else, told by their neighbours.
class WordUseTest : public QObject
{
    Q_OBJECT

    static int at(const QVector<Token> &tokens, const QString &text, const QString &word)
    {
        for (int i = 0; i < tokens.size(); ++i) {
            if (text.mid(tokens.at(i).range.start, tokens.at(i).range.length()) == word)
                return i;
        }
        return -1;
    }

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("name");
        const auto row = [](const QString &text, const QString &word, bool name) {
            QTest::newRow(qPrintable(text)) << text << word << name;
        };
        row(u"The release of tension takes time."_s, u"release"_s, true);
        row(u"Massages release tension."_s, u"release"_s, false);
        row(u"They may release tension."_s, u"release"_s, false);
        row(u"It gently boosts the mood."_s, u"boosts"_s, false);
        row(u"Our cures take place in spring."_s, u"cures"_s, true);
        row(u"Massage cures the flu."_s, u"cures"_s, false);
        row(u"With support from friends."_s, u"support"_s, true);
        row(u"A natural boost."_s, u"boost"_s, true);
        row(u"Strokes that support the back."_s, u"support"_s, false);
        row(u"You lift the leg."_s, u"lift"_s, false);
    }

    void names()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        QFETCH(const bool, name);
        const QVector<Token> tokens = tokenise(text);
        QCOMPARE(standsAsName(tokens, text, at(tokens, text, word)), name);
    }

    void participles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("participle");
        const auto row = [](const QString &text, const QString &word, bool participle) {
            QTest::newRow(qPrintable(text)) << text << word << participle;
        };
        row(u"Blood flow is greatly increased."_s, u"increased"_s, true);
        row(u"Massage increased the flow."_s, u"increased"_s, false);
        row(u"An increased flow."_s, u"increased"_s, true);
        row(u"Improved sleep."_s, u"Improved"_s, true);
        row(u"Aches caused by desks."_s, u"caused"_s, true);
        row(u"We reduced the price."_s, u"reduced"_s, false);
    }

    void participles()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        QFETCH(const bool, participle);
        const QVector<Token> tokens = tokenise(text);
        QCOMPARE(standsAsParticiple(tokens, text, at(tokens, text, word)), participle);
    }
};

QTEST_GUILESS_MAIN(WordUseTest)
#include "word_use_test.moc"
