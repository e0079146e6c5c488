// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_worker.h"

#include "document_snapshot.h"

#include <algorithm>
#include <utility>

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
    const auto count = [this](const Entry &entry, int by) {
        m_words += by * entry.words;
        m_length += by * entry.length;
    };
    for (int index = splice.first; index < splice.first + splice.removed; ++index) {
        count(m_entries.at(index), -1);
    }
    m_entries.remove(splice.first, splice.removed);
    m_entries.insert(splice.first, splice.added.size(), {});
    for (qsizetype index = 0; index < splice.added.size(); ++index) {
        const TrackedBlock &added = splice.added.at(index);
        Entry &entry = m_entries[splice.first + index];
        entry.revision = added.revision;
        entry.words = countWords(added.block.text);
        entry.length = static_cast<int>(added.block.text.size());
        entry.isBlank = isBlank(added.block);
        if (added.place.list >= 0 && !entry.isBlank) {
            entry.place = added.place;
            entry.item = {added.block};
            entry.number = added.block.number;
        }
        count(entry, 1);
    }
    placeEntries(splice);
}

/// The same for the checker's draft.
void CheckWorker::placeEntries(const BlockSplice &splice)
{
    const auto first = std::ranges::lower_bound(m_place, splice.first) - m_place.begin();
    const auto end = std::ranges::lower_bound(m_place, splice.first + splice.removed) - m_place.begin();
    BlockEdit edit{static_cast<int>(first), static_cast<int>(end - first), {}};
    QVector<int> places;
    for (int index = 0; index < splice.added.size(); ++index) {
        if (const Block &block = splice.added.at(index).block; !isBlank(block)) {
            edit.added += block;
            places += splice.first + index;
        }
    }
    const int by = static_cast<int>(splice.added.size()) - splice.removed;
    for (qsizetype place = end; place < m_place.size(); ++place) {
        m_place[place] += by;
    }
    m_place.remove(first, end - first);
    m_place.insert(first, places.size(), 0);
    std::ranges::copy(places, m_place.begin() + first);
    m_edits += edit;
}

/// An item that comes or goes changes the numbers of those behind it.
void CheckWorker::numberItems()
{
    ItemNumbers numbers;
    for (int block = 0; block < m_place.size(); ++block) {
        Entry &entry = m_entries[m_place.at(block)];
        if (entry.item.isEmpty()) {
            continue;
        }
        const Block item = numbers.numbered(entry.item.constFirst(), entry.place);
        if (std::exchange(entry.number, item.number) != item.number) {
            m_edits += {block, 1, {item}};
        }
    }
}

void CheckWorker::setDecisions(const Decisions &decisions, quint64 state)
{
    m_decisions = decisions;
    m_decisionState = state;
}

void CheckWorker::check(const std::stop_token &stop)
{
    CheckOutcome outcome;
    numberItems();
    const auto changed = m_checker->apply(std::exchange(m_edits, {}), stop);
    outcome.isWhole = changed.has_value();
    if (changed) {
        for (const int block : *changed) {
            m_entries[m_place.at(block)].isReported = false;
        }
        readStandings();
        outcome.changed = takeChanged();
        outcome.words = m_words;
        outcome.unchecked = m_checker->uncheckedBlocks();
        outcome.decisions = m_decisions;
        outcome.decisionState = m_decisionState;
        if (m_length <= mostAlong) {
            outcome.residue = residueNow();
        }
    }
    Q_EMIT checked(outcome);
}

/// What was decided of one claim can hang on where others stand, so all of them are looked at.
void CheckWorker::readStandings()
{
    const bool hadStandings = std::exchange(m_hasStandings, !m_decisions.isEmpty());
    if (!hadStandings && !m_hasStandings) {
        return;
    }
    const QVector<Finding> all = m_hasStandings ? m_checker->result().findings : QVector<Finding>();
    const QVector<Standing> standing = standings(m_decisions, all, m_checker->draft());
    qsizetype next = 0;
    for (int block = 0; block < m_place.size(); ++block) {
        const qsizetype first = next;
        while (next < all.size() && all.at(next).block == block) {
            ++next;
        }
        Entry &entry = m_entries[m_place.at(block)];
        if (const auto now = standing.sliced(first, next - first); entry.standings != now) {
            entry.standings = now;
            entry.isReported = false;
        }
    }
}

/// Blocks that are new, or have other findings or standings than were told.
QVector<BlockFindings> CheckWorker::takeChanged()
{
    QVector<BlockFindings> changed;
    int block = 0;
    for (int index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries.at(index);
        if (!entry.isReported) {
            changed += {index, entry.revision, entry.isBlank ? QVector<Finding>() : m_checker->findings(block),
                entry.standings};
            m_entries[index].isReported = true;
        }
        block += entry.isBlank ? 0 : 1;
    }
    return changed;
}

QVector<Residue> CheckWorker::residueNow()
{
    QVector<Residue> residue = m_checker->residue();
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
    QVector<RegisterEntry> entries = claimRegister(m_checker->draft(), m_checker->result(), m_decisions);
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
    const QVector<Finding> findings = m_checker->result().findings;
    const QVector<Standing> standing = standings(m_decisions, findings, m_checker->draft());
    QSet<QString> open;
    for (qsizetype index = 0; index < standing.size(); ++index) {
        if (standing.at(index).status == Status::Open) {
            open += findings.at(index).id;
        }
    }
    QVector<ProposedOffer> changes = m_checker->proposals();
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
        list.offers = m_checker->offers(placed);
        for (Offer &offer : list.offers) {
            Finding asked = placed;
            placeInDocument(asked, offer.suggestion);
        }
    }
    Q_EMIT offered(list);
}

} // namespace caveat
