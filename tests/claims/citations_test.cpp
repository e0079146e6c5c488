// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/citations.h>

#include <text/sentences.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// What counts as a source, and for which sentence.
class CitationsTest : public QObject
{
    Q_OBJECT

    static References list(std::initializer_list<int> numbers)
    {
        References references;
        references.listed = numbers.size() > 0;
        references.numbers = QSet<int>(numbers);
        return references;
    }

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("listed"); // the draft lists references 1 to 3
        QTest::addColumn<QString>("support");

        const auto row = [](const char *text, bool listed, const char *support) {
            QTest::addRow("%s%s", text, listed ? " (listed)" : "")
                << QString::fromUtf8(text) << listed << QString::fromLatin1(support);
        };
        row("Massage may ease worry [1].", true, "adequate");
        row("Massage may ease worry.[1]", true, "adequate");
        row("Massage may ease worry [1, 3].", true, "adequate");
        row("Massage may ease worry [2–3].", true, "adequate");
        row("Massage may ease worry.¹", true, "adequate");
        row("Massage may ease worry [7].", true, "dangling");
        row("Massage may ease worry [1].", false, "dangling");
        row("Massage may ease worry (Moyer et al., 2004).", false, "adequate");
        row("Massage may ease worry (Moyer & Rounds, 2004).", false, "adequate");
        row("Massage may ease worry (see Moyer, 2011, p. 5).", false, "adequate");
        row("Massage may ease worry (Moyer et al., 2011; Field et al., 2005).", false, "adequate");
        row("Moyer et al. (2011) found small effects on worry.", false, "adequate");
        row("Massage may ease worry. (Moyer et al., 2004)", false, "adequate");
        row("Massage may ease worry. That finding comes from one trial (Moyer et al., 2004).", false, "adequate");
        row("Massage may ease worry. It is calm. Rooms are warm (Moyer et al., 2004).", false, "weak");
        row("Massage may ease worry (doi:10.1234/abc.5).", false, "adequate");
        row("Massage may ease worry (PMID: 2954166).", false, "adequate");
        row("Massage may ease worry (PMC3107905).", false, "adequate");
        row("Massage may ease worry (NCT00371384).", false, "weak");
        row("A 2010 study by Rapaport and colleagues in the Journal of Calm measured worry after massage.", false,
            "adequate");
        row("A Swedish study in 2008 by Lind measured worry after massage.", false, "weak");
        row("A 2010 study found that massage eases worry.", false, "none");
        row("Massage eases worry (May 2020).", false, "none");
        row("Massage eases worry (London, 2012).", false, "none");
        row("Massage eases worry [citation needed].", false, "none");
        row("Massage eases worry [sic].", false, "none");
        row("Massage eases worry in a room of 20 m².", true, "none");
        row("Massage eases worry.", true, "none");
    }

    void forms()
    {
        QFETCH(QString, text);
        QFETCH(bool, listed);
        QFETCH(QString, support);
        Block block;
        block.text = text;
        const auto found = citations(block, listed ? list({1, 2, 3}) : References(), {});
        const auto sentences = sentenceRanges(text);
        const qsizetype worry = text.indexOf(u"worry");
        const TextRange claim{0, worry + 5};
        QCOMPARE(supportName(supportFor(claim, claim, 0, sentences, found, text).support), support);
    }

    void markOnAnotherClauseDoesNotReach()
    {
        const QString text = u"Massage may ease worry (Moyer et al., 2004) and cures colds."_s;
        Block block;
        block.text = text;
        const auto found = citations(block, {}, {});
        const qsizetype cures = text.indexOf(u"cures");
        const TextRange claim{cures, text.size() - 1};
        const TextRange clause{cures - 4, text.size()};
        QCOMPARE(supportFor(claim, clause, 0, sentenceRanges(text), found, text).support, Support::None);
    }

    void linksByHost()
    {
        const LinkHosts hosts({u"doi.org"_s}, {u"nhs.uk"_s}, {u"wikipedia.org"_s});
        QCOMPARE(hosts.kind(u"https://doi.org/10.1/x"_s), HostKind::Research);
        QCOMPARE(hosts.kind(u"https://www.nhs.uk/x"_s), HostKind::Authority);
        QCOMPARE(hosts.kind(u"https://notnhs.uk/x"_s), HostKind::Other);
        QCOMPARE(hosts.kind(u"https://en.wikipedia.org/wiki/X"_s), HostKind::Secondary);
        QCOMPARE(hosts.kind(u"https://spa.example/blog"_s), HostKind::Other);
        QCOMPARE(hosts.kind(u"javascript:alert(1)"_s), HostKind::Other);
        QCOMPARE(hosts.kind(u"/services"_s), HostKind::Other);
    }

    void shippedHostsLoad()
    {
        QCOMPARE(shippedLinkHosts().kind(u"https://www.cochranelibrary.com/x"_s), HostKind::Research);
    }

    void referenceList()
    {
        Draft draft;
        const auto add = [&draft](BlockKind kind, const QString &text, int number) {
            Block block;
            block.kind = kind;
            block.text = text;
            block.marker = ListMarker::Number;
            block.number = number;
            draft.blocks.append(block);
        };
        add(BlockKind::Paragraph, u"Massage [2]."_s, 0);
        add(BlockKind::Heading, u"References"_s, 0);
        add(BlockKind::ListItem, u"Moyer 2004"_s, 1);
        add(BlockKind::ListItem, u"Field 2005"_s, 2);
        add(BlockKind::Heading, u"About us"_s, 0);
        add(BlockKind::Paragraph, u"We are here."_s, 0);
        const References found = references(draft);
        QVERIFY(found.listed);
        QCOMPARE(found.numbers, (QSet<int>{1, 2}));
        QVERIFY(!found.holds(0));
        QVERIFY(found.holds(3));
        QVERIFY(!found.holds(5));
    }

    void referencesWithoutNumbersCountInOrder()
    {
        Draft draft;
        for (const QString &text : {u"Massage [2]."_s, u"References"_s, u"Moyer 2004"_s, u"Field 2005"_s}) {
            Block block;
            block.kind = text == u"References" ? BlockKind::Heading : BlockKind::Paragraph;
            block.text = text;
            draft.blocks.append(block);
        }
        QCOMPARE(references(draft).numbers, (QSet<int>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(CitationsTest)
#include "citations_test.moc"
