// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <wording/stock.h>
#include <wording/suggestion.h>

#include <QtTest>

using namespace caveat;
using namespace Qt::StringLiterals;

/// What suggestions make of references, ready sentences and the house's own.
class StockTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;
    Stock m_stock;

    QVector<Suggestion> offered(const QString &notation, const Stock &stock) const
    {
        const Draft draft = exampleDraft(notation);
        const QVector<Finding> findings = m_engine->check(draft).findings;
        return findings.isEmpty() ? QVector<Suggestion>()
                                  : suggestions(*m_engine, draft, findings.constFirst(), nullptr, Amount::All, &stock);
    }

    QStringList texts(const QString &notation, SuggestionMode mode, const Stock &stock) const
    {
        const Draft draft = exampleDraft(notation);
        QStringList found;
        for (const Suggestion &suggestion : offered(notation, stock)) {
            if (suggestion.mode == mode && !suggestion.pending)
                found.append(applied(draft, suggestion.edits).blocks.constLast().text);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY(engine);
        m_engine = *engine;
        auto stock = shippedStock();
        QVERIFY(stock);
        m_stock = *std::move(stock);
    }

    void repliesWithWhatIsKnown()
    {
        const QStringList replaced = texts(u"Massage lowers cortisol."_s, SuggestionMode::Replace, m_stock);
        QVERIFY(!replaced.isEmpty());
        QVERIFY2(replaced.constFirst().contains(u"(Moyer et al., 2011)"), qPrintable(replaced.constFirst()));
        const QVector<Suggestion> all = offered(u"Massage lowers cortisol."_s, m_stock);
        const auto known = std::ranges::find(all, SuggestionMode::Replace, &Suggestion::mode);
        QCOMPARE(known->evidence, QStringList{u"moyer2011"_s});
        QVERIFY2(known->caution.contains(u"Does not support"), qPrintable(known->caution));
    }

    void withholdsWhatIsNotToBeInserted()
    {
        // The ready sentence on vaccines rests on an entry that nobody could confirm.
        const QString claim = u"Massage makes vaccines work better and raises antibodies."_s;
        for (const QString &text : texts(claim, SuggestionMode::Replace, m_stock))
            QVERIFY2(!text.contains(u"Loft"), qPrintable(text));
        EvidenceLibrary confirmed;
        for (EvidenceEntry entry : m_stock.library().entries()) {
            entry.insert = true;
            confirmed.add(entry);
        }
        const Stock free(m_stock.lines(), {}, [&] { return Stock::Evidence{m_stock.map(), confirmed}; });
        QVERIFY(texts(claim, SuggestionMode::Replace, free).join(u' ').contains(u"(Loft et al., 2012)"));
    }

    void citesWhereTheClaimIsNoStrongerThanTheSource()
    {
        QCOMPARE(texts(u"Massage may ease low-back pain."_s, SuggestionMode::Cite, m_stock).value(0),
            u"Massage may ease low-back pain (Furlan et al., 2015)."_s);
        QVERIFY(texts(u"Massage eliminates back pain."_s, SuggestionMode::Cite, m_stock).isEmpty());
        QVERIFY(texts(u"Massage may boost your immunity."_s, SuggestionMode::Cite, m_stock).isEmpty());
    }

    void putsTheHouseFirst()
    {
        const auto house = readHouseSentences("[[sentence]]\ntext = \"Come as you are, and rest.\"\n"
                                              "source = \"The owner\"\nwords = [\"toxin\"]\nexpires = 2027-01-31\n",
            u"house.toml"_s);
        QVERIFY(house);
        const Stock stock(m_stock.lines(), *house, [this] {
            return Stock::Evidence{m_stock.map(), m_stock.library()};
        });
        const QVector<Suggestion> all = offered(u"Massage flushes toxins out of your body."_s, stock);
        QVERIFY(!all.isEmpty());
        QCOMPARE(all.constFirst().mode, SuggestionMode::Replace);
        QVERIFY2(all.constFirst().reason.contains(u"The owner"), qPrintable(all.constFirst().reason));
        QVERIFY(all.constFirst().reason.contains(u"2027-01-31"));
        QCOMPARE(texts(u"Massage flushes toxins out of your body."_s, SuggestionMode::Replace, stock).constFirst(),
            u"Come as you are, and rest."_s);
        QVERIFY(!texts(u"Massage improves sleep."_s, SuggestionMode::Replace, stock)
                     .contains(u"Come as you are, and rest."_s));
    }

    void saysNothingTwice()
    {
        const QString claim = u"Massage improves sleep."_s;
        const QString first = texts(claim, SuggestionMode::Soften, m_stock).constFirst();
        const QStringList again = texts(first + u'\n' + claim, SuggestionMode::Soften, m_stock);
        QVERIFY(!again.isEmpty());
        QVERIFY2(!again.contains(first), qPrintable(first));
    }
};

QTEST_GUILESS_MAIN(StockTest)
#include "stock_test.moc"
