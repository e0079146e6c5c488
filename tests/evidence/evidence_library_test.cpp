// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/evidence_library.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

QStringList idsOf(const QVector<EvidenceEntry> &entries)
{
    QStringList ids;
    for (const EvidenceEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

EvidenceEntry study(const QString &title, const QString &doi = {}, const QString &pmid = {})
{
    EvidenceEntry entry;
    entry.title = title;
    entry.doi = doi;
    entry.pmid = pmid;
    entry.authors = {{u"Oakes"_s, u"M"_s, {}}};
    entry.year = 2001;
    return entry;
}

} // namespace

class EvidenceLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsHoldWholeCharacters()
    {
        EvidenceEntry entry;
        entry.title = u"Nineteen characters"_s + QString::fromUcs4(U"\U0001d538", 1) + u" and more"_s;
        EvidenceLibrary library;
        const QString id = library.add(entry).id;
        QCOMPARE(QString::fromUtf8(id.toUtf8()), id);
    }

    void initTestCase()
    {
        const auto library = EvidenceLibrary::shipped();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().toString()));
        m_shipped = *library;
    }

    void shipsFortyFiveWholeEntries()
    {
        QCOMPARE(m_shipped.entries().size(), 45);
        static const QRegularExpression month(u"^20\\d\\d-(0[1-9]|1[0-2])$"_s);
        for (const EvidenceEntry &entry : m_shipped.entries()) {
            const bool whole = !entry.authors.isEmpty() && !entry.journal.isEmpty() && !entry.journalShort.isEmpty()
                && entry.year > 1900 && !entry.design.isEmpty() && !entry.population.isEmpty()
                && !entry.finding.isEmpty() && !entry.limits.isEmpty() && !entry.categories.isEmpty()
                && (entry.size || !entry.sizeNote.isEmpty()) && entry.stance != Stance::NotJudged
                && month.match(entry.checked).hasMatch();
            QVERIFY2(whole, qPrintable(entry.id));
            QVERIFY2(entry.doi == bareDoi(entry.doi), qPrintable(entry.doi));
        }
    }

    void keepsBackWhatIsNotConfirmed()
    {
        QStringList shown;
        for (const EvidenceEntry &entry : m_shipped.entries()) {
            if (!entry.insert)
                shown.append(entry.id);
        }
        QCOMPARE(shown, QStringList({u"loft2012"_s, u"kaada1989"_s, u"hou2010"_s, u"oliveira2012"_s}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("topic in the title") << u"cortisol"_s << QStringList{u"moyer2011"_s, u"field2005"_s};
        QTest::newRow("author and year") << u"Rapaport 2012"_s << QStringList{u"rapaport2012"_s};
        QTest::newRow("beginning of a word") << u"lymphoed"_s << QStringList{u"ezzo2015"_s};
        QTest::newRow("more words, fewer entries") << u"lactic acid exercise"_s << QStringList{u"wiltshire2010"_s};
        QTest::newRow("plural") << u"killer cells"_s << QStringList{u"hernandezreif2005"_s};
        QTest::newRow("nothing") << u" "_s << QStringList{};
        QTest::newRow("not there") << u"zebra"_s << QStringList{};
    }

    void finds()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, first);
        const QStringList found = idsOf(m_shipped.search(words));
        if (first.isEmpty())
            QCOMPARE(found, first);
        QCOMPARE(found.mid(0, first.size()), first);
        QCOMPARE(idsOf(m_shipped.search(words)), found);
    }

    void knowsTheSameStudy_data()
    {
        QTest::addColumn<EvidenceEntry>("entry");
        QTest::addColumn<bool>("same");
        QTest::newRow("DOI, whatever the title") << study(u"Other"_s, u"10.1000/REST.1"_s) << true;
        QTest::newRow("PMID") << study(u"Other"_s, {}, u"77"_s) << true;
        QTest::newRow("title in another dress") << study(u"Rést ‘after’ lunch – a trial"_s) << true;
        QTest::newRow("title, marks aside") << study(u"Rest after lunch - a TRIAL."_s) << true;
        QTest::newRow("title, another DOI") << study(u"Rest after lunch: a trial"_s, u"10.1000/rest.1.pub2"_s) << false;
        QTest::newRow("title, another PMID") << study(u"Rest after lunch: a trial"_s, {}, u"78"_s) << false;
        QTest::newRow("nothing in common") << study(u"Sleep"_s, u"10.1000/sleep"_s, u"9"_s) << false;
        QTest::newRow("untitled") << study({}) << false;
    }

    void knowsTheSameStudy()
    {
        QFETCH(EvidenceEntry, entry);
        QFETCH(bool, same);
        EvidenceLibrary library;
        library.add(study(u"Rest after lunch: a trial"_s, u"10.1000/rest.1"_s, u"77"_s));
        const EvidenceLibrary::Added added = library.add(entry);
        QCOMPARE(added.isNew, !same);
        QCOMPARE(library.entries().size(), same ? 1 : 2);
        QVERIFY(library.find(added.id));
        QCOMPARE(added.id, same ? u"oakes2001"_s : u"oakes2001-2"_s);
    }

    void givesManyOfOneNameAnIdEach()
    {
        EvidenceLibrary library;
        for (int count = 0; count < 20000; ++count)
            library.add(study(u"Rest %1"_s.arg(count)));
        QCOMPARE(library.entries().size(), 20000);
        QCOMPARE(library.entries().last().id, u"oakes2001-20000"_s);
    }

private:
    EvidenceLibrary m_shipped;
};

QTEST_GUILESS_MAIN(EvidenceLibraryTest)
#include "evidence_library_test.moc"
