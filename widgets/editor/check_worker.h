// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "change_tracker.h"
#include "checker.h"
#include "free_memory.h"

#include <findings/findings_model.h>
#include <review/claim_register.h>

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace caveat
{

/// What a check found that the window does not know yet.
struct CheckOutcome {
    QVector<BlockFindings> changed; ///< by block; blocks as numbered when the check began
    bool isWhole = true; ///< false: it was given up, and nothing of this is said
    std::optional<QVector<Residue>> residue; ///< all of it, blocks likewise; none where the draft is long
    int words = 0;
    int unchecked = 0; ///< blocks that are not in English
    quint64 decisionState = 0; ///< the number of the decisions that the standings are of
    Decisions decisions; ///< the same, brought up to date with the text
};

/// What can be done about a finding; blocks as numbered in the document when it was asked.
struct OfferList {
    quint64 request = 0;
    QVector<Offer> offers;
};

/// Hands what has changed to the checker of the draft, on its own thread, and tells in whose findings that shows.
class CheckWorker : public QObject
{
    Q_OBJECT
public:
    explicit CheckWorker(std::unique_ptr<Checker> checker);

    void splice(const BlockSplice &splice);
    void setDecisions(const Decisions &decisions, quint64 state); ///< heeded by the next check
    void check(const std::stop_token &stop);
    void readResidue(quint64 request); ///< of what was checked last
    void tidy() { returnFreeMemory(); } ///< after much has come and gone
    void makeRegister(); ///< of what was checked last
    void propose(quint64 request); ///< for claims that stood open then
    void offer(quint64 request, const Finding &finding);

Q_SIGNALS:
    void checked(const caveat::CheckOutcome &outcome);
    void offered(const caveat::OfferList &offers);
    void residueRead(quint64 request, const QVector<caveat::Residue> &residue); ///< blocks as in the document
    void proposed(quint64 request, const QVector<caveat::ProposedOffer> &changes);
    void registered(const QVector<caveat::RegisterEntry> &entries); ///< blocks as numbered in the document

private:
    struct Entry {
        quint64 revision = 0;
        QVector<Standing> standings; ///< of its findings, as told; none while nothing was decided
        int words = 0;
        int length = 0;
        bool isReported = false;
        bool isBlank = false;
        ItemPlace place; ///< with the next two, of an item of a numbered list
        QVector<Block> item; ///< itself; empty for all others
        int number = 0; ///< as the checker has it
    };
    void placeEntries(const BlockSplice &splice);
    void numberItems();
    void readStandings();
    QVector<BlockFindings> takeChanged();
    QVector<Residue> residueNow();
    void placeInDocument(Finding &finding, Suggestion &suggestion) const;

    std::unique_ptr<Checker> m_checker;
    QVector<Entry> m_entries; ///< one a text block of the document
    QVector<int> m_place; ///< of each block of the checker's draft, which has no blank ones, in m_entries
    QVector<BlockEdit> m_edits; ///< of that draft since the last check
    int m_words = 0;
    qsizetype m_length = 0; ///< of the text
    Decisions m_decisions;
    bool m_hasStandings = false; ///< some were told
    quint64 m_decisionState = 0;
};

} // namespace caveat
