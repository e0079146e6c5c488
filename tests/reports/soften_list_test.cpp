// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include <claims/example_draft.h>
#include <claims/shipped_rules.h>
#include <reports/soften_list.h>

#include <QSet>
#include <QTest>

using namespace caveat;
using namespace Qt::StringLiterals;

class SoftenListTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Engine> m_engine;
    Stock m_stock;
    Draft m_draft = exampleDraft(u"# Massage\nMassage boosts your immunity and flushes toxins out.\n"
                                 "The room is warm.\n- Relieves pain\n- Eases pain\nMassage improves sleep."_s);

private Q_SLOTS:
    void initTestCase()
    {
        const auto engine = shippedEngine();
        QVERIFY(engine);
        m_engine = *engine;
        const auto stock = shippedStock();
        QVERIFY(stock);
        m_stock = *stock;
    }

    void hasALineForEachSentence()
    {
        const QVector<ProposedChange> changes = proposedChanges(*m_engine, m_draft, &m_stock);
        QCOMPARE(changes.size(), 4);
        QSet<QString> after;
        for (const ProposedChange &change : changes) {
            QVERIFY(change.ticked);
            QVERIFY(!change.shown.before.isEmpty());
            QVERIFY(change.shown.before != change.shown.after);
            after.insert(change.shown.after);
        }
        QCOMPARE(after.size(), changes.size());
    }

    void leavesOutWhatIsNotTicked()
    {
        QVector<ProposedChange> changes = proposedChanges(*m_engine, m_draft, &m_stock);
        const Draft all = applied(m_draft, tickedEdits(changes));
        QVERIFY(m_engine->check(all).findings.size() < m_engine->check(m_draft).findings.size());
        for (ProposedChange &change : changes)
            change.ticked = false;
        QVERIFY(sameContent(applied(m_draft, tickedEdits(changes)), m_draft));
        changes.last().ticked = true;
        const Draft last = applied(m_draft, tickedEdits(changes));
        QCOMPARE(last.blocks.at(1).text, m_draft.blocks.at(1).text);
        QVERIFY(last.blocks.constLast().text != m_draft.blocks.constLast().text);
    }
};

QTEST_GUILESS_MAIN(SoftenListTest)
#include "soften_list_test.moc"
