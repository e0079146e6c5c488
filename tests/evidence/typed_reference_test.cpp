// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/citation_text.h>
#include <evidence/evidence_library.h>
#include <evidence/typed_reference.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class TypedReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheParts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("authors");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("journal");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("doi");
        QTest::newRow("vancouver")
            << u"[2] Moss AB, Webb C. Slow hands and sleep. J Quiet Trials. 2011;15(1):3-14. doi:10.1000/jqt.7"_s
            << u"Moss"_s << 2 << u"Slow hands and sleep"_s << u"J Quiet Trials"_s << 2011 << u"15/1/3-14"_s
            << u"10.1000/jqt.7"_s;
        QTest::newRow("vancouver, et al")
            << u"3. Moss AB, Webb C, Adler D, et al. Do warm rooms help? J Quiet Trials 2019 Mar;4:77–81."_s
            << u"Moss"_s << 3 << u"Do warm rooms help?"_s << u"J Quiet Trials"_s << 2019 << u"4//77-81"_s << QString();
        QTest::newRow("apa")
            << u"Moss, A. B., & Webb, C. (2011). Slow hands and sleep. Journal of Quiet Trials, 15(1), 3–14. https://doi.org/10.1000/jqt.7"_s
            << u"Moss"_s << 2 << u"Slow hands and sleep"_s << u"Journal of Quiet Trials"_s << 2011 << u"15/1/3-14"_s
            << u"10.1000/jqt.7"_s;
        QTest::newRow("an article's number")
            << u"Moss AB, Webb C. Naps for worry. Cochrane Database Syst Rev. 2015, Issue 9. Art. No.: CD009999. doi:10.1000/jqt.8"_s
            << u"Moss"_s << 2 << u"Naps for worry"_s << u"Cochrane Database Syst Rev"_s << 2015 << u"/9/CD009999"_s
            << u"10.1000/jqt.8"_s;
        QTest::newRow("an article's number, short")
            << u"Moss AB. Naps for worry. Cochrane Database Syst Rev. 2015;(9):CD009999."_s << u"Moss"_s << 1
            << u"Naps for worry"_s << u"Cochrane Database Syst Rev"_s << 2015 << u"/9/CD009999"_s << QString();
        QTest::newRow("an article's number, APA")
            << u"Moss, A. B. (2015). Naps for worry. Cochrane Database of Systematic Reviews, 2015(9), Article CD009999."_s
            << u"Moss"_s << 1 << u"Naps for worry"_s << u"Cochrane Database of Systematic Reviews"_s << 2015
            << u"2015/9/CD009999"_s << QString();
        QTest::newRow("a group, APA") << u"Office of Rest. (2015). A report on naps. Office Press."_s
                                      << u"Office of Rest"_s << 1 << u"A report on naps"_s << u"Office Press"_s << 2015
                                      << u"//"_s << QString();
        QTest::newRow("nothing to tell apart")
            << u"4. A leaflet on naps, at the front desk"_s << QString() << 0
            << u"A leaflet on naps, at the front desk"_s << QString() << 0 << u"//"_s << QString();
        QTest::newRow("an address alone")
            << u"https://doi.org/10.1000/jqt.7"_s << QString() << 0 << u"https://doi.org/10.1000/jqt.7"_s << QString()
            << 0 << u"//"_s << u"10.1000/jqt.7"_s;
    }

    void readsTheParts()
    {
        QFETCH(QString, line);
        QFETCH(QString, first);
        QFETCH(int, authors);
        const EvidenceEntry entry = typedReference(line);
        QCOMPARE(entry.authors.size(), authors);
        QCOMPARE(entry.authors.isEmpty() ? QString() : entry.authors.constFirst().family, first);
        QTEST(entry.title, "title");
        QTEST(entry.journal, "journal");
        QTEST(entry.year, "year");
        QTEST(QStringList({entry.volume, entry.issue, entry.pages}).join(u'/'), "place");
        QTEST(entry.doi, "doi");
    }

    void readsWhatTheProgramWrites()
    {
        const auto library = EvidenceLibrary::shipped();
        QVERIFY(library);
        for (const CitationStyle style : {CitationStyle::Vancouver, CitationStyle::Apa, CitationStyle::Ama}) {
            int alike = 0;
            for (const EvidenceEntry &entry : library->entries()) {
                const EvidenceEntry read = typedReference(referenceText(entry, style).text);
                const bool same = library->sameAs(read) == &entry;
                alike += same && read.year == entry.year ? 1 : 0;
            }
            QCOMPARE_GE(alike, library->entries().size() - 1);
        }
    }

    void takesAnyText()
    {
        for (const QString &text : {QString(), u" "_s, u"[1]"_s, u"(2011)"_s, u"1. ."_s, QString(5000, u'a'),
                 QString(QString(300, u',') + u" (2011). x"_s)}) {
            const EvidenceEntry entry = typedReference(text);
            QCOMPARE(entry.id, QString());
        }
    }
};

QTEST_GUILESS_MAIN(TypedReferenceTest)
#include "typed_reference_test.moc"
