// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/citation_update.h>
#include <evidence/evidence_library.h>

#include <QRandomGenerator>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

EvidenceEntry entry(const QString &id, const QString &family, int year)
{
    EvidenceEntry made;
    made.id = id;
    made.authors = {{family, u"AB"_s, {}}};
    made.title = u"A trial by "_s + family;
    made.journal = u"Journal of Trials"_s;
    made.year = year;
    made.doi = u"10.1000/"_s + id;
    return made;
}

EvidenceLibrary library()
{
    EvidenceLibrary made;
    for (const EvidenceEntry &one : {entry(u"webb"_s, u"Webb"_s, 2011), entry(u"adler"_s, u"Adler"_s, 2004),
             entry(u"moss"_s, u"Moss"_s, 2019), entry(u"moss2"_s, u"Moss"_s, 2019)}) {
        made.add(one);
    }
    return made;
}

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

Span around(const QString &text, const QString &mark, const QStringList &ids)
{
    return citationSpan(text.indexOf(mark), ids, mark);
}

/// "Rest helps [webb]. Sleep does, too [adler]." with its citations in the style of the first update.
Draft cited(const QVector<QStringList> &paragraphs)
{
    Draft draft;
    for (const QStringList &ids : paragraphs) {
        Block block = paragraph(u"A kind hand does good ?."_s);
        block.spans = {citationSpan(block.text.indexOf(u'?'), ids, u"?"_s)};
        draft.blocks.append(block);
    }
    return draft;
}

QStringList texts(const Draft &draft)
{
    QStringList lines;
    for (const Block &block : draft.blocks)
        lines.append(block.text);
    return lines;
}

} // namespace

class CitationUpdateTest : public QObject
{
    Q_OBJECT

private:
    Draft settled(const Draft &draft, CitationStyle style = CitationStyle::Vancouver) const
    {
        const FindEntry find = [this](const QString &id) { return m_library.find(id); };
        return applied(draft, citationUpdate(draft, find, style, u"References"_s));
    }

    const EvidenceLibrary m_library = library();

private Q_SLOTS:
    void neighboursBecomeOne()
    {
        const EvidenceLibrary held = library();
        const auto find = [&held](const QString &id) { return held.find(id); };
        Draft draft;
        draft.blocks = {paragraph(u"Rest helps [1] [2]. So does tea [1][3]."_s)};
        Block &block = draft.blocks[0];
        block.spans = {citationSpan(11, {u"webb"_s}, u"[1]"_s), citationSpan(15, {u"adler"_s}, u"[2]"_s),
            citationSpan(32, {u"webb"_s}, u"[1]"_s), citationSpan(35, {u"moss"_s}, u"[3]"_s)};
        const Draft joined = applied(draft, citationUpdate(draft, find, CitationStyle::Vancouver, u"References"_s));
        QCOMPARE(joined.blocks.constFirst().text, u"Rest helps [1,2]. So does tea [1,3]."_s);
        const Draft raised = applied(draft, citationUpdate(draft, find, CitationStyle::Ama, u"References"_s));
        QCOMPARE(raised.blocks.constFirst().text, u"Rest helps.1,2 So does tea.1,3"_s);
        QVERIFY(citationUpdate(raised, find, CitationStyle::Ama, u"References"_s).isEmpty());
    }

    void anEmptiedListIsFilledAgain()
    {
        const EvidenceLibrary held = library();
        const auto find = [&held](const QString &id) { return held.find(id); };
        Draft draft = cited({{u"webb"_s}});
        Block heading = paragraph(u"References"_s);
        heading.kind = BlockKind::Heading;
        heading.level = 2;
        draft.blocks.append(heading);
        const Draft listed = applied(draft, citationUpdate(draft, find, CitationStyle::Vancouver, u"References"_s));
        QCOMPARE(listed.blocks.size(), 3);
        QCOMPARE(listed.blocks.at(2).reference, u"webb"_s);
    }

    void numbersInTheOrderOfTheText()
    {
        const Draft draft = settled(cited({{u"moss"_s}, {u"webb"_s, u"moss"_s}, {u"adler"_s}}));
        QCOMPARE(texts(draft).mid(0, 4),
            QStringList({u"A kind hand does good [1]."_s, u"A kind hand does good [1,2]."_s,
                u"A kind hand does good [3]."_s, u"References"_s}));
        QCOMPARE(draft.blocks.at(3).kind, BlockKind::Heading);
        QCOMPARE(draft.blocks.size(), 7);
        QCOMPARE(draft.blocks.at(4).reference, u"moss"_s);
        QCOMPARE(draft.blocks.at(6).number, 3);
        QVERIFY(draft.blocks.at(6).text.startsWith(u"Adler AB. A trial by Adler."));
    }

    void writesAuthorsAndYears()
    {
        const Draft draft = settled(cited({{u"webb"_s, u"moss"_s}, {u"adler"_s}}), CitationStyle::Apa);
        QCOMPARE(draft.blocks.at(0).text, u"A kind hand does good (Moss, 2019; Webb, 2011)."_s);
        QCOMPARE(draft.blocks.at(0).spans.constFirst().target, u"moss,webb"_s);
        QCOMPARE(draft.blocks.at(3).reference, u"adler"_s);
        QCOMPARE(draft.blocks.at(3).kind, BlockKind::Paragraph);
        QCOMPARE(draft.blocks.at(5).reference, u"webb"_s);
    }

    void tellsWorksOfOneYearApart()
    {
        const Draft draft = settled(cited({{u"moss"_s}, {u"moss2"_s}}), CitationStyle::Apa);
        QCOMPARE(draft.blocks.at(0).text, u"A kind hand does good (Moss, 2019a)."_s);
        QCOMPARE(draft.blocks.at(1).text, u"A kind hand does good (Moss, 2019b)."_s);
    }

    void raisesNumbersBehindTheStop()
    {
        const Draft draft = settled(cited({{u"webb"_s}}));
        const Draft raised = settled(draft, CitationStyle::Ama);
        QCOMPARE(raised.blocks.at(0).text, u"A kind hand does good.1"_s);
        QCOMPARE(raised.blocks.at(0).spans.at(1).kind, SpanKind::Superscript);
        QVERIFY(sameContent(settled(raised), draft));
    }

    void linksTheAddress()
    {
        const Block item = settled(cited({{u"webb"_s}})).blocks.constLast();
        const Span link = item.spans.constLast();
        QCOMPARE(link.kind, SpanKind::Link);
        QCOMPARE(link.target, u"https://doi.org/10.1000/webb"_s);
        QCOMPARE(item.text.mid(link.range.start, link.range.length()), u"10.1000/webb"_s);
    }

    void aSettledDraftStays()
    {
        for (const CitationStyle style : {CitationStyle::Vancouver, CitationStyle::Apa, CitationStyle::Ama}) {
            const Draft draft = settled(cited({{u"moss"_s}, {u"webb"_s, u"adler"_s}}), style);
            const FindEntry find = [this](const QString &id) { return m_library.find(id); };
            QVERIFY(citationUpdate(draft, find, style, u"References"_s).isEmpty());
            QCOMPARE(citationStyleOf(draft), style);
        }
    }

    void followsMovesAndDeletions()
    {
        Draft draft = settled(cited({{u"moss"_s}, {u"webb"_s}}));
        draft.blocks.move(1, 0);
        draft = settled(draft);
        QCOMPARE(draft.blocks.at(0).spans.constFirst().target, u"webb"_s);
        QCOMPARE(draft.blocks.at(0).text, u"A kind hand does good [1]."_s);
        QCOMPARE(draft.blocks.at(3).reference, u"webb"_s);
        draft.blocks.removeFirst();
        draft = settled(draft);
        QCOMPARE(texts(draft).mid(0, 2), QStringList({u"A kind hand does good [1]."_s, u"References"_s}));
        QCOMPARE(draft.blocks.size(), 3);
        draft.blocks.removeFirst();
        QVERIFY(settled(draft).blocks.isEmpty());
    }

    void keepsWhatIsTypedOntoAMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("behind") << u"good [1] indeed."_s << u"good [1] indeed."_s;
        QTest::newRow("before") << u"good so [1]."_s << u"good so [1]."_s;
        QTest::newRow("deleted in") << u"good [1."_s << u"good ."_s;
        QTest::newRow("typed over") << u"good [x1]."_s << u"good [x1]."_s;
    }

    void keepsWhatIsTypedOntoAMark()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Draft draft = settled(cited({{u"webb"_s}}));
        Block &block = draft.blocks.first();
        block.text = text;
        block.spans.first().range = {5, text.size() - 1};
        const Draft after = settled(draft);
        QCOMPARE(after.blocks.at(0).text, expected);
        const bool stands = expected.contains(u"[1]");
        QCOMPARE(after.blocks.at(0).spans.size(), stands ? 1 : 0);
        QCOMPARE(after.blocks.size(), stands ? 3 : 1);
        if (stands)
            QCOMPARE(after.blocks.at(0).spans.constFirst(), around(expected, u"[1]"_s, {u"webb"_s}));
    }

    void keepsWhatIsJoinedToAnEntry()
    {
        Draft draft = settled(cited({{u"webb"_s}}));
        const QString entry = draft.blocks.constLast().text;
        draft.blocks.last().text += u"About the author."_s;
        draft = settled(draft);
        QCOMPARE(draft.blocks.at(2).text, entry);
        QCOMPARE(draft.blocks.at(3).text, u"About the author."_s);
        QVERIFY(draft.blocks.at(3).reference.isEmpty());
    }

    void keepsLineBreaksBeforeAMark()
    {
        Draft draft = cited({{u"webb"_s}});
        draft.blocks.first().text = u"good\n?"_s;
        draft.blocks.first().spans.first().range = {5, 6};
        QVERIFY(settled(settled(draft), CitationStyle::Ama).blocks.first().text.contains(u'\n'));
    }

    void keepsWhatNobodyKnows()
    {
        const Draft draft = settled(cited({{u"lost2001"_s}}));
        QCOMPARE(draft.blocks.at(0).text, u"A kind hand does good [1]."_s);
        QVERIFY(draft.blocks.constLast().text.startsWith(u"lost2001"));
    }

    void settlesWhateverIsDone()
    {
        const QStringList ids{u"webb"_s, u"adler"_s, u"moss"_s, u"moss2"_s};
        auto random = QRandomGenerator(20260);
        for (int round = 0; round < 300; ++round) {
            QVector<QStringList> paragraphs;
            for (int index = random.bounded(1, 6); index > 0; --index)
                paragraphs.append(ids.mid(random.bounded(3), random.bounded(1, 3)));
            Draft draft = settled(cited(paragraphs), static_cast<CitationStyle>(random.bounded(3)));
            const auto style = static_cast<CitationStyle>(random.bounded(3));
            const int gone = random.bounded(static_cast<int>(draft.blocks.size()));
            draft.blocks.removeAt(gone);
            const Draft once = settled(draft, style);
            QVERIFY(sameContent(settled(once, style), once));
            QSet<QString> listed;
            for (const Block &block : once.blocks) {
                if (!block.reference.isEmpty())
                    listed.insert(block.reference);
            }
            const QStringList used = citedIds(citationPlaces(once));
            QCOMPARE(listed, QSet<QString>(used.begin(), used.end()));
        }
    }
};

QTEST_GUILESS_MAIN(CitationUpdateTest)
#include "citation_update_test.moc"
