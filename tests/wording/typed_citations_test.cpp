// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <evidence/citation_update.h>
#include <wording/typed_citations.h>

#include <formats/reader.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

Draft markdown(const QByteArray &text)
{
    const auto read = readText(QString::fromUtf8(text), Format::Markdown);
    return read ? read->draft : Draft();
}

QStringList texts(const Draft &draft)
{
    QStringList lines;
    for (const Block &block : draft.blocks)
        lines.append(block.text);
    return lines;
}

const QByteArray numbered = "Rest can ease worry [1]. Naps help, too [2, 1].\n\nSo does <sup>2</sup> tea [7].\n\n"
                            "## References\n\n"
                            "1. Moss AB, Webb C. Slow hands and sleep. J Quiet Trials. 2011;15(1):3-14.\n"
                            "2. Adler D. Naps at noon. J Quiet Trials. 2004;8:70-79. doi:10.1000/jqt.2\n"
                            "3. Hill E. Nobody cites this. J Quiet Trials. 2001;5:1-9.\n";

} // namespace

class TypedCitationsTest : public QObject
{
    Q_OBJECT

private:
    static Draft settled(const ConvertedCitations &converted, CitationStyle style)
    {
        const FindEntry find = [&converted](const QString &id) -> const EvidenceEntry * {
            const auto found = std::ranges::find(converted.references, id, &EvidenceEntry::id);
            return found == converted.references.end() ? nullptr : &*found;
        };
        return applied(converted.draft, citationUpdate(converted.draft, find, style, u"References"_s));
    }

private Q_SLOTS:
    void makesCitationsOfNumbers()
    {
        const Draft draft = markdown(numbered);
        const ConvertedCitations converted = convertTypedCitations(draft, {});
        QCOMPARE(texts(converted.draft), texts(draft));
        QCOMPARE(converted.converted, 3);
        QCOMPARE(converted.left, QStringList(u"[7]"_s));
        QCOMPARE(converted.uncited, 1);
        QCOMPARE(converted.references.size(), 2);
        QCOMPARE(converted.references.at(1).doi, u"10.1000/jqt.2"_s);
    }

    void writesThemInAnotherStyle()
    {
        const Draft apa = settled(convertTypedCitations(markdown(numbered), {}), CitationStyle::Apa);
        QCOMPARE(apa.blocks.at(0).text,
            u"Rest can ease worry (Moss & Webb, 2011). Naps help, too (Adler, 2004; Moss & Webb, 2011)."_s);
        QCOMPARE(apa.blocks.at(1).text, u"So does (Adler, 2004) tea [7]."_s);
        QVERIFY(apa.blocks.at(3).text.startsWith(u"Adler, D. (2004). Naps at noon."));
        QVERIFY(apa.blocks.at(5).text.startsWith(u"Hill E."));
        // And back from the typed form.
        Draft typed = apa;
        for (Block &block : typed.blocks) {
            block.reference.clear();
            block.spans.removeIf([](const Span &span) { return span.kind == SpanKind::Citation; });
        }
        const ConvertedCitations again = convertTypedCitations(typed, {});
        QCOMPARE(again.converted, 3);
        QCOMPARE(settled(again, CitationStyle::Vancouver).blocks.at(0).text,
            u"Rest can ease worry [1]. Naps help, too [1,2]."_s);
    }

    void knowsTheLibrary()
    {
        const auto library = EvidenceLibrary::shipped();
        QVERIFY(library);
        const EvidenceEntry entry = library->entries().constFirst();
        const Draft draft
            = markdown("It was studied [1].\n\n## References\n\n1. See https://doi.org/" + entry.doi.toUtf8() + "\n");
        const ConvertedCitations converted = convertTypedCitations(draft, *library);
        QCOMPARE(converted.references, QVector<EvidenceEntry>{entry});
    }

    void dropsThePagesOwnLinks()
    {
        const Draft draft = markdown(
            "It was studied [\\[1\\]](#ref1).\n\n## References\n\n1. Adler D. Naps at noon. J Naps. 2004;8:7.\n");
        const ConvertedCitations converted = convertTypedCitations(draft, {});
        QCOMPARE(converted.converted, 1);
        QCOMPARE(converted.draft.blocks.at(0).spans.size(), 1);
        QCOMPARE(converted.draft.blocks.at(0).spans.at(0).kind, SpanKind::Citation);
    }

    void tellsWorksOfOneYearApart()
    {
        const Draft draft = markdown("Naps help (Moss, 2011a). So does tea (Moss, 2011b). And rest (Moss, 2011).\n\n"
                                     "## References\n\n"
                                     "Moss, A. (2011a). Naps at noon. J Naps, 5, 1.\n\n"
                                     "Moss, A. (2011b). Tea at four. J Naps, 5, 9.\n");
        const ConvertedCitations converted = convertTypedCitations(draft, {});
        QCOMPARE(converted.left, QStringList(u"(Moss, 2011)"_s));
        QCOMPARE(settled(converted, CitationStyle::Apa).blocks.first().text, draft.blocks.first().text);
    }

    void anIdOfTheLibraryStaysItsOwn()
    {
        EvidenceLibrary library;
        EvidenceEntry held;
        held.id = u"moss2011"_s;
        held.title = u"Rest"_s;
        held.year = 2011;
        library.add(held);
        const Draft draft = markdown(
            "Naps help [1].\n\n## References\n\n1. Moss A. Naps at noon. J Naps. 2011;5:9.\n2. Rest. 2015.\n");
        const ConvertedCitations converted = convertTypedCitations(draft, library);
        QCOMPARE(converted.references.size(), 1);
        QVERIFY(converted.references.first().id != held.id);
    }

    void leavesOtherText()
    {
        const Draft draft = markdown(
            "Room [12] is 8 m<sup>2</sup>, or 9 kg/m<sup>2</sup>, and 10<sup>6</sup> is much (Table 3, 2019).\n");
        const ConvertedCitations converted = convertTypedCitations(draft, {});
        QCOMPARE(converted.converted, 0);
        QVERIFY(sameContent(converted.draft, draft));
    }
};

QTEST_GUILESS_MAIN(TypedCitationsTest)
#include "typed_citations_test.moc"
