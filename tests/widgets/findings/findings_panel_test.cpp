// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"
#include "fake_checker.h"

#include <findings/finding_card.h>
#include <findings/findings_panel.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

class FindingsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FindingsModel>();
        m_model->setTexts({[](const Finding &finding) { return u"words of %1"_s.arg(finding.category); },
            [](const Finding &) { return u"kind · heading"_s; }});
        m_panel = std::make_unique<FindingsPanel>(m_model.get(), fakeTexts());
        m_panel->setTheme(shippedTheme(ThemeChoice::Light, {}));
        m_panel->resize(400, 800);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_model.reset();
    }

    void saysThatNothingMarkedIsNoClearance()
    {
        m_panel->setSettled(true, 2);
        QVERIFY(cardText().contains(u"Nothing marked"_s));
        QVERIFY(cardText().contains(u"not clearance"_s));
        QVERIFY(cardText().contains(u"not in English"_s));
    }

    void doesNotSpeakBeforeTheCheckIsDone()
    {
        m_panel->setSettled(false, 0);
        QVERIFY(!cardText().contains(u"Nothing marked"_s));
    }

    void nextAndPreviousGoRound()
    {
        fill();
        FindingNavigator *navigator = m_panel->navigator();
        const QSignalSpy jumped(navigator, &FindingNavigator::jumped);
        QVector<int> rows;
        for (int step = 0; step < 4; ++step) {
            navigator->next();
            rows += navigator->current().row();
        }
        navigator->previous();
        rows += navigator->current().row();
        QCOMPARE(rows, (QVector<int>{0, 1, 2, 0, 2}));
        QCOMPARE(jumped.count(), 5);
    }

    void nextBeginsAtTheCaret()
    {
        fill();
        m_panel->navigator()->caretMoved(1, 0);
        m_panel->navigator()->next();
        QCOMPARE(m_panel->navigator()->current().row(), 2);
    }

    void theCaretPicksTheClaimItStandsIn()
    {
        fill();
        m_panel->navigator()->caretMoved(2, 6);
        QCOMPARE(m_panel->navigator()->current().row(), 2);
    }

    void theCardSaysWhatWhyAndWhere()
    {
        fill();
        m_panel->navigator()->next();
        for (const QString &part : {u"Disease"_s, u"critical · 1 of 3"_s, u"“words of DISEASE”"_s,
                 u"Something is said to cures."_s, u"Readers act on it."_s, u"A trial."_s, u"Rule 1"_s})
            QVERIFY2(cardText().contains(part), qPrintable(part));
    }

    void offersComeToTheClaimTheyAreFor()
    {
        fill();
        const QSignalSpy wanted(m_panel.get(), &FindingsPanel::offersWanted);
        const QSignalSpy applied(m_panel.get(), &FindingsPanel::applied);
        m_panel->navigator()->next();
        QCOMPARE_GE(wanted.count(), 1);
        Offer offer;
        offer.suggestion.label = u"Say that it soothes"_s;
        offer.preview = {u"Tea cures colds."_s, u"Tea soothes colds."_s};
        m_panel->showOffers(m_model->finding(1), {offer});
        QVERIFY2(m_panel->offers().isEmpty(), "offers for another claim were shown");
        m_panel->showOffers(m_model->finding(0), {offer, offer});
        QVERIFY(cardText().contains(u"Say that it soothes"_s));
        auto *second = m_panel->findChild<QPushButton *>(u"apply-2"_s);
        QVERIFY(second != nullptr);
        QVERIFY(second->accessibleDescription().contains(u"adds “soothes”"_s));
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(applied.count(), 1);
        QCOMPARE(applied.first().first().toInt(), 1);
    }

    void theCardShowsTheEvidenceOfEachSide()
    {
        m_panel->setEvidence([](const Finding &, const QString &words) {
            using Side = EvidenceText::Side;
            return QVector<EvidenceText>{{Side::For, u"Ada 2020"_s, u"less pain"_s, u"lasting effects"_s, {}},
                {Side::For, u"Bea 2021"_s, u"the same"_s, {}, {}}, {Side::Against, u"Cid 2022"_s, words, {}, {}}};
        });
        fill();
        m_panel->navigator()->next();
        QVERIFY(cardText().contains(u"Some support · Ada 2020: less pain"_s));
        QVERIFY(cardText().contains(u"Does not show: lasting effects"_s));
        QVERIFY(cardText().contains(u"Against it · Cid 2022: words of"_s));
        QVERIFY(!cardText().contains(u"Bea"_s));
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"more-evidence"_s), Qt::LeftButton);
        QVERIFY(cardText().contains(u"Bea 2021"_s));
    }

    void decidedClaimsAreToldApart()
    {
        Finding finding;
        finding.severity = Severity::High;
        m_model->apply({{0, 1, {finding}, {{Status::Waived, 0, false}}}});
        QCOMPARE(m_model->openClaims(), 0);
        QCOMPARE(m_model->decidedClaims(), 1);
        QVERIFY(m_model->index(0).data(FindingsModel::DetailRole).toString().startsWith(u"Waived"_s));
        m_panel->setSettled(true, 0);
        auto *chip = m_panel->findChild<QToolButton *>(u"chip-decided"_s);
        QVERIFY(chip->isVisible());
        auto *list = m_panel->findChild<QListView *>(u"claims"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        chip->click();
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void chipsFilterListAndSteps()
    {
        fill();
        auto *list = m_panel->findChild<QListView *>(u"claims"_s);
        const QAbstractItemModelTester tester(list->model());
        auto *chip = m_panel->findChild<QToolButton *>(u"chip-critical"_s);
        QCOMPARE(chip->text(), u"critical 1"_s);
        QTest::keyClick(chip, Qt::Key_Space);
        QCOMPARE(list->model()->rowCount(), 2);
        m_panel->navigator()->next();
        QCOMPARE(m_panel->navigator()->current().row(), 1);
        QVERIFY(cardText().contains(u"1 of 2"_s));
    }

    void kindsFilterTheList()
    {
        fill();
        auto *kinds = m_panel->findChild<QComboBox *>();
        QCOMPARE(kinds->count(), 3); // all, and two
        kinds->setCurrentIndex(kinds->findText(u"Disease"_s));
        QCOMPARE(m_panel->findChild<QListView *>(u"claims"_s)->model()->rowCount(), 1);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void enterInTheListGoesToTheClaim()
    {
        fill();
        auto *list = m_panel->findChild<QListView *>(u"claims"_s);
        const QSignalSpy jumped(m_panel->navigator(), &FindingNavigator::jumped);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(jumped.count(), 1);
        QCOMPARE(m_panel->navigator()->current().row(), 1);
    }

    void aClaimThatIsGoneLeavesTheCard()
    {
        fill();
        m_panel->navigator()->next();
        m_model->apply({{0, 2, {}}});
        QTRY_VERIFY(cardText().contains(u"No claim at hand"_s));
        QVERIFY(!m_panel->navigator()->current().isValid());
    }

private:
    void fill()
    {
        const Draft draft = draftOf({u"Tea cures colds and boosts you."_s, u"Rest."_s, u"Rest boosts you."_s});
        QVector<BlockFindings> blocks{{0, 1, {}}, {2, 1, {}}};
        for (const Finding &finding : fakeFindings(draft))
            blocks[finding.block == 0 ? 0 : 1].findings += finding;
        m_model->apply(blocks);
        m_panel->setSettled(true, 0);
    }

    QString cardText() const
    {
        QStringList texts;
        for (const QLabel *label : m_panel->findChild<FindingCard *>()->findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts += label->text();
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<FindingsPanel> m_panel;
};

} // namespace

QTEST_MAIN(FindingsPanelTest)
#include "findings_panel_test.moc"
