// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <cleanup/raw_pastes.h>
#include <cleanup/residue_bar.h>
#include <cleanup/residue_panel.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace caveat;
using namespace Qt::StringLiterals;

class ResiduePanelTest : public QObject
{
    Q_OBJECT

    static Residue piece(ResidueKind kind, int block, const QString &text)
    {
        Residue piece;
        piece.kind = kind;
        piece.at = {block, {0, text.size()}};
        piece.cut = piece.at.range;
        piece.text = text;
        piece.label = u"Why it goes."_s;
        return piece;
    }

    static QVector<Residue> some()
    {
        return {piece(ResidueKind::FormText, 0, u"Cancel reply"_s), piece(ResidueKind::StraySpace, 1, u"  "_s),
            piece(ResidueKind::FormText, 2, u"Post Comment"_s)};
    }

private Q_SLOTS:
    /// A link that looks suspicious is shown for people to judge, and never removed.
    void suspiciousLinksStay()
    {
        ResiduePanel panel([](int) { return u"Read more here."_s; });
        panel.setResidue(some() + QVector<Residue>{piece(ResidueKind::SuspiciousLink, 3, u"here"_s)});
        panel.show();
        QCOMPARE(panel.ticked(), some());
        QCOMPARE(panel.removable(), some());
        const auto *tree = panel.findChild<QTreeWidget *>(u"residue"_s);
        QCOMPARE(tree->topLevelItemCount(), 3);
        QVERIFY(!(tree->topLevelItem(2)->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!(tree->topLevelItem(2)->child(0)->flags() & Qt::ItemIsUserCheckable));

        ResidueBar bar;
        bar.setCount(0, 1);
        QVERIFY(bar.isVisibleTo(nullptr));
        QVERIFY(bar.findChild<QPushButton *>(u"remove-residue"_s)->isHidden());
        bar.setCount(2, 1);
        QVERIFY(!bar.findChild<QPushButton *>(u"remove-residue"_s)->isHidden());
        bar.setCount(0);
        QVERIFY(bar.isHidden());
    }

    void removesWhatIsTicked()
    {
        ResiduePanel panel([](int) { return u"Cancel reply"_s; });
        panel.setResidue(some());
        QCOMPARE(panel.ticked().size(), 3);
        QCOMPARE(panel.findChild<QTreeWidget *>(u"residue"_s)->topLevelItemCount(), 0); // nobody looks: nothing is made
        panel.show();
        auto *tree = panel.findChild<QTreeWidget *>(u"residue"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QTreeWidgetItem *forms = tree->topLevelItem(0);
        QCOMPARE(forms->childCount(), 2);

        forms->child(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(panel.ticked().size(), 2);
        forms->setCheckState(0, Qt::Unchecked); // the whole kind
        QCOMPARE(panel.ticked(), QVector<Residue>{some().at(1)});

        panel.setResidue(some().mid(1)); // after an edit: what was kept stays kept
        QCOMPARE(panel.ticked(), QVector<Residue>{some().at(1)});
        panel.forget();
        panel.setResidue(some());
        QCOMPARE(panel.ticked().size(), 3);
    }

    void buttonWaitsForTheText()
    {
        ResiduePanel panel([](int) { return QString(); });
        panel.setResidue(some());
        auto *button = panel.findChild<QPushButton *>(u"remove-ticked"_s);
        QVERIFY(button->isEnabled());
        panel.setUsable(false);
        QVERIFY(!button->isEnabled());
    }

    void showsTheCurrentOneInTheText()
    {
        ResiduePanel panel([](int) { return u"Cancel reply"_s; });
        panel.show();
        panel.setResidue(some());
        QSignalSpy shown(&panel, &ResiduePanel::shown);
        auto *tree = panel.findChild<QTreeWidget *>(u"residue"_s);
        tree->setCurrentItem(tree->topLevelItem(0)->child(1));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<Residue>().at.block, 2);
    }

    void aDismissedBarComesBackForMore()
    {
        ResidueBar bar;
        bar.setCount(2);
        QVERIFY(!bar.isHidden());
        bar.findChild<QPushButton *>(u"dismiss-residue"_s)->click();
        bar.setCount(2);
        QVERIFY(bar.isHidden());
        bar.setCount(3);
        QVERIFY(!bar.isHidden());
        bar.forget();
        QVERIFY(bar.isHidden());
    }

    void oldPastesMakeRoom()
    {
        RawPastes pastes;
        pastes.add({{}, {}, u"first"_s});
        pastes.add({{}, QString(20'000'000, u'x'), {}});
        QCOMPARE(pastes.pastes().size(), 2);
        pastes.add({{}, QString(20'000'000, u'y'), {}});
        QCOMPARE(pastes.pastes().size(), 1);
        QVERIFY(pastes.pastes().first().html.startsWith(u'y'));
    }
};

QTEST_MAIN(ResiduePanelTest)
#include "residue_panel_test.moc"
