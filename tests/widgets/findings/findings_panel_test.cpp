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
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
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

    void theCardStaysAsItIsWhileTheClaimIsTypedInto()
    {
        m_panel->setEvidence([](const Finding &, const QString &) {
            return QVector<EvidenceText>{{EvidenceText::Side::For, u"Ada 2020"_s, u"less pain"_s, {}, {}}};
        });
        fill();
        m_panel->navigator()->next();
        Offer offer;
        offer.suggestion.label = u"Say that it soothes"_s;
        offer.preview = {u"Tea cures colds."_s, u"Tea soothes colds."_s};
        m_panel->showOffers(m_model->finding(0), {offer});
        const QPointer<QPushButton> button = m_panel->findChild<QPushButton *>(u"apply-1"_s);
        const QSignalSpy wanted(m_panel.get(), &FindingsPanel::offersWanted);
        for (int key = 0; key < 5; ++key) {
            m_model->editBlock(0, 0, 0, 1);
            m_panel->setSettled(false, 0);
            m_panel->setSettled(true, 0);
            QVERIFY2(m_panel->offers().isEmpty(), "edits for the text as it was can be applied");
            QTest::qWait(20);
        }
        QVERIFY2(wanted.isEmpty(), "offers were asked for between two keys");
        QTRY_VERIFY(!wanted.isEmpty());
        QVERIFY2(m_panel->offers().isEmpty(), "offers are for the text as it was");
        m_panel->showOffers(m_model->finding(0), {offer});
        QCOMPARE(m_panel->offers().size(), 1);
        QVERIFY2(!button.isNull() && button->isVisible(), "the same offer was laid out again");
        offer.preview.after = u"Tea warms."_s;
        m_panel->showOffers(m_model->finding(0), {offer});
        QVERIFY(m_panel->findChild<QPushButton *>(u"apply-1"_s) != nullptr);
        QTRY_VERIFY(button.isNull());
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
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(show(u"Open  (0)"_s), 0);
        QCOMPARE(show(u"Waived  (1)"_s), 1);
        QCOMPARE(show(u"Sourced  (0)"_s), 0);
        QCOMPARE(show(u"With comments  (0)"_s), 0);
        QCOMPARE(show(u"All  (1)"_s), 1);
    }

    void theWorstClaimsMayComeFirst()
    {
        const QAbstractItemModelTester tester(list()->model());
        fill();
        m_model->apply({{5, 1, fakeFindings(draftOf({u"Rest cures you."_s}))}});
        m_panel->setSettled(true, 0);
        show(u"Worst first"_s);
        QCOMPARE(visited(4), (QVector<int>{0, 3, 1, 2}));
        show(u"As in the text"_s);
        m_panel->navigator()->setCurrent({});
        m_panel->navigator()->caretMoved(0, 0);
        QCOMPARE(visited(3), (QVector<int>{0, 1, 2}));
    }

    void theQueueGoesOnWhereAClaimWas()
    {
        fill();
        show(u"Worst first"_s);
        m_panel->navigator()->next();
        m_panel->navigator()->next();
        QCOMPARE(m_panel->navigator()->current().row(), 1);
        QVector<Finding> left = m_model->findings().mid(0, 1);
        m_model->apply({{0, 2, left}}); // the one at hand is mended
        QVERIFY(!m_panel->navigator()->current().isValid());
        m_panel->navigator()->next();
        QCOMPARE(m_panel->navigator()->current().row(), 1); // the one that came behind it
    }

    void whatWasLookedAtIsCounted()
    {
        fill();
        auto *progress = m_panel->findChild<QLabel *>(u"progress"_s);
        QCOMPARE(progress->text(), u"0 of 3 looked at"_s);
        m_panel->navigator()->caretMoved(2, 6);
        QCOMPARE(progress->text(), u"0 of 3 looked at"_s); // typing by is no look
        visited(2);
        QCOMPARE(progress->text(), u"2 of 3 looked at"_s);
        visited(2);
        QCOMPARE(progress->text(), u"3 of 3 looked at"_s);
        m_panel->navigator()->setLooked({});
        m_panel->setSettled(true, 0);
        QCOMPARE(progress->text(), u"0 of 3 looked at"_s);
    }

    void quietClaimsAreNeitherListedNorGoneTo()
    {
        fill();
        m_model->setLeastMarked(Severity::Critical);
        QCOMPARE(list()->model()->rowCount(), 1);
        QVERIFY(!m_panel->findChild<QToolButton *>(u"chip-high"_s)->isEnabled());
        QCOMPARE(visited(2), (QVector<int>{0, 0}));
        m_panel->navigator()->caretMoved(2, 6);
        QCOMPARE(m_panel->navigator()->current().row(), 0);
        m_model->setLeastMarked(Severity::Info);
        QCOMPARE(list()->model()->rowCount(), 3);
    }

    void theListStaysWhereItIsWhileOthersComeAndGo()
    {
        QVector<BlockFindings> blocks;
        for (int block = 10; block < 50; ++block)
            blocks += {block, 1, fakeFindings(draftOf({u"Tea boosts you."_s}))};
        m_model->apply(blocks);
        m_panel->setSettled(true, 0);
        list()->setCurrentIndex({});
        QTRY_VERIFY(list()->verticalScrollBar()->maximum() > 0);
        list()->scrollTo(list()->model()->index(20, 0), QListView::PositionAtTop);
        const QPersistentModelIndex top = list()->indexAt({1, 1});
        const int row = top.row();
        const int place = list()->visualRect(top).top();
        m_model->apply({{1, 1, fakeFindings(draftOf({u"Tea cures and boosts you."_s}))}});
        QTRY_COMPARE(list()->visualRect(top).top(), place);
        QCOMPARE(top.row(), row + 2);
        m_model->apply({{1, 2, {}}});
        QTRY_COMPARE(list()->visualRect(top).top(), place);
        m_panel->setSettled(false, 0); // as after every key
        m_panel->setSettled(true, 0);
        QCOMPARE(list()->visualRect(top).top(), place);
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
    QListView *list() const { return m_panel->findChild<QListView *>(u"claims"_s); }

    /// Chooses from the menu of what is shown; gives how many are listed then.
    int show(const QString &choice) const
    {
        QMenu *menu = m_panel->findChild<QToolButton *>(u"show-claims-that"_s)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == choice)
                action->trigger();
        }
        return list()->model()->rowCount();
    }

    QVector<int> visited(int steps) const
    {
        QVector<int> rows;
        for (int step = 0; step < steps; ++step) {
            m_panel->navigator()->next();
            rows += m_panel->navigator()->current().row();
        }
        return rows;
    }

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
