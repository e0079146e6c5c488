// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <wording/citing.h>
#include <wording/fit.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class FitTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;
    EvidenceLibrary m_library;

    QVector<Finding> overclaimsIn(const QString &notation) const
    {
        const Draft draft = exampleDraft(notation);
        return overclaims(draft, m_engine->check(draft).supported, m_library);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY(engine);
        m_engine = *engine;
        auto library = EvidenceLibrary::shipped();
        QVERIFY(library);
        m_library = *std::move(library);
    }

    void staysAFinding_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("reason"); // empty: it fits
        QTest::newRow("fits") << u"Massage may ease low-back pain (Furlan et al., 2015)."_s << QString();
        QTest::newRow("population")
            << u"Massage raises natural killer cells (Hernandez-Reif et al., 2004)."_s
            << u"34 people (women with stage 1 or 2 breast cancer after surgery); the sentence says "
               "it of everyone"_s;
        QTest::newRow("contrary source") << u"Massage reduces cortisol (Moyer et al., 2011)."_s
                                         << u"speaks against it"_s;
        QTest::newRow("disputed source") << u"Massage reduces cortisol (Field et al., 2005)."_s << u"disputed"_s;
        QTest::newRow("small study") << u"One massage raises white blood cells (Rapaport et al., 2010)."_s
                                     << u"53 people"_s;
        QTest::newRow("everyone") << u"Massage eases back pain for everyone (Furlan et al., 2015)."_s << u"everybody"_s;
        QTest::newRow("numbered")
            << u"Massage reduces cortisol [1].\n# References\n1. Moyer CA, Seefeldt L. Does massage "
               "therapy reduce cortisol? J Bodyw Mov Ther 2011;15:3-14."_s
            << u"speaks against it"_s;
        QTest::newRow("unknown source") << u"Massage reduces cortisol (Oakes, 2001)."_s << QString();
    }

    void staysAFinding()
    {
        QFETCH(QString, notation);
        QFETCH(QString, reason);
        const QVector<Finding> found = overclaimsIn(notation);
        QCOMPARE(found.isEmpty(), reason.isEmpty());
        if (reason.isEmpty())
            return;
        const QString told = found.constFirst().message + found.constFirst().reasons.join(u' ');
        QVERIFY2(told.contains(reason), qPrintable(told));
        QVERIFY(found.constFirst().severity >= Severity::Low && found.constFirst().severity <= Severity::Medium);
    }

    /// What the program itself puts into a draft says no more than its sources do.
    void readySentencesFit()
    {
        const auto map = ClaimMap::shipped();
        QVERIFY(map);
        for (const ClaimRow &row : map->rows()) {
            for (const ReadySentence &sentence : row.sentences) {
                const QString text = withCitations(sentence, m_library);
                for (const Finding &finding : overclaimsIn(text))
                    QFAIL(qPrintable(text + u" — "_s + finding.message));
            }
        }
    }
};

QTEST_GUILESS_MAIN(FitTest)
#include "fit_test.moc"
