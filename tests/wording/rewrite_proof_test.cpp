// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/shipped_rules.h>
#include <wording/rewrite_proof.h>

#include <QtTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class RewriteProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedRewritesHold()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        int faults = 0;
        for (const RulePack &pack : (*engine)->packs()) {
            for (const PackError &error : unprovedRewrites(**engine, pack)) {
                qWarning("%s", qPrintable(error.toString()));
                ++faults;
            }
        }
        QCOMPARE(faults, 0);
    }

    void wrongExampleIsReported_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another line comes") << u"Massage boosts your immunity."_s << u"Massage is fun."_s
                                            << u"It is not clear whether massage boosts your immunity."_s;
        QTest::newRow("nothing is found") << u"Massage is fun."_s << u"Massage."_s << u"nothing of the pack"_s;
    }

    void wrongExampleIsReported()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, reason);
        const auto engine = shippedEngine();
        QVERIFY(engine);
        RulePack pack;
        pack.file = u"own.toml"_s;
        pack.category = u"IMMUNE_FUNCTION_CLAIM"_s;
        Rule rule;
        rule.name = u"effect"_s;
        rule.rewriteExamples = {{before, after, 7}};
        pack.rules = {rule};
        const QVector<PackError> errors = unprovedRewrites(**engine, pack);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().file, u"own.toml"_s);
        QCOMPARE(errors.first().line, 7);
        QVERIFY2(errors.first().message.contains(reason), qPrintable(errors.first().message));
    }
};

QTEST_GUILESS_MAIN(RewriteProofTest)
#include "rewrite_proof_test.moc"
