// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_worker.h"

#include "document_snapshot.h"

#include <algorithm>

namespace caveat
{

namespace
{

/// Units of text whose residue is read along with the claims, at every pause in typing: all of it is read anew.
constexpr qsizetype mostAlong = 100'000;

int countWords(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar character : text) {
        const bool space = character.isSpace() || character == QChar::ObjectReplacementCharacter;
        words += !space && !inside ? 1 : 0;
        inside = !space;
    }
    return words;
}

} // namespace

CheckWorker::CheckWorker(std::unique_ptr<Checker> checker)
    : m_checker(std::move(checker))
{
}

void CheckWorker::splice(const BlockSplice &splice)
{
    m_entries.remove(splice.first, splice.removed);
    m_entries.insert(splice.first, splice.added.size(), {});
    for (qsizetype index = 0; index < splice.added.size(); ++index) {
        Entry &entry = m_entries[splice.first + index];
        entry.revision = splice.added.at(index).revision;
        entry.block = splice.added.at(index).block;
        entry.words = countWords(entry.block.text);
    }
}

void CheckWorker::prepareDraft()
{
    m_draft.blocks.clear();
    m_draft.blocks.reserve(m_entries.size());
    m_place.clear();
    m_place.reserve(m_entries.size());
    m_length = 0;
    for (int index = 0; index < m_entries.size(); ++index) {
        const Block &block = m_entries.at(index).block;
        if (!isBlank(block)) {
            m_draft.blocks += block;
            m_length += block.text.size();
            m_place += index;
        }
    }
}

void CheckWorker::setDecisions(const Decisions &decisions, quint64 state)
{
    m_decisions = decisions;
    m_decisionState = state;
}

void CheckWorker::check()
{
    prepareDraft();
    m_result = m_checker->check(m_draft);
    const QVector<Finding> &all = m_result.findings;
    const QVector<Standing> standing = standings(m_decisions, all, m_draft);
    CheckOutcome outcome;
    outcome.unchecked = static_cast<int>(m_result.uncheckedBlocks.size());
    outcome.decisions = m_decisions;
    outcome.decisionState = m_decisionState;
    qsizetype next = 0;
    for (int index = 0; index < m_entries.size(); ++index) {
        Entry &entry = m_entries[index];
        outcome.words += entry.words;
        QVector<Finding> findings;
        QVector<Standing> standings;
        for (; next < all.size() && m_place.at(all.at(next).block) == index; ++next) {
            findings += all.at(next);
            findings.last().block = 0; // a block that only moved has the same findings
            standings += standing.at(next);
        }
        if (!entry.isReported || entry.reported != findings || entry.standings != standings) {
            outcome.changed += {index, entry.revision, findings, standings};
            entry.reported = findings;
            entry.standings = standings;
            entry.isReported = true;
        }
    }
    if (m_length <= mostAlong) {
        outcome.residue = residueNow();
    }
    Q_EMIT checked(outcome);
}

QVector<Residue> CheckWorker::residueNow()
{
    QVector<Residue> residue = m_checker->residue(m_draft);
    for (Residue &piece : residue) {
        piece.at.block = m_place.at(piece.at.block);
    }
    return residue;
}

void CheckWorker::readResidue(quint64 request)
{
    Q_EMIT residueRead(request, residueNow());
    returnFreeMemory(); // of the lists that were made on the way
}

void CheckWorker::makeRegister()
{
    QVector<RegisterEntry> entries = claimRegister(m_draft, m_result, m_decisions);
    for (RegisterEntry &entry : entries) {
        if (entry.block >= 0) {
            entry.block = m_place.at(entry.block);
        }
    }
    Q_EMIT registered(entries);
}

void CheckWorker::placeInDocument(Finding &finding, Suggestion &suggestion) const
{
    finding.block = m_place.at(finding.block);
    for (TextEdit &edit : suggestion.edits) {
        edit.at.block = m_place.at(edit.at.block);
    }
}

void CheckWorker::propose(quint64 request)
{
    const QVector<Standing> standing = standings(m_decisions, m_result.findings, m_draft);
    QSet<QString> open;
    for (qsizetype index = 0; index < standing.size(); ++index) {
        if (standing.at(index).status == Status::Open) {
            open += m_result.findings.at(index).id;
        }
    }
    QVector<ProposedOffer> changes = m_checker->proposals(m_draft);
    changes.removeIf([&open](const ProposedOffer &change) { return !open.contains(change.finding.id); });
    for (ProposedOffer &change : changes) {
        placeInDocument(change.finding, change.offer.suggestion);
    }
    Q_EMIT proposed(request, changes);
}

void CheckWorker::offer(quint64 request, const Finding &finding)
{
    Finding placed = finding;
    const auto place = std::ranges::lower_bound(m_place, finding.block);
    OfferList list{request, {}};
    if (place != m_place.end() && *place == finding.block) {
        placed.block = static_cast<int>(place - m_place.begin());
        list.offers = m_checker->offers(m_draft, placed);
        for (Offer &offer : list.offers) {
            Finding asked = placed;
            placeInDocument(asked, offer.suggestion);
        }
    }
    Q_EMIT offered(list);
}

} // namespace caveat
