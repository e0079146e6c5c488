// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <findings/findings_filter.h>
#include <findings/findings_model.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

Finding finding(TextRange range, Severity severity = Severity::High)
{
    Finding made;
    made.range = range;
    made.sentence = range;
    made.severity = severity;
    made.category = u"IMMUNE"_s;
    return made;
}

/// "block:start-end" of each row.
QString picture(const FindingsModel &model)
{
    QStringList rows;
    for (const Finding &row : model.findings())
        rows += u"%1:%2-%3"_s.arg(row.block).arg(row.range.start).arg(row.range.end);
    return rows.join(u' ');
}

class FindingsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FindingsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->apply({{1, 1, {finding({0, 5}), finding({10, 20}, Severity::Low)}},
            {4, 2, {finding({3, 9}, Severity::Critical)}}, {7, 3, {finding({0, 4})}}});
    }

    void keepsBlocksInOrder()
    {
        m_model->apply({{5, 9, {finding({1, 2})}}});
        m_model->apply({{0, 9, {finding({1, 2})}}});
        QCOMPARE(picture(*m_model), u"0:1-2 1:0-5 1:10-20 4:3-9 5:1-2 7:0-4"_s);
    }

    void replacesTheFindingsOfABlock()
    {
        m_model->apply({{1, 9, {finding({2, 6})}}, {4, 9, {}}, {7, 9, {finding({0, 4}), finding({8, 9})}}});
        QCOMPARE(picture(*m_model), u"1:2-6 7:0-4 7:8-9"_s);
        QCOMPARE(m_model->openClaims(), 3);
    }

    void countsBySeverity()
    {
        QCOMPARE(m_model->counts(), (std::array<int, 5>{0, 1, 0, 2, 1}));
        m_model->apply({{4, 9, {finding({3, 9}, Severity::Info)}}});
        QCOMPARE(m_model->counts(), (std::array<int, 5>{1, 1, 0, 2, 0}));
        QCOMPARE(m_model->openClaims(), 3);
        m_model->clear();
        QCOMPARE(m_model->counts(), (std::array<int, 5>{}));
    }

    void findsTheClaimAtAPlace()
    {
        QCOMPARE(m_model->rowAt(1, 12), 1);
        QCOMPARE(m_model->rowAt(1, 5), 0);
        QCOMPARE(m_model->rowAt(1, 7), -1);
        QCOMPARE(m_model->rowAt(2, 0), -1);
    }

    void edits_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::addColumn<QString>("seen");
        QTest::newRow("before a claim") << 7 << 0 << 2 << u"1:0-5 1:12-22 4:3-9 7:0-4"_s;
        QTest::newRow("after all") << 25 << 3 << 0 << u"1:0-5 1:10-20 4:3-9 7:0-4"_s;
        QTest::newRow("inside") << 12 << 1 << 3 << u"1:0-5 1:10-22 4:3-9 7:0-4"_s;
        QTest::newRow("across an end") << 3 << 4 << 0 << u"1:0-3 1:6-16 4:3-9 7:0-4"_s;
        QTest::newRow("across a beginning") << 8 << 4 << 1 << u"1:0-5 1:9-17 4:3-9 7:0-4"_s;
        QTest::newRow("the whole") << 9 << 20 << 0 << u"1:0-5 4:3-9 7:0-4"_s;
        QTest::newRow("right before") << 10 << 0 << 1 << u"1:0-5 1:11-21 4:3-9 7:0-4"_s;
        QTest::newRow("right behind") << 5 << 0 << 1 << u"1:0-5 1:11-21 4:3-9 7:0-4"_s;
    }

    void edits()
    {
        QFETCH(int, offset);
        QFETCH(int, removed);
        QFETCH(int, added);
        m_model->editBlock(1, offset, removed, added);
        QTEST(picture(*m_model), "seen");
    }

    void blocksComeAndGo()
    {
        m_model->replaceBlocks(2, 1, 3);
        QCOMPARE(picture(*m_model), u"1:0-5 1:10-20 6:3-9 9:0-4"_s);
        m_model->replaceBlocks(6, 1, 1);
        QCOMPARE(picture(*m_model), u"1:0-5 1:10-20 9:0-4"_s);
        m_model->replaceBlocks(0, 8, 0);
        QCOMPARE(picture(*m_model), u"1:0-4"_s);
    }

    void aRowThatStaysIsNotTakenOut()
    {
        const QPersistentModelIndex row = m_model->index(1);
        m_model->apply({{1, 9, {finding({0, 5}), finding({11, 21})}}});
        QVERIFY(row.isValid());
        QCOMPARE(row.row(), 1);
    }

    void rowsOfAKindKeepTheirPlaceWhenOneBeforeThemGoes()
    {
        QVector<Finding> three{finding({0, 5}), finding({10, 20}), finding({30, 40})};
        for (int index = 0; index < 3; ++index)
            three[index].rule = u"rule-%1"_s.arg(index);
        m_model->apply({{1, 9, three}});
        const QPersistentModelIndex last = m_model->index(2);
        m_model->apply({{1, 10, {three.at(0), three.at(2)}}});
        QVERIFY(last.isValid());
        QCOMPARE(m_model->finding(last.row()).rule, u"rule-2"_s);
        m_model->apply({{1, 11, three}});
        QCOMPARE(m_model->finding(last.row()).rule, u"rule-2"_s);
    }

    void claimsMayBeTooQuietToMark()
    {
        const QSignalSpy changed(m_model.get(), &FindingsModel::markedChanged);
        QCOMPARE(m_model->unmarkedClaims(), 0);
        m_model->setLeastMarked(Severity::High);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_model->unmarkedClaims(), 1);
        QCOMPARE(m_model->openClaims(), 4);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const Finding &one = m_model->finding(row);
            QCOMPARE(m_model->rowAt(one.block, one.range.start), m_model->isMarked(row) ? row : -1);
        }
    }

    void randomChangesKeepTheModelInOrder()
    {
        QRandomGenerator random(3);
        for (int change = 0; change < 500; ++change) {
            switch (random.bounded(3)) {
            case 0: {
                QVector<BlockFindings> blocks;
                for (int block = random.bounded(4); block < 40; block += 1 + random.bounded(9)) {
                    QVector<Finding> findings;
                    for (int at = random.bounded(9); at < 30; at += 10)
                        findings += finding({at, at + 5}, static_cast<Severity>(random.bounded(5)));
                    blocks += {block, 1, findings};
                }
                m_model->apply(blocks);
                break;
            }
            case 1:
                m_model->replaceBlocks(random.bounded(40), random.bounded(4), random.bounded(4));
                break;
            default:
                m_model->editBlock(random.bounded(40), random.bounded(30), random.bounded(6), random.bounded(6));
                break;
            }
            QVERIFY(std::ranges::is_sorted(m_model->findings(), {}, &Finding::block));
            int counted = 0;
            for (const int count : m_model->counts())
                counted += count;
            QCOMPARE(counted, m_model->rowCount());
        }
    }

    void theFilterShowsWhatIsLeftOn()
    {
        FindingsFilter filter;
        filter.setSourceModel(m_model.get());
        const QAbstractItemModelTester tester(&filter);
        const QSignalSpy changed(&filter, &FindingsFilter::changed);
        filter.setShown(Severity::High, false);
        QCOMPARE(filter.rowCount(), 2);
        filter.setCategory(u"DETOX"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.clear();
        QCOMPARE(filter.rowCount(), 4);
        QCOMPARE(changed.count(), 3);
    }

private:
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace

QTEST_MAIN(FindingsModelTest)
#include "findings_model_test.moc"
