// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/evidence_file.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class EvidenceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads()
    {
        EvidenceEntry entry;
        entry.id = u"oakes2001"_s;
        entry.authors = {{u"Oakes"_s, u"Maria T."_s, u"Jr"_s}, {u"Touch Study Group"_s, {}, {}}};
        entry.title = u"Of \"quotes\", back\\slashes,\nlines and \u0007 bells — and ü"_s;
        entry.journal = u"Journal of Rest"_s;
        entry.journalShort = u"J Rest"_s;
        entry.year = 2001;
        entry.volume = u"4"_s;
        entry.issue = u"2"_s;
        entry.pages = u"10-19"_s;
        entry.doi = u"10.1000/rest.1"_s;
        entry.pmid = u"123"_s;
        entry.pmcid = u"PMC9"_s;
        entry.registry = u"NCT1"_s;
        entry.url = u"https://example.org/"_s;
        entry.abstract = u"We rested."_s;
        entry.design = u"trial"_s;
        entry.population = u"adults"_s;
        entry.size = 0;
        entry.sizeNote = u"nobody came"_s;
        entry.finding = u"None."_s;
        entry.limits = u"All."_s;
        entry.stance = Stance::Mixed;
        entry.categories = QStringList{u"DETOX_CLAIM"_s, u"SAFETY_CLAIM"_s};
        entry.checked = u"2026-11"_s;
        entry.unverified = QStringList{u"volume"_s};
        entry.insert = false;
        entry.core = true;
        EvidenceEntry bare;
        bare.id = u"bare"_s;
        bare.title = u"Bare"_s;
        const QVector<EvidenceEntry> entries{entry, bare};
        const auto read = readEvidenceFile(writeEvidenceFile(entries), u"own.toml"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
        QCOMPARE(*read, entries);
    }

    void namesLineAndEntry_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no title") << QByteArray("\n[[entry]]\nid = \"a\"\n")
                                  << u"own.toml:2: entry “a”: “title” is missing or empty"_s;
        QTest::newRow("wrong type") << QByteArray("[[entry]]\nid = \"a\"\ntitle = \"A\"\nyear = \"2001\"\n")
                                    << u"own.toml:4: entry “a”: “year” must be a whole number"_s;
        QTest::newRow("misspelt") << QByteArray("[[entry]]\nid = \"a\"\ntitle = \"A\"\njurnal = \"B\"\n")
                                  << u"own.toml:4: entry “a”: “jurnal” is not known here"_s;
        QTest::newRow("stance") << QByteArray("[[entry]]\nid = \"a\"\ntitle = \"A\"\nstance = \"for\"\n")
                                << u"own.toml:1: entry “a”: “for” is no stance"_s;
        QTest::newRow("another list") << QByteArray("[[row]]\nid = \"a\"\n")
                                      << u"own.toml:1: only a list of tables [[entry]] belongs here, not “row”"_s;
    }

    void namesLineAndEntry()
    {
        QFETCH(QByteArray, toml);
        const auto read = readEvidenceFile(toml, u"own.toml"_s);
        QVERIFY(!read);
        QTEST(read.error().toString(), "fault");
    }

    void saysWhereTomlIsBroken()
    {
        const auto read = readEvidenceFile("[[entry]]\nid = \"a\"\ntitle = \n", u"own.toml"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().line, 3);
    }
};

QTEST_GUILESS_MAIN(EvidenceFileTest)
#include "evidence_file_test.moc"
