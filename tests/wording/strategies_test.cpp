// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "trial.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Each way of rewriting, alone: the first suggestion for a line. An empty line: only the cut is left.
class StrategiesTest : public QObject
{
    Q_OBJECT

private:
    QHash<QString, std::shared_ptr<const caveat::Engine>> m_engines;

    static void columns()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
    }

    static void row(const char *name, const QString &before, const QString &after)
    {
        QTest::newRow(name) << before << after;
    }

    void compareFirst(const QString &strategy)
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        if (!m_engines.contains(strategy))
            m_engines.insert(strategy, engineWith({strategy}));
        const auto engine = m_engines.value(strategy);
        QVERIFY(engine);
        const QStringList lines = offered(*engine, before);
        QVERIFY(!lines.isEmpty());
        QCOMPARE(lines.first(), after);
    }

private Q_SLOTS:
    void doubt_data()
    {
        columns();
        row("bare claim", u"Massage boosts your immunity."_s,
            u"It is not clear whether massage boosts your immunity."_s);
        row("name keeps its capital", u"Swedish massage boosts your immunity."_s,
            u"It is not clear whether Swedish massage boosts your immunity."_s);
        row("modal stays", u"Massage can boost your immunity."_s,
            u"It is not clear whether massage can boost your immunity."_s);
        row("credit with that", u"Studies suggest that massage can boost your immunity."_s,
            u"It is not clear whether massage can boost your immunity."_s);
        row("singular report", u"Massage has been shown to boost your immunity."_s,
            u"It is not clear whether massage boosts your immunity."_s);
        row("plural report", u"Regular massages have been shown to boost your immunity."_s,
            u"It is not clear whether regular massages boost your immunity."_s);
        row("report of two deeds", u"Massage has been shown to boost your immunity and to lift your mood."_s,
            u"It is not clear whether massage can boost your immunity and lift your mood."_s);
        row("common knowledge", u"It is well known that massage boosts your immunity."_s,
            u"It is not clear whether massage boosts your immunity."_s);
        row("credit before a comma", u"According to research, massage boosts your immunity."_s,
            u"It is not clear whether massage boosts your immunity."_s);
        row("adverb leads", u"However, massage boosts your immunity."_s,
            u"However, it is not clear whether massage boosts your immunity."_s);
        row("time leads", u"In winter, massage boosts your immunity."_s,
            u"In winter, it is not clear whether massage boosts your immunity."_s);
        row("list of subjects", u"However, massage, yoga and sauna boost your immunity."_s,
            u"However, it is not clear whether massage, yoga and sauna boost your immunity."_s);
        row("participle behind", u"Massage calms you, boosting your immunity."_s,
            u"Massage calms you, but it is not clear whether this boosts your immunity."_s);
        row("relative clause behind", u"Massage calms you, which boosts your immunity."_s,
            u"Massage calms you, but it is not clear whether this boosts your immunity."_s);
        row("second deed", u"Massage is relaxing and boosts your immunity."_s,
            u"Massage is relaxing, but it is not clear whether it boosts your immunity."_s);
        row("question that asserts", u"Did you know that massage boosts your immunity?"_s,
            u"It is not clear whether massage boosts your immunity."_s);
        row("exclamation", u"Massage boosts your immunity!"_s,
            u"It is not clear whether massage boosts your immunity."_s);
        row("item without subject", u"# What massage does\n- Boosts your immunity"_s,
            u"It is not clear whether massage boosts your immunity"_s);
        row("gerund item", u"# What massage does\n- Boosting your immunity"_s,
            u"It is not clear whether massage boosts your immunity"_s);
        row("item that ends a sentence", u"Massage can help to:\n- boost your immunity"_s, {});
        row("reason is no statement of its own", u"Our room is popular because massage boosts your immunity."_s, {});
        row("doubt of its own clause", u"Massage is no cure, but it has been shown to boost your immunity."_s,
            u"Massage is no cure, but it is not clear whether it boosts your immunity."_s);
        row("command", u"Boost your immunity with a massage."_s, {});
        row("quotation", u"“Massage boosts your immunity,” says Ann."_s, {});
    }
    void doubt() { compareFirst(u"doubt"_s); }

    void noEvidence_data()
    {
        columns();
        row("bare claim", u"Massage boosts your immunity."_s,
            u"There is no good evidence that massage boosts your immunity."_s);
        row("participle behind", u"Massage calms you, boosting your immunity."_s,
            u"Massage calms you, but there is no good evidence that this boosts your immunity."_s);
    }
    void noEvidence() { compareFirst(u"no-evidence"_s); }

    void topic_data()
    {
        columns();
        row("gerund and means", u"# Boosting Immunity Through Massage"_s, u"Massage and Immunity"_s);
        row("clause", u"# How Massage Boosts Your Immune System"_s, u"Massage and Your Immune System"_s);
        row("sentence case", u"# How massage boosts your immune system"_s, u"Massage and your immune system"_s);
        row("capitals", u"# MASSAGE BOOSTS IMMUNITY"_s, u"MASSAGE AND IMMUNITY"_s);
        row("number stays", u"# 3. Massage Boosts Immunity"_s, u"3. Massage and Immunity"_s);
        row("phrase in a list", u"# What massage does\n- Improved immune function"_s, u"Immune function"_s);
        row("sentence is no title", u"Massage boosts immunity."_s, {});
    }
    void topic() { compareFirst(u"topic"_s); }

    void dropModifier_data()
    {
        columns();
        row("hyphenated", u"# Immune-Boosting Massage"_s, u"Massage"_s);
    }
    void dropModifier()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto engine = engineWith({u"drop-modifier"_s});
        QVERIFY(engine);
        for (const QString &line : offered(*engine, before))
            QCOMPARE(line, after);
    }

    void enjoy_data()
    {
        columns();
        row("with an article", u"Boost your immunity with a weekly massage."_s, u"Enjoy a weekly massage."_s);
        row("without", u"Strengthen your immunity through regular massage!"_s, u"Enjoy regular massage!"_s);
        row("statement", u"Massage boosts your immunity."_s, {});
    }
    void enjoy() { compareFirst(u"enjoy"_s); }

    void keepLead_data()
    {
        columns();
        row("what it does", u"Combining heat with slow strokes, this massage boosts your immunity."_s,
            u"This massage combines heat with slow strokes."_s);
        row("what was done", u"Designed for runners and dancers, this massage boosts your immunity."_s,
            u"This massage is designed for runners and dancers."_s);
        row("several", u"Using warm oil, our massages boost your immunity."_s, u"Our massages use warm oil."_s);
        row("no lead but a subject", u"Having a massage on Monday can boost your immunity."_s, u""_s);
        row("a sentence before the comma", u"Using oil is a habit here, and massage boosts your immunity."_s, u""_s);
    }
    void keepLead() { compareFirst(u"keep-lead"_s); }

    void cutClause_data()
    {
        columns();
        row("participle", u"Massage calms you, boosting your immunity."_s, u"Massage calms you."_s);
        row("relative clause inside", u"Massage, which boosts your immunity, is relaxing."_s,
            u"Massage is relaxing."_s);
        row("first of three deeds", u"Massage boosts immunity, improves sleep, and eases pain."_s,
            u"Massage improves sleep and eases pain."_s);
        row("second of three", u"Massage improves sleep, boosts immunity and eases pain."_s,
            u"Massage improves sleep and eases pain."_s);
        row("last of two", u"Massage improves sleep and boosts immunity."_s, u"Massage improves sleep."_s);
        row("one of the things", u"Massage improves sleep, mood and immunity."_s,
            u"Massage improves sleep and mood."_s);
        row("reason", u"Our room is popular because massage boosts your immunity."_s, u"Our room is popular."_s);
        row("purpose", u"Book a massage to boost your immunity."_s, u"Book a massage."_s);
        row("purpose in front", u"To boost your immunity, book a massage with us."_s, u"Book a massage with us."_s);
        row("brackets", u"A quiet hour (massage boosts your immunity) does you good."_s,
            u"A quiet hour does you good."_s);
        row("nothing but the claim", u"Massage boosts your immunity."_s, {});
        row("defining relative", u"Talk to us to plan massage sessions that boost your immunity."_s,
            u"Talk to us to plan massage sessions."_s);
        row("far purpose", u"We can plan a weekly massage to help you not only keep but boost your immunity."_s,
            u"We can plan a weekly massage."_s);
        row("of two calls", u"Book a massage and boost your immunity."_s, u"Book a massage."_s);
    }
    void cutClause() { compareFirst(u"cut-clause"_s); }

    void ownSentence_data()
    {
        columns();
        row("agent and target", u"Massage boosts your immunity."_s,
            u"Whether massage affects your immunity is open."_s);
        row("no mark, none put", u"# Massage\n- Boosts immunity"_s, u"Whether massage affects immunity is open"_s);
        row("heading", u"# Massage boosts immunity"_s, u"Massage and immunity"_s);
    }
    void ownSentence() { compareFirst(u"Whether {agent} affects {target} is open."_s); }

    void modesAndPlaceholder()
    {
        const auto engine = engineWith({u"doubt"_s, u"cut-clause"_s});
        QVERIFY(engine);
        const QStringList lines = offered(*engine, u"Massage calms you, boosting your immunity."_s);
        QCOMPARE(lines,
            QStringList({u"Massage calms you, but it is not clear whether this boosts your immunity."_s,
                u"Massage calms you."_s, QString()}));
    }
};

QTEST_GUILESS_MAIN(StrategiesTest)
#include "strategies_test.moc"
