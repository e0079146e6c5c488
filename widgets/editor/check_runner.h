// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check_worker.h"
#include "turn_budget.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace caveat
{

/// Keeps the findings of a document up to date: takes what has changed a moment after typing stops, has it checked
/// on another thread, and lets in only results for text that has not changed since.
class CheckRunner : public QObject
{
    Q_OBJECT
public:
    CheckRunner(
        ChangeTracker *changes, FindingsModel *findings, std::unique_ptr<Checker> checker, QObject *parent = nullptr);
    ~CheckRunner() override;

    bool isSettled() const { return m_state == State::Idle && !m_changes->hasChanges() && !m_isDecided; }
    int words() const { return m_words; }
    int uncheckedBlocks() const { return m_unchecked; }
    /// Leftovers of a page; their places hold while isResidueRead().
    const QVector<Residue> &residue() const { return m_residue; }
    /// Of a long draft they are read once typing has rested, some time after it is settled.
    bool isResidueRead() const { return isSettled() && m_residueOf == m_text; }

    /// Asks what can be done about \p finding; offersReady() answers, unless the text changes before.
    void requestOffers(const Finding &finding);
    /// Asks for a change for each claim that stands open; proposalsReady() answers, unless the text changes before.
    void requestProposals();
    /// Asks for the register of all claims; registerReady() answers.
    void requestRegister();
    /// What was decided of the findings; \p state is its number, which decisionsRead() gives back.
    void setDecisions(const Decisions &decisions, quint64 state);
    /// Does not wait for typing to stop.
    void checkNow();

Q_SIGNALS:
    void started(); ///< the text has changed: findings are those of an earlier text until settled()
    void residueRead(); ///< all leftovers are those of the text as it stands
    void settled(); ///< all findings are those of the text as it stands
    void offersReady(const caveat::Finding &finding, const QVector<caveat::Offer> &offers);
    void proposalsReady(const QVector<caveat::ProposedOffer> &changes);
    void registerReady(const QVector<caveat::RegisterEntry> &entries);
    /// The decisions of \p state, brought up to date with the text as it was checked.
    void decisionsRead(quint64 state, const caveat::Decisions &decisions);

private:
    enum class State : quint8 { Idle, Sending, Checking, Applying };

    void textChanged();
    void settle();
    void send();
    void outcomeArrived(const CheckOutcome &outcome);
    void applySome();
    void offersArrived(const OfferList &list);
    int placeNow(int block) const;

    ChangeTracker *m_changes;
    FindingsModel *m_findings;
    QThread m_thread;
    std::stop_source m_stop; ///< of the check that runs
    CheckWorker *m_worker = nullptr;
    QTimer m_pause;
    TurnBudget m_budget;
    State m_state = State::Idle;
    bool m_isDecided = false; ///< there are decisions that no check has heeded yet
    int m_words = 0;
    int m_unchecked = 0;
    QVector<Residue> m_residue;
    std::optional<quint64> m_residueOf; ///< the number of the text that it is of
    bool m_isUntidy = true; ///< much has come and gone since memory was given back
    QTimer m_tidy;
    QTimer m_rest; ///< until residue is read

    struct Move {
        int first = 0;
        int removed = 0;
        int added = 0;
    };
    QVector<Move> m_moves; ///< of blocks since the check began
    QVector<BlockFindings> m_arrived;
    qsizetype m_applied = 0;

    quint64 m_request = 0;
    quint64 m_text = 0; ///< counts its changes
    quint64 m_checkedText = 0; ///< the number of what was sent to be checked
    Finding m_asked;
};

} // namespace caveat
