// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft_of.h"
#include "random_edit.h"

#include <editor/decision_history.h>
#include <editor/document_builder.h>
#include <editor/document_snapshot.h>

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace caveat;
using namespace Qt::StringLiterals;

namespace
{

Decisions with(Decisions decisions, const QString &reason)
{
    DecidedClaim claim;
    claim.key.sentence = reason;
    claim.said = {{Status::Waived, reason, {}, {}, {}, {}}};
    return decisions + Decisions{claim};
}

class DecisionHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        buildDocument(*m_document, draftOf({u"# Tea"_s, u"It is hot."_s, u"Rest well."_s}));
        m_history = std::make_unique<DecisionHistory>(m_document.get());
        m_history->reset({});
    }

    void cleanup()
    {
        m_history.reset();
        m_document.reset();
    }

    void aDecisionIsAStepAmongEdits()
    {
        type(1, u"Yes. "_s);
        decide(1, u"first"_s);
        type(2, u"No. "_s);
        QCOMPARE(reasons(), QStringList{u"first"_s});
        m_document->undo();
        QCOMPARE(lines().last(), u"Rest well."_s);
        QCOMPARE(reasons(), QStringList{u"first"_s});
        m_document->undo();
        QCOMPARE(reasons(), QStringList());
        QCOMPARE(lines().at(1), u"Yes. It is hot."_s);
        m_document->undo();
        QCOMPARE(lines().at(1), u"It is hot."_s);
        m_document->redo();
        QCOMPARE(reasons(), QStringList());
        m_document->redo();
        QCOMPARE(reasons(), QStringList{u"first"_s});
        m_document->redo();
        QCOMPARE(lines().last(), u"No. Rest well."_s);
    }

    void aDecisionGoesWithTheEditItBelongsTo()
    {
        type(1, u"Yes. "_s);
        m_history->addToLastStep(with({}, u"fixed"_s));
        m_document->undo();
        QCOMPARE(reasons(), QStringList());
        QCOMPARE(lines().at(1), u"It is hot."_s);
        m_document->redo();
        QCOMPARE(reasons(), QStringList{u"fixed"_s});
    }

    void whatWasUndoneIsForgottenAfterAnEdit()
    {
        decide(1, u"first"_s);
        m_document->undo();
        type(2, u"No. "_s);
        QCOMPARE(reasons(), QStringList());
        decide(1, u"second"_s);
        m_document->undo();
        m_document->redo();
        QCOMPARE(reasons(), QStringList{u"second"_s});
    }

    void decidingChangesNoText()
    {
        const Draft before = snapshotOf(*m_document);
        m_document->setModified(false);
        decide(1, u"first"_s);
        QVERIFY(sameContent(snapshotOf(*m_document), before));
        QVERIFY(m_document->isModified());
        m_document->undo();
        QVERIFY(!m_document->isModified());
    }

    void newPlacesAreNoStep()
    {
        decide(1, u"first"_s);
        QSignalSpy changed(m_history.get(), &DecisionHistory::changed);
        const quint64 state = m_history->state();
        Decisions moved = m_history->decisions();
        moved[0].lapsed = true;
        m_history->bringUpToDate(state, moved);
        QVERIFY(m_history->decisions().first().lapsed);
        m_history->bringUpToDate(state - 1, {});
        QCOMPARE(m_history->decisions().size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void anyWayBackAndForthLeadsToTheSamePlace()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            init();
            QRandomGenerator random(seed);
            for (int step = 0; step < 40; ++step) {
                if (random.bounded(4) == 0) {
                    decide(random.bounded(m_document->blockCount()), QString::number(step));
                } else {
                    randomEdit(*m_document, random);
                }
                if (random.bounded(5) == 0)
                    goBackAndForth(random.bounded(12));
            }
            while (m_document->isUndoAvailable())
                m_document->undo();
            QCOMPARE(reasons(), QStringList());
        }
    }

private:
    /// Undoes \p steps and notes what holds after each; the way forth must pass the same.
    void goBackAndForth(int steps)
    {
        QVector<QStringList> passed;
        for (int step = 0; step < steps && m_document->isUndoAvailable(); ++step) {
            passed += reasons() + lines();
            m_document->undo();
        }
        while (!passed.isEmpty()) {
            m_document->redo();
            QCOMPARE(reasons() + lines(), passed.takeLast());
        }
    }

    void type(int block, const QString &text) { QTextCursor(m_document->findBlockByNumber(block)).insertText(text); }
    void decide(int block, const QString &reason) { m_history->addStep(block, with(m_history->decisions(), reason)); }
    QStringList lines() const { return linesOf(snapshotOf(*m_document)); }
    QStringList reasons() const
    {
        QStringList reasons;
        for (const DecidedClaim &claim : m_history->decisions())
            reasons += claim.said.last().reason;
        return reasons;
    }

    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<DecisionHistory> m_history;
};

} // namespace

QTEST_MAIN(DecisionHistoryTest)
#include "decision_history_test.moc"
