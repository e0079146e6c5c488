// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/citation_text.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QVector<Author> people(int count)
{
    QVector<Author> authors;
    for (int at = 0; at < count; ++at)
        authors.append({u"Name"_s + QChar(static_cast<char16_t>(u'A' + at)), u"Xa"_s, {}});
    return authors;
}

EvidenceEntry study(const QVector<Author> &authors, int year = 2001, const QString &title = u"Rest after lunch"_s)
{
    EvidenceEntry entry;
    entry.authors = authors;
    entry.title = title;
    entry.journal = u"Journal of Rest"_s;
    entry.journalShort = u"J Rest"_s;
    entry.year = year;
    entry.volume = u"4"_s;
    entry.issue = u"2"_s;
    entry.pages = u"10-19"_s;
    entry.doi = u"10.1000/rest.1"_s;
    return entry;
}

/// The text with *stars* around what is in italics.
QString starred(const ReferenceText &reference)
{
    QString text = reference.text;
    for (auto range = reference.italic.crbegin(); range != reference.italic.crend(); ++range)
        text.insert(range->end, u'*').insert(range->start, u'*');
    return text;
}

const QVector<Author> two{{u"Oakes"_s, u"Maria T."_s, {}}, {u"Smith"_s, u"Jean-Paul"_s, u"Jr"_s}};

} // namespace

class CitationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reference_data()
    {
        QTest::addColumn<CitationStyle>("style");
        QTest::addColumn<EvidenceEntry>("entry");
        QTest::addColumn<QString>("text");
        const EvidenceEntry whole = study(two);
        QTest::newRow("AMA, nobody named")
            << CitationStyle::Ama << study({}) << u"Rest after lunch. *J Rest*. 2001;4(2):10-19. doi:10.1000/rest.1"_s;
        QTest::newRow("Vancouver")
            << CitationStyle::Vancouver << whole
            << u"Oakes MT, Smith JP Jr. Rest after lunch. J Rest. 2001;4(2):10-19. doi:10.1000/rest.1"_s;
        QTest::newRow("AMA")
            << CitationStyle::Ama << whole
            << u"Oakes MT, Smith JP Jr. Rest after lunch. *J Rest*. 2001;4(2):10-19. doi:10.1000/rest.1"_s;
        QTest::newRow("APA")
            << CitationStyle::Apa << whole
            << u"Oakes, M. T., & Smith, J.-P., Jr. (2001). Rest after lunch. *Journal of Rest*, *4*(2), "
               "10–19. https://doi.org/10.1000/rest.1"_s;
        EvidenceEntry bare;
        bare.title = u"Does rest help?"_s;
        QTest::newRow("Vancouver, a title alone") << CitationStyle::Vancouver << bare << u"Does rest help?"_s;
        QTest::newRow("APA, a title alone") << CitationStyle::Apa << bare << u"Does rest help? (n.d.)."_s;
        EvidenceEntry review = study({{u"Touch Study Group"_s, {}, {}}});
        review.volume.clear();
        review.pages = u"CD001"_s;
        review.doi.clear();
        review.pmid = u"77"_s;
        QTest::newRow("Vancouver, no volume")
            << CitationStyle::Vancouver << review
            << u"Touch Study Group. Rest after lunch. J Rest. 2001;(2):CD001. PMID: 77"_s;
        QTest::newRow("APA, no volume")
            << CitationStyle::Apa << review
            << u"Touch Study Group. (2001). Rest after lunch. *Journal of Rest*, (2), CD001. "
               "https://pubmed.ncbi.nlm.nih.gov/77/"_s;
        EvidenceEntry undated = study(two, 0);
        QTest::newRow("Vancouver, no year")
            << CitationStyle::Vancouver << undated
            << u"Oakes MT, Smith JP Jr. Rest after lunch. J Rest. 4(2):10-19. doi:10.1000/rest.1"_s;
    }

    void reference()
    {
        QFETCH(CitationStyle, style);
        QFETCH(EvidenceEntry, entry);
        QTEST(starred(referenceText(entry, style)), "text");
        QCOMPARE(referenceText(entry, style).address, webAddress(entry));
    }

    void manyNames_data()
    {
        QTest::addColumn<CitationStyle>("style");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("begins");
        const QString six = u"NameA X, NameB X, NameC X, NameD X, NameE X, NameF X"_s;
        QTest::newRow("Vancouver, six") << CitationStyle::Vancouver << 6 << six + u". Rest"_s;
        QTest::newRow("Vancouver, seven") << CitationStyle::Vancouver << 7 << six + u", et al. Rest"_s;
        QTest::newRow("AMA, six") << CitationStyle::Ama << 6 << six + u". Rest"_s;
        QTest::newRow("AMA, seven") << CitationStyle::Ama << 7 << u"NameA X, NameB X, NameC X, et al. Rest"_s;
        QTest::newRow("APA, three") << CitationStyle::Apa << 3 << u"NameA, X., NameB, X., & NameC, X. (2001). Rest"_s;
    }

    void manyNames()
    {
        QFETCH(CitationStyle, style);
        QFETCH(int, count);
        QFETCH(QString, begins);
        const QString text = referenceText(study(people(count)), style).text;
        QCOMPARE(text.left(begins.size()), begins);
    }

    void apaLeavesNamesOutBeyondTwenty()
    {
        const QString twenty = referenceText(study(people(20)), CitationStyle::Apa).text;
        QVERIFY2(twenty.contains(u"NameS, X., & NameT, X. (2001)"_s), qPrintable(twenty));
        const QString more = referenceText(study(people(22)), CitationStyle::Apa).text;
        QVERIFY2(more.contains(u"NameS, X., … NameV, X. (2001)"_s) && !more.contains(u"NameT"_s), qPrintable(more));
    }

    void mark_data()
    {
        QTest::addColumn<CitationStyle>("style");
        QTest::addColumn<QString>("text");
        QTest::newRow("Vancouver") << CitationStyle::Vancouver << u"[1,3-5]"_s;
        QTest::newRow("AMA") << CitationStyle::Ama << u"1,3-5"_s;
        QTest::newRow("APA") << CitationStyle::Apa << u"(NameA et al., 2001; Oakes & Smith, 2001a; Plato, n.d.)"_s;
    }

    void mark()
    {
        QFETCH(CitationStyle, style);
        const QVector<CitedWork> works{{study(two), 5, u"a"_s}, {study({{u"Plato"_s, {}, {}}}, 0), 3, {}},
            {study(people(3)), 1, {}}, {study(people(3)), 4, {}}};
        QTEST(citationMark(works, style), "text");
        QCOMPARE(citationMark({}, style), QString());
    }

    void tellsWorksOfOneYearApart()
    {
        const QVector<EvidenceEntry> entries{
            study(two, 2001, u"Sleep"_s), study(two, 2002), study(two, 2001, u"Rest"_s)};
        QCOMPARE(yearLetters(entries), QStringList({u"b"_s, QString(), u"a"_s}));
        QVERIFY(referenceText(entries.first(), CitationStyle::Apa, u"b"_s).text.contains(u"(2001b)"_s));
    }

    void knowsStylesByName()
    {
        for (const CitationStyle style : {CitationStyle::Vancouver, CitationStyle::Apa, CitationStyle::Ama})
            QCOMPARE(citationStyleFromName(citationStyleName(style)), style);
        QVERIFY(!citationStyleFromName(u"chicago"_s));
    }
};

QTEST_GUILESS_MAIN(CitationTextTest)
#include "citation_text_test.moc"
