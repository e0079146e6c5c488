// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "small_engine.h"

#include <claims/example_draft.h>

using namespace Qt::StringLiterals;
using namespace caveat;

/// Minimal pairs: the same words as a claim and as none. The last line is judged.
class GuardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("severity"); // empty: quiet

        const auto row = [](const char *name, const char *line, const char *severity) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromLatin1(severity);
        };
        row("claim", "Massage boosts immunity.", "high");
        row("denial", "Massage does not boost immunity.", "");
        row("denial of all", "No massage boosts immunity.", "");
        row("false denial", "Massage not only is calm but boosts immunity.", "high");
        row("denial in another clause", "Massage is not long; massage boosts immunity.", "high");
        row("question", "Can massage boost immunity?", "");
        row("loaded question", "Did you know that massage boosts immunity?", "high");
        row("question as heading", "# Does massage boost immunity", "");
        row("uncertainty before", "It is unclear whether massage boosts immunity.", "");
        row("uncertainty after", "Whether massage boosts immunity is unclear.", "");
        row("doubt of two deeds", "It is unclear whether massage is calm and boosts immunity.", "");
        row("denial of two deeds", "There is no word that massage is calm and boosts immunity.", "");
        row("doubt, then a claim", "It is unclear whether massage is calm, and massage boosts immunity.", "high");
        row("denial, then a deed", "Massage is not long and boosts immunity.", "high");
        row("myth", "That massage boosts immunity is a myth.", "");
        row("hypothetical", "If it did, massage boosts immunity.", "");
        row("advice", "Before a massage boosts immunity, ask your doctor.", "");
        row("hedge lowers", "Massage may boost immunity.", "medium");
        row("can does not", "Massage can boost immunity.", "high");
        row("heading lowers", "# Massage boosts immunity", "medium");
        row("no agent", "The cells boost immunity.", "");
        row("pronoun", "Massage is calm. It boosts immunity.", "high");
        row("pronoun for another", "The cells are calm. It boosts immunity.", "");
        row("pronoun across blocks", "Massage is calm.\nIt boosts immunity.", "high");
        row("bullet under a heading", "# Massage\n- Boosts immunity", "high");
        row("bullet under another heading", "# Cells\n- Boosts immunity", "");
        row("bullet under a stem", "Our massage:\n- Boosts immunity", "high");
        row("means after the effect", "Boost immunity with a massage.", "high");
        row("means in the main clause", "To boost immunity, book a massage.", "high");
        row("proxy is a step weaker", "Stress management boosts immunity.", "medium");
        row("relative clause on the agent", "Massage, which boosts immunity, is calm.", "high");
        row("relative clause on physiology", "Massage is for your cells, which boost immunity.", "");
        row("denial before another statement", "# Not calm? Massage boosts immunity!", "medium");
        row("means behind a semicolon", "Cells boost immunity; calm comes with massage.", "");
        row("session under a heading", "# Massage\nEach session boosts immunity.", "high");
        row("session under another heading", "# Cells\nEach session boosts immunity.", "");
        row("page named by a heading of level two", "## Massage\n### Effects\n- Boosts immunity", "high");
        row("cited", "Massage boosts immunity (Moyer et al., 2004).", "");
        row("cited after", "Massage boosts immunity.[1]\n# References\n1. Moyer 2004\n", "");
        row("pronoun for physiology in the clause before",
            "Massage is calm. The cells are calm and it boosts immunity.", "");
        row("study recounted", "Massage boosted immunity of the participants.", "");
        row("study recounted on", "The trial is calm. Massage boosted immunity.", "");
        row("claim behind a study", "The trial is calm. Massage boosts immunity.", "high");
        row("part of the body where the session acts", "# Massage\nEach session on cells boosts immunity.", "high");
        row("reference title", "# Massage\n# References\n- Massage boosts immunity", "");
    }

    void pairs()
    {
        QFETCH(QString, notation);
        QFETCH(QString, severity);
        const auto engine = test::smallEngine(test::effectRule());
        QVERIFY(engine);
        QVector<Finding> findings = engine->check(exampleDraft(notation)).findings;
        // A guard that leaves a claim as a mere note has quieted it.
        findings.removeIf([](const Finding &finding) { return finding.severity < Severity::Low; });
        if (severity.isEmpty()) {
            QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().reasons.join(u"; ")));
            return;
        }
        QCOMPARE(findings.size(), 1);
        QCOMPARE(severityName(findings.first().severity), severity);
        QVERIFY(!findings.first().reasons.isEmpty());
    }

    void itemsUnderAPromise_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<int>("count");
        QTest::newRow("stem") << u"Massage helps with:\n- Immunity"_s << 1;
        QTest::newRow("heading") << u"# What massage helps with\n- Immunity"_s << 1;
        QTest::newRow("stem that denies") << u"Massage never helps with:\n- Immunity"_s << 0;
        QTest::newRow("stem that names a list") << u"Words on massage:\n- Immunity"_s << 0;
        QTest::newRow("prose under the heading") << u"# What massage helps with\nImmunity."_s << 0;
    }

    void itemsUnderAPromise()
    {
        QFETCH(QString, notation);
        QFETCH(int, count);
        const auto engine = test::smallEngine("[[rule]]\nname = \"listed\"\nmatch = ['^ target:<immune-term> $']\n"
                                              "under-promise = true\nmessage = \"{target}\"\nflag = [\"x\"]\n");
        QVERIFY(engine);
        QCOMPARE(engine->check(exampleDraft(notation)).findings.size(), count);
    }

    void terseCopyIsEnglish()
    {
        const auto engine = test::smallEngine(test::effectRule());
        QVERIFY(engine);
        const auto result = engine->check(exampleDraft(
            u"# Massage\nBoosts immunity, strengthens cells, supports immunity; soft light, warm stones"_s));
        QVERIFY(result.uncheckedBlocks.isEmpty());
        QVERIFY(!result.findings.isEmpty());
    }

    void foreignTextIsNotCalledClean()
    {
        const auto engine = test::smallEngine(test::effectRule());
        QVERIFY(engine);
        const auto result = engine->check(
            exampleDraft(u"Massage boosts immunity.\n마사지는 면역력을 높여 줍니다 그리고 몸에 좋습니다\n"
                         "Eine Massage stärkt das Immunsystem und hilft dem ganzen Körper sehr gut dabei."_s));
        QCOMPARE(result.uncheckedBlocks, (QVector<int>{1, 2}));
        QCOMPARE(result.findings.size(), 1);
    }
};

QTEST_GUILESS_MAIN(GuardsTest)
#include "guards_test.moc"
