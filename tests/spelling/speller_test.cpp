// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "english.h"

#include <spelling/speller.h>

using namespace caveat;
using namespace Qt::StringLiterals;

class SpellerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto files = installedEnglish();
        if (!files)
            QSKIP("hunspell-en-us is not installed");
        auto speller = Speller::open(*files);
        QVERIFY(speller.has_value());
        m_speller = std::make_unique<Speller>(*std::move(speller));
    }

    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("right");
        for (const QString &word : {u"massage"_s, u"Massage"_s, u"MASSAGE"_s, u"it’s"_s, u"don't"_s, u"mas\u00adsage"_s,
                 u"effleurage"_s, u"Effleurage’s"_s, u"lymphedema"_s, u"wellness's"_s, u"well-being"_s})
            QTest::newRow(qPrintable(word)) << word << true;
        for (const QString &word : {u"massge"_s, u"teh"_s, u"dont"_s, u"lymphoedema"_s, u"efleurage"_s, u"recieve"_s})
            QTest::newRow(qPrintable(word)) << word << false;
    }

    void words()
    {
        QFETCH(QString, word);
        QTEST(m_speller->isRight(word), "right");
        QTEST(m_speller->isRight(word), "right"); // what is remembered, too
    }

    void partsOfCompounds()
    {
        QVERIFY(m_speller->isRightPart(u"neuro"_s, true, false));
        QVERIFY(!m_speller->isRightPart(u"neuro"_s, false, true));
        QVERIFY(m_speller->isRightPart(u"ish"_s, false, true));
    }

    void suggestions()
    {
        QCOMPARE(m_speller->suggestions(u"recieve"_s).value(0), u"receive"_s);
        QVERIFY(m_speller->suggestions(u"efleurage"_s).contains(u"effleurage"_s));
    }

    void wordsOfOnesOwn()
    {
        QVERIFY(!m_speller->isRight(u"Dagmara"_s));
        m_speller->add({u"Dagmara"_s});
        QVERIFY(m_speller->isRight(u"Dagmara"_s));
        QVERIFY(m_speller->isRight(u"Dagmara’s"_s));
        QVERIFY(m_speller->suggestions(u"Dagmraa"_s).contains(u"Dagmara"_s));
    }

private:
    std::unique_ptr<Speller> m_speller;
};

QTEST_GUILESS_MAIN(SpellerTest)
#include "speller_test.moc"
