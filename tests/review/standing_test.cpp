// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <review/standing.h>
#include <text/sentences.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

/// A draft of \p lines, in which every sentence with "boosts" is a finding and every one with "flushes" another.
struct Checked {
    Draft draft;
    QVector<Finding> findings;

    explicit Checked(const QStringList &lines, Severity severity = Severity::High)
    {
        for (const QString &line : lines) {
            Block block;
            block.text = line;
            for (const TextRange sentence : sentenceRanges(line)) {
                const QString text = line.mid(sentence.start, sentence.length());
                for (const QString &word : {u"boosts"_s, u"flushes"_s}) {
                    if (!text.contains(word, Qt::CaseInsensitive))
                        continue;
                    Finding finding;
                    finding.category = word.toUpper();
                    finding.rule = word + u".rule"_s;
                    finding.severity = severity;
                    finding.block = int(draft.blocks.size());
                    finding.sentence = sentence;
                    findings.append(finding);
                }
            }
            draft.blocks.append(block);
        }
    }
};

Decision waived(const QString &reason = u"Said by a guest"_s)
{
    return {Status::Waived, reason, u"Ada"_s, now, {}, {}};
}

/// "reason" for each finding with a decision that holds, "-" for each that is open.
QString picture(Decisions &decisions, const Checked &checked)
{
    QStringList parts;
    const QVector<Standing> all = standings(decisions, checked.findings, checked.draft);
    for (const Standing &standing : all) {
        if (standing.decided < 0)
            parts.append(u"-"_s);
        else
            parts.append(decisions.at(standing.decided).said.constLast().reason + (standing.reopened ? u"!"_s : u""_s));
    }
    return parts.join(u' ');
}

} // namespace

class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsLeaveItAsItStands()
    {
        const Checked checked({u"Massage boosts sleep."_s}, Severity::High);
        Decisions decisions;
        const auto say = [&](Status status, const QString &text) {
            return decide(decisions, checked.findings, 0, checked.draft, {status, text, u"Ben"_s, now, {}, {}});
        };
        const auto stands = [&] { return standings(decisions, checked.findings, checked.draft).first(); };
        QVERIFY(!say(Status::Comment, u"  "_s));
        QVERIFY(say(Status::Comment, u"Which study?"_s));
        QCOMPARE(stands(), (Standing{Status::Open, 0, false, 1}));
        QVERIFY(lastDecision(decisions.first()) == nullptr);
        QVERIFY(say(Status::Waived, u"Said by a guest"_s));
        QVERIFY(say(Status::Comment, u"Ask her"_s));
        QCOMPARE(stands(), (Standing{Status::Waived, 0, false, 2}));
        QCOMPARE(lastDecision(decisions.first())->reason, u"Said by a guest"_s);
        QCOMPARE(commentsOn(decisions.first()).last().reason, u"Ask her"_s);
    }

    void survives_data()
    {
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("standing");
        const QString one = u"Massage boosts sleep."_s;
        QTest::newRow("nothing changed") << QStringList{u"Before. "_s + one + u" After."_s} << u"kept"_s;
        QTest::newRow("text before") << QStringList{u"New."_s, u"Other. "_s + one + u" After."_s} << u"kept"_s;
        QTest::newRow("moved") << QStringList{u"After."_s, one, u"Before."_s} << u"kept"_s;
        QTest::newRow("case and white space") << QStringList{u"massage  BOOSTS sleep."_s} << u"kept"_s;
        QTest::newRow("changed") << QStringList{u"Before. Massage boosts good sleep. After."_s} << u"-"_s;
        QTest::newRow("a word less") << QStringList{u"Before. Boosts sleep. After."_s} << u"-"_s;
        QTest::newRow("another kind") << QStringList{u"Before. Massage flushes sleep. After."_s} << u"-"_s;
        QTest::newRow("a copy further down") << QStringList{u"Before. "_s + one + u" After."_s, one} << u"kept -"_s;
        QTest::newRow("a copy further up") << QStringList{one, u"Before. "_s + one + u" After."_s} << u"- kept"_s;
        QTest::newRow("gone") << QStringList{u"Before. After."_s} << QString();
    }

    void survives()
    {
        QFETCH(QStringList, after);
        QFETCH(QString, standing);
        const Checked before({u"Before. Massage boosts sleep. After."_s});
        Decisions decisions;
        QVERIFY(decide(decisions, before.findings, 0, before.draft, waived(u"kept"_s)));
        QCOMPARE(picture(decisions, Checked(after)), standing);
        // Undo brings back what was said.
        QCOMPARE(picture(decisions, before), u"kept"_s);
        QVERIFY(!decisions.first().lapsed);
    }

    void likes_data()
    {
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("standing");
        const QString like = u"It boosts sleep."_s;
        QTest::newRow("as it was") << QStringList{u"Air. "_s + like, u"Bay. "_s + like, u"Cow. "_s + like}
                                   << u"one - three"_s;
        QTest::newRow("the first gone") << QStringList{u"Bay. "_s + like, u"Cow. "_s + like} << u"- three"_s;
        QTest::newRow("the second gone") << QStringList{u"Air. "_s + like, u"Cow. "_s + like} << u"one three"_s;
        QTest::newRow("the last gone") << QStringList{u"Air. "_s + like, u"Bay. "_s + like} << u"one -"_s;
        QTest::newRow("only the second left") << QStringList{u"Bay. "_s + like} << u"-"_s;
        QTest::newRow("turned round") << QStringList{u"Cow. "_s + like, u"Bay. "_s + like, u"Air. "_s + like}
                                      << u"three - one"_s;
        QTest::newRow("all around is new")
            << QStringList{u"Sky. "_s + like, u"Sun. "_s + like, u"Sea. "_s + like} << u"one - three"_s;
    }

    void likes()
    {
        QFETCH(QStringList, after);
        QFETCH(QString, standing);
        const QString like = u"It boosts sleep."_s;
        const Checked before({u"Air. "_s + like, u"Bay. "_s + like, u"Cow. "_s + like});
        Decisions decisions;
        QVERIFY(decide(decisions, before.findings, 0, before.draft, waived(u"one"_s)));
        QVERIFY(decide(decisions, before.findings, 2, before.draft, waived(u"three"_s)));
        QCOMPARE(decisions.at(1).key.ordinal, 3);
        QCOMPARE(picture(decisions, Checked(after)), standing);
        QCOMPARE(picture(decisions, before), u"one - three"_s);
    }

    void followsItsSentence()
    {
        const QString like = u"It boosts sleep."_s;
        const Checked before({u"Air. "_s + like, u"Bay. "_s + like});
        Decisions decisions;
        QVERIFY(decide(decisions, before.findings, 0, before.draft, waived(u"one"_s)));
        QVERIFY(decide(decisions, before.findings, 1, before.draft, waived(u"two"_s)));
        QCOMPARE(picture(decisions, Checked({u"Bay. "_s + like})), u"two"_s);
        QVERIFY(decisions.at(0).lapsed);
        // What stood around the one that is left changes bit by bit.
        QCOMPARE(picture(decisions, Checked({u"Bay. "_s + like + u" End."_s})), u"two"_s);
        QCOMPARE(picture(decisions, Checked({u"Begin. "_s + like + u" End."_s})), u"two"_s);
        QCOMPARE(picture(decisions, Checked({u"Begin. "_s + like + u" Finis."_s})), u"two"_s);
        QCOMPARE(picture(decisions, Checked({u"Air. "_s + like, u"Begin. "_s + like + u" Finis."_s})), u"one two"_s);
    }

    void ofOneSentence()
    {
        const Checked both({u"It boosts and flushes."_s});
        Decisions decisions;
        QVERIFY(decide(decisions, both.findings, 1, both.draft, waived(u"flush"_s)));
        QCOMPARE(picture(decisions, both), u"- flush"_s);
    }

    void status()
    {
        const Checked mild({u"It boosts sleep."_s}, Severity::Medium);
        const Checked worse({u"It boosts sleep."_s}, Severity::Critical);
        Decisions decisions;
        const auto stands
            = [&](const Checked &checked) { return standings(decisions, checked.findings, checked.draft).first(); };
        QCOMPARE(stands(mild), (Standing{Status::Open, -1, false}));
        QVERIFY(decide(decisions, mild.findings, 0, mild.draft, waived()));
        QCOMPARE(stands(mild), (Standing{Status::Waived, 0, false}));
        QCOMPARE(stands(worse), (Standing{Status::Open, 0, true}));
        QCOMPARE(stands(mild), (Standing{Status::Waived, 0, false})); // the waiver is still there
        QVERIFY(decide(decisions, worse.findings, 0, worse.draft, waived()));
        QCOMPARE(stands(worse), (Standing{Status::Waived, 0, false}));
        QVERIFY(decide(decisions, mild.findings, 0, mild.draft, {Status::Sourced, {}, u"Ben"_s, now, {}, {}}));
        QCOMPARE(stands(worse), (Standing{Status::Sourced, 0, false}));
        QVERIFY(decide(decisions, mild.findings, 0, mild.draft, {Status::Fixed, {}, u"Ben"_s, now, {}, {}}));
        QCOMPARE(stands(mild), (Standing{Status::Open, 0, true}));
        QVERIFY(decide(decisions, mild.findings, 0, mild.draft, {Status::Open, {}, u"Ben"_s, now, {}, {}}));
        QCOMPARE(stands(mild), (Standing{Status::Open, 0, false}));
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.first().said.size(), 5);
        QCOMPARE(decisions.first().said.first().severity, Severity::Medium);
        QCOMPARE(decisions.first().said.first().rule, u"boosts.rule"_s);
        QCOMPARE(decisions.first().said.first().by, u"Ada"_s);
    }

    void reasonIsRequired()
    {
        const Checked checked({u"It boosts sleep."_s});
        Decisions decisions;
        QVERIFY(!decide(decisions, checked.findings, 0, checked.draft, waived(u" \n"_s)));
        QVERIFY(!waiveAll(decisions, checked.findings, checked.draft, waived(QString())));
        QVERIFY(decisions.isEmpty());
        QVERIFY(decide(decisions, checked.findings, 0, checked.draft, {Status::Open, {}, {}, now, {}, {}}));
    }

    /// A sentence that stands there still keeps its decision, though the check has changed its mind.
    void withoutAFinding()
    {
        Checked checked({u"It boosts sleep."_s});
        Decisions decisions;
        QVERIFY(decide(decisions, checked.findings, 0, checked.draft, waived()));
        standings(decisions, {}, checked.draft);
        QVERIFY(!decisions.first().lapsed);
        standings(decisions, {}, Checked({u"It boosts deep sleep."_s}).draft);
        QVERIFY(decisions.first().lapsed);
    }

    void knownSoFar()
    {
        const QString like = u"It boosts sleep."_s;
        const Checked checked({u"It flushes toxins. It boosts zeal."_s, u"Air. "_s + like, u"Bay. "_s + like});
        Decisions decisions;
        QVERIFY(decide(decisions, checked.findings, 2, checked.draft, waived(u"mine"_s)));
        QCOMPARE(*waiveAll(decisions, checked.findings, checked.draft, waived(u"known"_s)), 3);
        QCOMPARE(picture(decisions, checked), u"known known mine known"_s);
        QCOMPARE(*waiveAll(decisions, checked.findings, checked.draft, waived(u"known"_s)), 0);
        QCOMPARE(decisions.size(), 4);
        QCOMPARE(decisions.at(1).key.category, u"FLUSHES"_s); // in reading order
    }
};

QTEST_GUILESS_MAIN(StandingTest)
#include "standing_test.moc"
