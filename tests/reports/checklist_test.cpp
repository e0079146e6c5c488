// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <reports/checklist.h>

#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class ChecklistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreTen()
    {
        const auto criteria = shippedCriteria();
        QVERIFY2(criteria, criteria ? "" : qPrintable(criteria.error().toString()));
        QCOMPARE(criteria->size(), 10);
        for (const Criterion &criterion : *criteria)
            QVERIFY2(criterion.question.endsWith(u'?') && !criterion.words.isEmpty(), qPrintable(criterion.id));
    }

    void findsSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("sign");
        QTest::newRow("price") << u"One hour is €60."_s << u"costs"_s << true;
        QTest::newRow("no price") << u"One hour of rest."_s << u"costs"_s << false;
        QTest::newRow("harms") << u"Some people feel a little sore the next day."_s << u"harms"_s << true;
        QTest::newRow("words of two sentences") << u"A small room. We study here."_s << u"evidence"_s << false;
    }

    void findsSigns()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(bool, sign);
        const auto criteria = shippedCriteria();
        QVERIFY(criteria);
        const QVector<CheckedCriterion> checked = checklist(exampleDraft(u"# Rest\n"_s + text), *criteria);
        const auto item
            = std::ranges::find_if(checked, [&id](const CheckedCriterion &other) { return other.criterion.id == id; });
        QVERIFY(item != checked.end());
        QCOMPARE(item->sign.has_value(), sign);
        if (sign)
            QCOMPARE(item->sign->block, 1);
    }
};

QTEST_GUILESS_MAIN(ChecklistTest)
#include "checklist_test.moc"
