// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "small_engine.h"

#include <claims/example_draft.h>

using namespace Qt::StringLiterals;
using namespace caveat;

/// Rules that raise others: "certainly" is part of the claim beside it, and little by itself.
class BoosterTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray effect
            = "[[rule]]\nname = \"effect\"\nmatch = ['relation:<improve> ..4 target:<immune-term>']\n"
              "severity = \"low\"\nmessage = \"m\"\nflag = [\"x\"]\n";
        const QByteArray topic = "[[rule]]\nname = \"topic\"\nmatch = ['about immunity']\nagent = \"none\"\n"
                                 "severity = \"info\"\nmessage = \"m\"\nflag = [\"x\"]\n";
        const QByteArray booster = "[[rule]]\nname = \"sure\"\nmatch = ['relation:certainly']\nseverity = \"info\"\n"
                                   "raises = \"medium\"\nmessage = \"m\"\nflag = [\"x\"]\n";
        m_engine = test::smallEngine(effect + topic + booster);
        QVERIFY(m_engine);
    }

    void findings_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a claim alone") << u"Massage boosts immunity."_s << u"p.effect low"_s;
        QTest::newRow("raised") << u"Massage certainly boosts immunity."_s << u"p.effect medium"_s;
        QTest::newRow("raised from the front") << u"Certainly, massage boosts immunity."_s << u"p.effect medium"_s;
        QTest::newRow("another sentence")
            << u"Massage boosts immunity. Parking is certainly free."_s << u"p.effect low"_s;
        QTest::newRow("with no claim, of an agent") << u"Massage is certainly our trade."_s << u"p.sure info"_s;
        QTest::newRow("with no claim and no agent") << u"Parking is certainly free."_s << u""_s;
        QTest::newRow("beside what is only noted")
            << u"Massage, certainly, and more about immunity."_s << u"p.sure info, p.topic info"_s;
        QTest::newRow("denied") << u"Massage does not certainly boost immunity."_s << u""_s;
    }

    void findings()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QStringList found;
        for (const Finding &finding : m_engine->check(exampleDraft(line)).findings)
            found.append(finding.rule + u' ' + severityName(finding.severity));
        QCOMPARE(found.join(u", "), expected);
    }

    void reasonNamesTheWord()
    {
        const auto findings = m_engine->check(exampleDraft(u"Massage certainly boosts immunity."_s)).findings;
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().reasons.join(u'\n').contains(u"“certainly”"_s));
        QCOMPARE(findings.first().claim.relation.text, u"boosts"_s);
    }
};

QTEST_GUILESS_MAIN(BoosterTest)
#include "booster_test.moc"
