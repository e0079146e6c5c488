// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "small_engine.h"

#include <claims/example_draft.h>
#include <claims/pattern.h>

using namespace Qt::StringLiterals;
using namespace caveat;

/// What the rule language matches, and what it says of a pattern that it cannot read.
class PatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("found"); // empty: nothing

        const auto row = [](const char *name, const char *pattern, const char *line, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(line) << QString::fromUtf8(found);
        };
        row("a word", "immunity", "Massage and immunity", "immunity");
        row("a word is whole", "immun", "Massage and immunity", "");
        row("case is folded", "immunity", "MASSAGE AND IMMUNITY", "IMMUNITY");
        row("a possessive is cut", "body defence", "Massage and the body’s defence", "body’s defence");
        row("a verb in any form", "{boost}", "Massage was boosting it", "boosting");
        row("either verb", "{boost|raise}", "Massage raised it", "raised");
        row("a class", "<improve>", "Massage strengthens you", "strengthens");
        row("a form of a class", "<improve:ing>", "Massage strengthens, boosting you", "boosting");
        row("not that form", "<improve:ing>", "Massage strengthens you", "");
        row("a noun of a class", "<improve:noun>", "Massage, two boosters", "boosters");
        row("the longest term", "<immune-term>", "Massage and immune system function", "immune system function");
        row("a hyphen is a space", "<immune-term>", "Massage and immune-system tea", "immune-system");
        row("alternatives", "(has|have been) shown", "Massage have been shown", "have been shown");
        row("something optional", "the [whole] body", "Massage the body", "the body");
        row("something optional that is there", "the [whole] body", "Massage the whole body", "the whole body");
        row("a gap", "massage ..2 body", "Massage of the body", "Massage of the body");
        row("a gap too long", "massage ..2 body", "Massage of the whole body", "");
        row("a gap keeps to its clause", "massage ..6 cells", "Massage is calm; the cells", "");
        row("a wide gap does not", "massage ... cells", "Massage is calm; the cells", "Massage is calm; the cells");
        row("the start", "^ massage", "Massage for you", "Massage");
        row("not at the start", "^ massage", "Our massage", "");
        row("the end, before the stop", "massage $", "Our massage.", "massage");
        row("a number", "# minutes", "Massage of 30 minutes", "30 minutes");
        row("a comma", "massage \\, calm", "Massage, calm", "Massage, calm");
        row("any token", "massage * calm", "Massage brings calm", "Massage brings calm");
        row("a hyphenated word", "immune-boosting massage", "An immune boosting massage", "immune boosting massage");
        row("a group behind a gap", "massage ..3 (calms|soothes|<improve> you)", "Massage now and then soothes",
            "Massage now and then soothes");
        row("a gap in a group", "massage (..2|and) body", "Massage of the body", "Massage of the body");
        row("a gap behind a gap", "massage ..1 , ..1 body", "Massage now, the body", "Massage now, the body");
        row("gaps that are each too short", "massage ..1 , ..1 body", "Massage now, all the body", "");
        row("a number or a word", "(#|two) sessions", "Massage in 3 sessions", "3 sessions");
        row("the nearest target", "<improve> ..6 target:<immune-term>", "Massage boosts immunity and immune",
            "boosts immunity");
    }

    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, line);
        QFETCH(QString, found);
        const QByteArray rule = "[[rule]]\nname = \"r\"\nagent = \"none\"\nmessage = \"m\"\nflag = [\"x\"]\nmatch = ['"
            + pattern.toUtf8() + "']\n";
        const auto engine = test::smallEngine(rule);
        QVERIFY(engine);
        const auto findings = engine->check(exampleDraft(line)).findings;
        if (found.isEmpty()) {
            QVERIFY(findings.isEmpty());
            return;
        }
        QCOMPARE(findings.size(), 1);
        const TextRange range = findings.first().range;
        QCOMPARE(line.mid(range.start, range.length()), found);
    }

    /// Of a long sentence it is known only roughly where its words stand.
    void longSentences_data()
    {
        QTest::addColumn<int>("words"); // before and behind
        for (const int words : {0, 29, 30, 31, 62, 63, 64, 65, 200, 1000})
            QTest::newRow(qPrintable(QString::number(words))) << words;
    }

    void longSentences()
    {
        QFETCH(int, words);
        const auto engine = test::smallEngine("[[rule]]\nname = \"r\"\nagent = \"none\"\nmessage = \"m\"\n"
                                              "flag = [\"x\"]\nmatch = ['massage ..1 <immune-term>', 'cup tea']\n");
        QVERIFY(engine);
        const QString stuffing = u"the "_s.repeated(words);
        const auto check = [&](const QString &line) {
            return engine->check(exampleDraft(stuffing + line + u' ' + stuffing)).findings;
        };
        QVERIFY(check(u"tea cup and immunity massage"_s).isEmpty());
        const auto findings = check(u"massage and immunity"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().range.start, stuffing.size());
        QCOMPARE(check(u"cup tea"_s).size(), 1);
        QVERIFY(check(u"tea cup"_s).isEmpty());
    }

    void namedParts()
    {
        const auto engine = test::smallEngine(
            "[[rule]]\nname = \"r\"\nmessage = \"m\"\nflag = [\"x\"]\n"
            "match = ['agent:massage relation:({boost} [and] [{strengthen}]) [the] target:<immune-term>']\n");
        QVERIFY(engine);
        const auto findings
            = engine->check(exampleDraft(u"Massage boosts and strengthens the immune system."_s)).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().claim.agent.text, u"Massage"_s);
        QCOMPARE(findings.first().claim.relation.text, u"boosts and strengthens"_s);
        QCOMPARE(findings.first().claim.target.text, u"immune system"_s);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("column"); // from 1, in the pattern
        QTest::addColumn<QString>("word"); // that the message names

        QTest::newRow("empty") << u""_s << 1 << u"empty"_s;
        QTest::newRow("class not closed") << u"a <improve"_s << 3 << u"closed"_s;
        QTest::newRow("group not closed") << u"a (b|c"_s << 3 << u"closed"_s;
        QTest::newRow("closed twice") << u"a b)"_s << 4 << u"closes nothing"_s;
        QTest::newRow("one dot") << u"a . b"_s << 4 << u"gap"_s;
        QTest::newRow("a gap of a hundred") << u"a ..100 b"_s << 8 << u"gap"_s;
        QTest::newRow("nothing in braces") << u"{}"_s << 1 << u"nothing stands"_s;
        QTest::newRow("a name of nothing") << u"target:"_s << 8 << u"follow"_s;
    }

    void faults()
    {
        QFETCH(QString, pattern);
        QFETCH(int, column);
        QFETCH(QString, word);
        const auto parsed = parsePattern({pattern, 7, 1});
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().line, 7);
        QCOMPARE(parsed.error().column, column);
        QVERIFY2(parsed.error().message.contains(word), qPrintable(parsed.error().message));
    }

    void unknownClassIsFoundAtItsPlace()
    {
        const auto pack = readRulePack("[pack]\nid = \"p\"\ncategory = \"C\"\ntitle = \"P\"\n[[rule]]\nname = \"r\"\n"
                                       "message = \"m\"\nflag = [\"x\"]\nmatch = ['massage <nowhere>']\n",
            u"pack.toml"_s);
        QVERIFY(pack);
        const auto engine = Engine::compile({}, {*pack});
        QVERIFY(!engine);
        QCOMPARE(engine.error().file, u"pack.toml"_s);
        QCOMPARE(engine.error().line, 9);
        QCOMPARE(engine.error().column, 19);
        QVERIFY(engine.error().message.contains(u"nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "pattern_test.moc"
