// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/shipped_rules.h>
#include <formats/reader.h>
#include <review/claim_register.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class ClaimRegisterTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().toString()));
        m_engine = *engine;
    }

    void lists()
    {
        const QString source = u"# Rest\n\nMassage boosts your immune system. Massage flushes toxins from the body.\n\n"
                               "Massage boosts your immune system.[1] Lie down.\n\n## References\n\n"
                               "1. Green B. A trial. J Rest. 2019. doi:10.1000/182\n"_s;
        const Draft draft = readText(source, Format::Markdown)->draft;
        const CheckResult found = m_engine->check(draft);
        QCOMPARE(found.findings.size(), 2);
        QCOMPARE(found.supported.size(), 1);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        Decisions decisions;
        QVERIFY(decide(decisions, found.findings, 1, draft, {Status::Waived, u"A joke"_s, u"Ada"_s, at, {}, {}}));
        decisions.append({{u"DETOX_CLAIM"_s, u"what once stood here."_s, 1}, {}, false,
            {{Status::Fixed, {}, u"Ben"_s, at, u"detox.effect"_s, Severity::High}}});
        const auto entries = claimRegister(draft, found, decisions);
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries.at(0).category, u"IMMUNE_FUNCTION_CLAIM"_s);
        QCOMPARE(entries.at(0).status, Status::Open);
        QCOMPARE(entries.at(0).support, Support::None);
        QVERIFY(!entries.at(0).decision);
        QCOMPARE(entries.at(1).status, Status::Waived);
        QCOMPARE(entries.at(1).decision->reason, u"A joke"_s);
        QCOMPARE(entries.at(1).decision->by, u"Ada"_s);
        QCOMPARE(entries.at(1).decision->at, at);
        QCOMPARE(entries.at(2).support, Support::Adequate);
        QCOMPARE(entries.at(2).status, Status::Sourced);
        QCOMPARE(entries.at(2).sentence, u"Massage boosts your immune system.[1]"_s);
        QCOMPARE(entries.at(3).status, Status::Fixed);
        QVERIFY(entries.at(3).lapsed);
        QCOMPARE(entries.at(3).block, -1);
    }
};

QTEST_GUILESS_MAIN(ClaimRegisterTest)
#include "claim_register_test.moc"
