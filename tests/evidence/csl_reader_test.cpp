// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "entry_picture.h"

#include <QFile>
#include <QTest>

using namespace caveat;
using namespace caveat::test;
using namespace Qt::StringLiterals;

class CslReaderTest : public QObject
{
    Q_OBJECT

private:
    static QString seed(const QString &name)
    {
        QFile file(QFINDTESTDATA(u"../fuzz/evidence_seeds/"_s + name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Zotero") << seed(u"zotero.json"_s)
                                << u"authors: Oakes, Maria T.; van der Berg, Anna; Smith, John, Jr; Touch Study Group\n"
                                   "title: Rest after lunch & tea\n"
                                   "journal: Journal of Rest\n"
                                   "short: J Rest\n"
                                   "year: 2001\n"
                                   "volume: 4\n"
                                   "issue: 2\n"
                                   "pages: 10-19\n"
                                   "doi: 10.1000/rest.1\n"
                                   "pmid: 77\n"
                                   "pmcid: PMC9\n"
                                   "abstract: We rested."_s;
        QTest::newRow("PubMed, one entry") << seed(u"pubmed.json"_s)
                                           << u"authors: Oakes, Maria T\n"
                                              "title: Rest after lunch\n"
                                              "journal: Journal of rest\n"
                                              "short: J Rest\n"
                                              "year: 2001\n"
                                              "volume: 4\n"
                                              "issue: 2\n"
                                              "pages: 10-9\n"
                                              "doi: 10.1000/rest.1\n"
                                              "pmid: 77\n"
                                              "pmcid: PMC9"_s;
        QTest::newRow("numbers and lists where texts are usual")
            << u"[{\"id\":5,\"title\":[\"Rest\"],\"volume\":4,\"page\":403,\"PMID\":77,\"issued\":{\"raw\":\"March 2001\"}}]"_s
            << u"title: Rest\nyear: 2001\nvolume: 4\npages: 403\npmid: 77"_s;
        QTest::newRow("Better CSL") << u"{\"items\":[{\"id\":\"oakes2001\",\"title\":\"Rest\"}]}"_s
                                    << u"id: oakes2001\ntitle: Rest"_s;
        QTest::newRow("half a character, a comma in a name")
            << u"[{\"title\":\"Rest\\ud800\",\"author\":[{\"family\":\"Oakes, PhD\",\"given\":\"M\"}]}]"_s
            << u"authors: Oakes, PhD M\ntitle: Rest?"_s;
        QTest::newRow("nothing") << u"[]"_s << u""_s;
    }

    void reads()
    {
        QFETCH(QString, json);
        QTEST(picture(readCslJson(json)), "expected");
    }

    void namesWhatIsBroken_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no title") << u"[\n{\"id\":\"good\",\"title\":\"Re{st\"},\n{\"id\":\"bad\"}]"_s
                                  << u"id: good\ntitle: Re{st\n---\n:3: entry “bad”: has no title"_s;
        QTest::newRow("no entry") << u"[\n{\"id\":\"good\",\"title\":\"Rest\"},\n5]"_s
                                  << u"id: good\ntitle: Rest\n---\nentry “2”: is no entry"_s;
    }

    void namesWhatIsBroken()
    {
        QFETCH(QString, json);
        QTEST(picture(readCslJson(json)), "fault");
    }

    void saysWhereJsonIsBroken()
    {
        const ImportedEntries read = readCslJson(u"[\n{\"title\":\"Rest\"},\n{\"title\":\n}]"_s);
        QVERIFY(read.entries.isEmpty());
        QCOMPARE(read.faults.size(), 1);
        QCOMPARE(read.faults.first().line, 4);
        QCOMPARE(read.faults.first().entry, u"2"_s);
    }
};

QTEST_GUILESS_MAIN(CslReaderTest)
#include "csl_reader_test.moc"
