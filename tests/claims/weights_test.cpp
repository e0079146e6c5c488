// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <claims/weights.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace caveat;

/// A verdict is the sum of its parts, and what each part weighs is data.
class WeightsTest : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const Engine> engineWith(const QByteArray &weights)
    {
        const QByteArray head = "[pack]\nid = \"mine\"\ncategory = \"MINE\"\ntitle = \"Mine\"\n[weights]\n";
        const auto words = shippedWordLists();
        auto packs = shippedPacks();
        const auto pack = readRulePack(head + (weights.isEmpty() ? "quiet = -4.0\n" : weights), u"mine.toml"_s);
        if (!words || !packs || !pack)
            return nullptr;
        const auto engine = Engine::compile(*words, *packs << *pack);
        return engine ? *engine : nullptr;
    }

    static QVector<Finding> found(const QByteArray &weights, const QString &notation)
    {
        const auto engine = engineWith(weights);
        return engine ? engine->check(exampleDraft(notation)).findings : QVector<Finding>();
    }

    static Severity severity(const QByteArray &weights, const QString &notation)
    {
        const auto findings = found(weights, notation);
        return findings.isEmpty() ? Severity::Info : findings.last().severity;
    }

    static QString reportingPage()
    {
        return u"# Cupping in hospitals\nThe trial took in forty patients of two clinics. Most patients had surgery in "
               "spring. A second study is planned by the same university. The researchers published their plan in a "
               "journal. Common side effects are bruises and an itch. Doctors asked about symptoms once a week. Two "
               "scientists were told of an infection.\n"_s;
    }

    static QString offeringPage()
    {
        return u"# Cupping at our studio\nWe welcome you from nine to five. Book your session by phone. Our clients "
               "like the warm room. Call us for a gift card. My favourite oil smells of pine. Enjoy some tea after "
               "your appointment. Visit us soon!\n"_s;
    }

private Q_SLOTS:
    void severityIsTheSumOfTheParts()
    {
        const QString draft
            = u"# Massage may ease back pain\nStress management may boost your immune system. Massage certainly cures "
              "asthma. Experts agree that massage relieves back pain, says a trial (NCT12345678).\n"_s
            + reportingPage();
        const auto findings = found({}, draft);
        QVERIFY(findings.size() >= 4);
        for (const Finding &finding : findings) {
            double sum = 0;
            for (const VerdictPart &part : finding.parts)
                sum += part.weight;
            QVERIFY(std::abs(sum - finding.weight) < 1e-9);
            QCOMPARE(severityOf(sum), finding.severity);
            QCOMPARE(finding.parts.first().name, u"relation"_s);
            QVERIFY(finding.reasons.last().endsWith(severityName(finding.severity)));
        }
    }

    void aReportingPageLowersWeakClaimsOnly()
    {
        const QString weak = u"Cupping relieves sore shoulders."_s;
        const QString strong = u"Cupping cures asthma."_s;
        QCOMPARE(severity({}, offeringPage() + weak), Severity::Medium);
        QCOMPARE(severity({}, reportingPage() + weak), Severity::Info);
        QCOMPARE(severity({}, offeringPage() + strong), Severity::Critical);
        QCOMPARE(severity({}, reportingPage() + strong), Severity::Critical);
    }

    void aPaperReports()
    {
        const QString paper
            = u"# Cupping for stiff shoulders\nSixty participants met the inclusion criteria. Mean age was 41 (n = "
              u"60). "
              "Half of them waited at home. The two groups differed after a month (p < 0.05). Tea was served. "
              "We thank our clients for their time. Our therapists were trained by the clinic.\n"_s;
        const QString claim = u"Cupping cures asthma."_s;
        constexpr int often = 5;
        QCOMPARE(severity({}, paper.repeated(often) + claim), Severity::Info);
        QCOMPARE(severity("paper = 0\n", paper.repeated(often) + claim), Severity::Critical);
        QCOMPARE(severity({}, paper + claim), Severity::Critical);
    }

    void aFewSentencesHaveNoVoice()
    {
        QCOMPARE(severity({}, u"The trial took in forty patients.\n# Cupping\nCupping relieves sore shoulders."_s),
            Severity::Medium);
    }

    void peopleMayWeighOtherwise()
    {
        const QString line = u"Massage may boost your immune system."_s;
        QCOMPARE(severity({}, line), Severity::Medium);
        QCOMPARE(severity("hedge = -2.0\n", line), Severity::Low);
        QCOMPARE(severity("hedge = 0\n", line), Severity::High);
        QCOMPARE(severity("page = 0\n", reportingPage() + u"Cupping relieves sore shoulders."_s), Severity::Medium);
    }

    void aWeightThatThereIsNotIsAFault()
    {
        QVERIFY(engineWith("hedge = -2.0\n"));
        QVERIFY(!engineWith("hegde = -2.0\n"));
        QVERIFY(!engineWith("hedge = \"little\"\n"));
    }

    void subjectsFarFromHealthMakeNoClaim()
    {
        const QString line = u"The new bridge improves performance."_s;
        QCOMPARE(severity({}, line), Severity::Info);
        QCOMPARE(severity("astray = 0\n", line), Severity::Medium);
        QCOMPARE(severity({}, u"# Sports massage\n"_s + line), Severity::Medium);
        QCOMPARE(severity({}, u"Firm strokes on the calf improve performance."_s), Severity::Medium);
        QCOMPARE(severity({}, u"Experts say that the storm will weaken."_s), Severity::Info);
        QCOMPARE(severity({}, u"Experts say that sleep matters more than food."_s), Severity::Low);
    }

    void aPageOnOtherThingsHasToSpeakUp()
    {
        const QString other
            = u"# The new stadium\nThe club moved in May. The old ground was sold. The roof is of steel. "
              "It was painted blue. The seats came by train. The mayor cut a ribbon. A band played. "
              "Rain fell at noon. The queue was long. Tickets were dear. The car park was full. Lamps "
              "lit the street. A dog ran off.\n"_s;
        const QString line = u"A massage relieves sore shoulders."_s;
        QCOMPARE(severity({}, other + line), Severity::Info);
        QCOMPARE(severity("off-topic = 0\n", other + line), Severity::Medium);
        QCOMPARE(severity({}, other + u"Massage cures asthma."_s), Severity::Low);
        QCOMPARE(severity({}, offeringPage() + line), Severity::Medium);
    }

    void aStudyThatWasToldOfIsNobodyUnknown()
    {
        QCOMPARE(
            severity({},
                u"Massage is hard to test, and the evidence in this review suggests that cupping lifts the mood."_s),
            Severity::Medium);
        QCOMPARE(severity({}, u"Massage is hard to test, and the evidence suggests that cupping lifts the mood."_s),
            Severity::High);
    }

    void onlyDenialDecidesAlone()
    {
        const QString question = u"Does massage cure asthma?"_s;
        const QString denial = u"Massage does not cure asthma."_s;
        QCOMPARE(severity({}, question), Severity::Info);
        QCOMPARE(severity("question = -1\n", question), Severity::High);
        QVERIFY(found("question = 0\nuncertainty = 0\nmyth = 0\nreport = 0\nadvice = 0\n", denial).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WeightsTest)
#include "weights_test.moc"
