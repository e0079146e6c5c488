// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/pack_proof.h>
#include <claims/shipped_rules.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caveat;

/// The packs that come with Caveat prove themselves.
class ShippedRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesHold()
    {
        const auto engine = shippedEngine();
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().toString()));
        int faults = 0;
        for (const RulePack &pack : (*engine)->packs()) {
            for (const PackError &error : unprovedExamples(**engine, pack)) {
                qWarning("%s", qPrintable(error.toString()));
                ++faults;
            }
        }
        QCOMPARE(faults, 0);
    }

    void packsAreRich_data()
    {
        QTest::addColumn<QString>("category");
        for (const char *category :
            {"UNSUPPORTED_ATTRIBUTION", "ESTABLISHMENT_CLAIM", "DISEASE_CLAIM", "IMMUNE_FUNCTION_CLAIM",
                "IMMUNE_BIOMARKER_CLAIM", "DETOX_CLAIM", "CIRCULATION_LYMPH_CLAIM", "HORMONE_NEUROCHEMICAL_CLAIM",
                "SYMPTOM_RELIEF_CLAIM", "CAUSAL_OVERREACH", "CERTAINTY_BOOSTER", "DOSE_QUANTITY_CLAIM",
                "SUPERIORITY_CLAIM", "SAFETY_CLAIM", "TESTIMONIAL_TRADITION_AUTHORITY", "HYPE_PUFFERY"})
            QTest::newRow(category) << QString::fromLatin1(category);
    }

    void packsAreRich()
    {
        QFETCH(QString, category);
        const auto engine = shippedEngine();
        QVERIFY(engine);
        const RulePack *pack = (*engine)->pack(category);
        QVERIFY(pack);
        qsizetype flag = 0;
        qsizetype pass = 0;
        qsizetype rewrites = 0;
        for (const Rule &rule : pack->rules) {
            flag += rule.flag.size();
            pass += rule.pass.size();
            rewrites += rule.rewriteExamples.size();
        }
        QVERIFY(flag >= 20);
        QVERIFY(pass >= 20);
        QVERIFY(rewrites >= 8);
    }
};

QTEST_GUILESS_MAIN(ShippedRulesTest)
#include "shipped_rules_test.moc"
