// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <wording/ready_lines.h>
#include <wording/stock.h>
#include <wording/suggestion.h>

#include <QtTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class ReadyLinesTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY(engine);
        m_engine = *engine;
    }

    /// What is offered in the place of a claim must be none itself, for whatever is named in it.
    void areNoClaims_data()
    {
        QTest::addColumn<QString>("line");
        const auto lines = ReadyLines::shipped();
        QVERIFY2(lines, lines ? "" : qPrintable(lines.error().toString()));
        for (const QString &pattern : lines->texts()) {
            for (const auto &[agent, is] : {std::pair{u"massage"_s, u"is"_s}, {u"yoga"_s, u"is"_s},
                     {u"a session"_s, u"is"_s}, {u"hot stone massages"_s, u"are"_s}}) {
                QString line = pattern;
                line.replace(u"{agent}"_s, agent).replace(u"{one}"_s, agent).replace(u"{is}"_s, is);
                line.replace(u"{has}"_s, is == u"is" ? u"has"_s : u"have"_s);
                line.replace(u"{Agent}"_s, agent.front().toUpper() + agent.mid(1))
                    .replace(u"{target}"_s, u"arthritis"_s);
                QVERIFY2(!line.contains(u'{'), qPrintable(line));
                QTest::newRow(qPrintable(line)) << line;
            }
        }
    }

    void areNoClaims()
    {
        QFETCH(QString, line);
        for (const QString &place : {line, QString(u"# Massage\n- "_s + line)}) {
            for (const Finding &finding : m_engine->check(exampleDraft(place)).findings)
                QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.rule));
        }
    }

    /// The first suggestion of all, with the shipped lines.
    void firsts_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &notation, const QString &after) {
            QTest::newRow(name) << notation << after;
        };
        row("what else harms", u"Chronic stress has been shown to weaken your immune system."_s,
            u"Long-lasting stress can be hard on the body."_s);
        row("what else is advised", u"Good stress management is essential for a healthy immune system."_s,
            u"Finding ways to manage everyday stress can be worthwhile in its own right."_s);
        row("both of two", u"Thai massage and reflexology strengthen the immune system."_s,
            u"Whether Thai massage and reflexology have any effect on the immune system is not clear."_s);
        row("all capitals of a name", u"Ylang-Ylang boosts the immune system."_s,
            u"Whether ylang-ylang has any effect on the immune system is not clear."_s);
        row("what the dash hangs on", u"A massage lasts an hour—helping you sleep better."_s,
            u"A massage lasts an hour."_s);
        row("nothing left waiting", u"Massage isn't just for holidays—it improves sleep."_s,
            u"Some people like a massage in the evening to wind down."_s);
        row("praised", u"Experience the healing magic of reflexology."_s, u"Experience reflexology."_s);
        row("praised in a place", u"Enjoy the healing power of a hot stone massage in our studio."_s,
            u"Enjoy a hot stone massage in our studio."_s);
        row("praise as a subject", u"The healing power of massage is famous."_s,
            u"Many people find massage relaxing."_s);
        row("a heading with a name", u"# Improves sleep – Swedish massage"_s, u"Swedish massage"_s);
        row("a name that begins like \"this\"", u"Thermal baths improve sleep."_s,
            u"Many people find a thermal bath a restful way to wind down."_s);
        row("pointed at", u"# Massage\nThis technique improves sleep."_s,
            u"Many people find this technique a restful way to wind down."_s);
    }

    void firsts()
    {
        QFETCH(QString, notation);
        const Draft draft = exampleDraft(notation);
        const QVector<Finding> findings = m_engine->check(draft).findings;
        QVERIFY(!findings.isEmpty());
        const auto stock = shippedStock();
        QVERIFY(stock);
        const auto offered = suggestions(*m_engine, draft, findings.constLast(), nullptr, Amount::All, &*stock);
        QVERIFY(!offered.isEmpty());
        QTEST(preview(draft, findings.constLast(), offered.constFirst()).after, "after");
    }

    void forms_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("first");
        QTest::newRow("sentence") << u"Massage improves sleep."_s << u"massage"_s;
        QTest::newRow("predicate") << u"# Massage\n- Improves sleep"_s << u"Can "_s;
        QTest::newRow("gerund") << u"# Massage\n- Improving sleep quality"_s << u"ing "_s;
        QTest::newRow("noun") << u"# Massage\n- Better sleep"_s << u"A restful way to wind down."_s;
    }

    void forms()
    {
        QFETCH(QString, notation);
        QFETCH(QString, first);
        const Draft draft = exampleDraft(notation);
        const QVector<Finding> findings = m_engine->check(draft).findings;
        QVERIFY(!findings.isEmpty());
        const ClaimLine line(draft.blocks.constLast(), findings.constLast());
        const auto form = formOf(line, line.scope());
        QVERIFY(form);
        const auto lines = ReadyLines::shipped();
        const auto found = lines->linesFor(
            findings.constLast(), line, {AgentKind::Touch, u"massage"_s, u"a massage"_s, false}, *form);
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.constFirst().text.contains(first, Qt::CaseInsensitive), qPrintable(found.constFirst().text));
    }

    void areReadFromTheirArchive()
    {
        const auto lines = ReadyLines::shipped();
        QVERIFY(lines);
        const QByteArray archive = lines->archived();
        const auto read = ReadyLines::fromArchive(archive);
        QVERIFY(read);
        QCOMPARE(read->texts(), lines->texts());
        QCOMPARE(read->archived(), archive);
        QVERIFY(!ReadyLines::fromArchive(archive.chopped(1)));
        QVERIFY(!ReadyLines::fromArchive(archive + 'x'));
        QVERIFY(!ReadyLines::fromArchive({}));
    }

    void agents_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &sentence, const QString &phrase, AgentKind kind) {
            QTest::newRow(name) << sentence << phrase << static_cast<int>(kind);
        };
        row("treatment", u"Massage relieves pain."_s, u"massage"_s, AgentKind::Touch);
        row("name", u"Swedish massage relieves pain."_s, u"Swedish massage"_s, AgentKind::Touch);
        row("counted", u"One massage session relieves pain."_s, u"a massage session"_s, AgentKind::Touch);
        row("without hands", u"Yoga relieves pain."_s, u"yoga"_s, AgentKind::Restful);
        row("product", u"Lavender oil relieves pain."_s, u"lavender oil"_s, AgentKind::Any);
    }

    void agents()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, phrase);
        QFETCH(int, kind);
        const Draft draft = exampleDraft(sentence);
        const QVector<Finding> findings = m_engine->check(draft).findings;
        QVERIFY(!findings.isEmpty());
        const SpokenAgent agent = spokenAgent(ClaimLine(draft.blocks.constLast(), findings.constLast()));
        QCOMPARE(agent.phrase, phrase);
        QCOMPARE(static_cast<int>(agent.kind), kind);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::newRow("form") << QByteArray("[[line]]\nform = \"song\"\nagents = \"any\"\ntexts = []\n") << 1;
        QTest::newRow("key") << QByteArray("[[line]]\nform = \"do\"\nagents = \"any\"\ntext = \"x\"\n") << 4;
    }

    void faults()
    {
        QFETCH(QByteArray, toml);
        QFETCH(int, line);
        const auto lines = ReadyLines::read(toml, u"own.toml"_s);
        QVERIFY(!lines);
        QCOMPARE(lines.error().line, line);
        QCOMPARE(lines.error().file, u"own.toml"_s);
    }
};

QTEST_GUILESS_MAIN(ReadyLinesTest)
#include "ready_lines_test.moc"
