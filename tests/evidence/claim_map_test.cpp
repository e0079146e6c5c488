// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/claim_map.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class ClaimMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto map = ClaimMap::shipped();
        QVERIFY2(map, qPrintable(map ? QString() : map.error().toString()));
        m_map = *map;
        const auto library = EvidenceLibrary::shipped();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().toString()));
        m_library = *library;
    }

    void shipsTwentyFiveRowsOfKnownEvidence()
    {
        QCOMPARE(m_map.rows().size(), 25);
        for (const ClaimRow &row : m_map.rows()) {
            QVERIFY2(!row.words.isEmpty() && !row.categories.isEmpty() && !row.sentences.isEmpty(), qPrintable(row.id));
            QVERIFY2(!row.evidence().isEmpty() && !row.allowed.isEmpty(), qPrintable(row.id));
            for (const QString &id : row.evidence())
                QVERIFY2(m_library.find(id), qPrintable(row.id + u": "_s + id));
            for (const ReadySentence &sentence : row.sentences) {
                for (const QString &id : sentence.cites)
                    QVERIFY2(row.evidence().contains(id), qPrintable(row.id + u": "_s + id));
            }
        }
    }

    void rows_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("a hormone") << u"HORMONE_NEUROCHEMICAL_CLAIM"_s << u"reduces stress hormones"_s
                                   << QStringList{u"cortisol"_s};
        QTest::newRow("longest words first") << u"UNSUPPORTED_ATTRIBUTION"_s << u"chronic stress weakens immunity"_s
                                             << QStringList{u"stress-and-immunity"_s, u"immunity"_s, u"stress"_s};
        QTest::newRow("the category decides") << u"DETOX_CLAIM"_s << u"boosts immunity"_s << QStringList{};
        QTest::newRow("cells") << u"IMMUNE_BIOMARKER_CLAIM"_s << u"Natural Killer (NK) cells"_s
                               << QStringList{u"natural-killer-cells"_s};
        QTest::newRow("no words") << u"SAFETY_CLAIM"_s << u""_s << QStringList{};
    }

    void rows()
    {
        QFETCH(QString, category);
        QFETCH(QString, words);
        QStringList found;
        for (const ClaimRow &row : m_map.rowsFor({category}, words))
            found.append(row.id);
        QTEST(found, "rows");
    }

    void gathersTheEntriesOfRowsOnce()
    {
        const ClaimEvidence evidence
            = evidenceOf(m_map.rowsFor({u"HORMONE_NEUROCHEMICAL_CLAIM"_s}, u"cortisol, serotonin and endorphins"_s));
        QCOMPARE(evidence.supporting, QStringList({u"field2005"_s, u"kaada1989"_s}));
        QCOMPARE(evidence.opposing, QStringList({u"moyer2011"_s, u"moyer2004"_s, u"day1987"_s}));
        QCOMPARE(evidence.related, QStringList{u"moraska2010"_s});
        QVERIFY(evidenceOf({}).isEmpty());
    }

    void withholdsWhatRestsOnAnUnconfirmedEntry()
    {
        const ClaimRow *vaccines = m_map.find(u"vaccines"_s);
        QVERIFY(vaccines);
        QCOMPARE(vaccines->sentences.size(), 1);
        QCOMPARE(vaccines->sentences.first().cites, QStringList{u"loft2012"_s});
        QVERIFY(usableSentences(*vaccines, m_library).isEmpty());

        const ClaimRow *insomnia = m_map.find(u"insomnia"_s);
        QVERIFY(insomnia);
        const QVector<ReadySentence> usable = usableSentences(*insomnia, m_library);
        QCOMPARE(usable.size(), 1);
        QVERIFY(usable.first().cites.isEmpty());
    }

    void offersNothingOfAnEmptyLibrary()
    {
        const ClaimRow *cortisol = m_map.find(u"cortisol"_s);
        QVERIFY(cortisol);
        QCOMPARE(usableSentences(*cortisol, m_library).size(), 2);
        QCOMPARE(usableSentences(*cortisol, EvidenceLibrary()).size(), 1);
    }

    void namesTheRowThatIsWrong()
    {
        const auto map = ClaimMap::read("[[row]]\nid = \"a\"\nclaim = \"A\"\nstance = \"perhaps\"\n", u"map.toml"_s);
        QVERIFY(!map);
        QCOMPARE(map.error().toString(), u"map.toml:1: entry “a”: “perhaps” is no stance; use no, soft or yes"_s);
    }

private:
    ClaimMap m_map;
    EvidenceLibrary m_library;
};

QTEST_GUILESS_MAIN(ClaimMapTest)
#include "claim_map_test.moc"
