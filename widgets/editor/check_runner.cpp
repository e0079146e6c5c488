// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "check_runner.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace caveat
{

namespace
{

constexpr int pauseAfterTyping = 150; // ms
constexpr int restAfterTyping = 1000; // ms: what takes long is not done between two words
constexpr int untilTidy = 1500; // ms
constexpr int fewBlocks = 2; // that come about by typing
constexpr int blocksAtATime = 64;

} // namespace

CheckRunner::CheckRunner(
    ChangeTracker *changes, FindingsModel *findings, std::unique_ptr<Checker> checker, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_findings(findings)
    , m_worker(new CheckWorker(std::move(checker)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CheckWorker::checked, this, &CheckRunner::outcomeArrived);
    connect(m_worker, &CheckWorker::offered, this, &CheckRunner::offersArrived);
    connect(m_worker, &CheckWorker::proposed, this, [this](quint64 request, const QVector<ProposedOffer> &made) {
        if (request == m_text) {
            Q_EMIT proposalsReady(made);
        }
    });
    connect(m_worker, &CheckWorker::registered, this, &CheckRunner::registerReady);
    connect(m_worker, &CheckWorker::residueRead, this, [this](quint64 request, const QVector<Residue> &residue) {
        if (request == m_text) {
            m_residue = residue;
            m_residueOf = request;
            Q_EMIT residueRead();
        }
    });
    m_thread.setObjectName(QStringLiteral("checks"));
    m_thread.start(QThread::LowPriority);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterTyping);
    connect(&m_pause, &QTimer::timeout, this, &CheckRunner::checkNow);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (isSettled()) {
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker, request = m_text] { worker->readResidue(request); });
        }
    });
    m_tidy.setSingleShot(true);
    m_tidy.setInterval(untilTidy);
    connect(&m_tidy, &QTimer::timeout, this, [this] { QMetaObject::invokeMethod(m_worker, &CheckWorker::tidy); });
    connect(changes, &ChangeTracker::blockEdited, this, [this](int block, int offset, int removed, int added) {
        m_findings->editBlock(block, offset, removed, added);
        m_rest.setInterval(restAfterTyping);
        m_budget.noteTyping();
        textChanged();
    });
    connect(changes, &ChangeTracker::blocksReformatted, this, &CheckRunner::textChanged);
    connect(changes, &ChangeTracker::blocksReplaced, this, [this](int first, int removed, int added) {
        m_findings->replaceBlocks(first, removed, added);
        m_moves += {first, removed, added};
        const bool isMuch = std::max(removed, added) > fewBlocks;
        m_rest.setInterval(isMuch ? 0 : restAfterTyping);
        m_isUntidy = m_isUntidy || isMuch;
        if (std::max(removed, added) > blocksAtATime) { // what is being looked at is gone, or hardly begins to count
            m_stop.request_stop();
        }
        textChanged();
    });
    checkNow();
}

CheckRunner::~CheckRunner()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void CheckRunner::textChanged()
{
    ++m_request; // offers are for the text as it was
    ++m_text;
    m_rest.stop();
    m_pause.start();
}

void CheckRunner::checkNow()
{
    if (m_state == State::Idle && (m_changes->hasChanges() || m_isDecided)) {
        m_state = State::Sending;
        Q_EMIT started();
        send();
    }
}

void CheckRunner::send()
{
    QElapsedTimer timer;
    timer.start();
    while (m_changes->hasChanges()) {
        if (m_budget.isSpent(timer)) {
            QTimer::singleShot(0, this, &CheckRunner::send);
            return;
        }
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, splice = m_changes->take(blocksAtATime)] { worker->splice(splice); });
    }
    m_moves.clear();
    m_isDecided = false; // they were sent before
    m_state = State::Checking;
    m_checkedText = m_text;
    m_stop = std::stop_source();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, stop = m_stop.get_token()] { worker->check(stop); });
}

void CheckRunner::outcomeArrived(const CheckOutcome &outcome)
{
    if (!outcome.isWhole) {
        m_state = State::Idle;
        checkNow();
        return;
    }
    Q_EMIT decisionsRead(outcome.decisionState, outcome.decisions);
    m_words = outcome.words;
    m_unchecked = outcome.unchecked;
    if (outcome.residue) {
        m_residue = *outcome.residue;
        m_residueOf = m_checkedText;
    }
    m_arrived = outcome.changed;
    m_applied = 0;
    m_state = State::Applying;
    applySome();
}

int CheckRunner::placeNow(int block) const
{
    for (const Move &move : m_moves) {
        if (block >= move.first + move.removed) {
            block += move.added - move.removed;
        }
    }
    return block;
}

void CheckRunner::applySome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_applied < m_arrived.size()) {
        if (m_budget.isSpent(timer)) {
            QTimer::singleShot(0, this, &CheckRunner::applySome);
            return;
        }
        QVector<BlockFindings> some;
        for (int count = 0; count < blocksAtATime && m_applied < m_arrived.size(); ++count, ++m_applied) {
            BlockFindings &block = m_arrived[m_applied];
            block.block = placeNow(block.block);
            if (m_changes->revision(block.block) == block.revision) { // else it is stale: a newer check is due
                some += block;
            }
        }
        m_findings->apply(some);
    }
    m_arrived.clear();
    m_state = State::Idle;
    if (m_isDecided) {
        checkNow();
    } else if (m_changes->hasChanges()) {
        m_pause.start();
    } else {
        settle();
    }
}

void CheckRunner::settle()
{
    Q_EMIT settled();
    if (std::exchange(m_isUntidy, false)) {
        m_tidy.start();
    }
    if (isResidueRead()) {
        Q_EMIT residueRead();
    } else {
        m_rest.start();
    }
}

void CheckRunner::requestProposals()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request = m_text] { worker->propose(request); });
}

void CheckRunner::requestRegister()
{
    QMetaObject::invokeMethod(m_worker, &CheckWorker::makeRegister);
}

void CheckRunner::setDecisions(const Decisions &decisions, quint64 state)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, decisions, state] { worker->setDecisions(decisions, state); });
    m_isDecided = true;
    checkNow();
}

void CheckRunner::requestOffers(const Finding &finding)
{
    ++m_request;
    if (!isSettled()) {
        return; // settled() will ask again
    }
    m_asked = finding;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request = m_request, finding] { worker->offer(request, finding); });
}

void CheckRunner::offersArrived(const OfferList &list)
{
    if (list.request == m_request) {
        Q_EMIT offersReady(m_asked, list.offers);
    }
}

} // namespace caveat
