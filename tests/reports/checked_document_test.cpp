// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/shipped_rules.h>
#include <reports/checked_document.h>
#include <wording/fit.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// A claim that goes beyond the source it cites is a finding like any other.
class CheckedDocumentTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;
    Stock m_stock;

    CheckedDocument check(const Decisions &decisions, Amount amount = Amount::First) const
    {
        const auto document = readText(u"Tea is warm. Massage reduces cortisol (Moyer et al., 2011)."_s, Format::Text);
        return checked(*m_engine, *document, Severity::Low, amount, decisions, &m_stock);
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

    void whatGoesBeyondItsSourceCanBeDecidedOn()
    {
        const CheckedDocument open = check({});
        QCOMPARE(open.items.size(), 1);
        QCOMPARE(open.items.first().finding.rule, u"fit.beyond-source"_s);
        QCOMPARE(open.items.first().status, Status::Open);
        Decisions decisions;
        const auto said = decide(decisions, {open.items.first().finding}, 0, open.document.draft,
            {Status::Waived, u"The editor has read the study"_s, u"Ada"_s,
                QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC), {}, {}});
        QVERIFY(said);
        QCOMPARE(check(decisions).items.first().status, Status::Waived);
    }

    void whatGoesBeyondItsSourceIsHelped()
    {
        const CheckedDocument open = check({}, Amount::All);
        const QVector<Suggestion> &offered = open.items.first().suggestions;
        QVERIFY(!offered.isEmpty());
        QVERIFY(offered.first().mode != SuggestionMode::Cite);
        for (const Suggestion &suggestion : offered) {
            const Draft after = applied(open.document.draft, suggestion.edits);
            QVERIFY(after.blocks.first().text.count(u"Moyer"_s) <= 1);
            const CheckResult result = m_engine->check(after);
            QVERIFY(result.findings.isEmpty() || suggestion.pending);
            QVERIFY(overclaims(after, result.supported, m_stock.library()).isEmpty() || suggestion.pending);
        }
    }
};

QTEST_GUILESS_MAIN(CheckedDocumentTest)
#include "checked_document_test.moc"
