// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "journal_keeper.h"

#include <QElapsedTimer>

namespace caveat
{

namespace
{

constexpr int recordDelay = 400; // ms after the first change; with the writing itself well within a second
constexpr int blocksAtATime = 64;

} // namespace

JournalKeeper::JournalKeeper(QTextDocument *document, QString folder, std::function<ProjectFrame()> frame)
    : m_changes(document)
    , m_folder(std::move(folder))
    , m_frame(std::move(frame))
    , m_worker(new JournalWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &JournalWorker::failed, this, &JournalKeeper::failed);
    connect(m_worker, &JournalWorker::recorded, this, &JournalKeeper::recorded);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &JournalKeeper::record);
    connect(&m_changes, &ChangeTracker::blockEdited, this, [this] {
        m_budget.noteTyping();
        noteChange();
    });
    connect(&m_changes, &ChangeTracker::blocksReplaced, this, &JournalKeeper::noteChange);
    connect(&m_changes, &ChangeTracker::blocksReformatted, this, &JournalKeeper::noteChange);
}

JournalKeeper::~JournalKeeper()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Work>
void JournalKeeper::post(Work work, Qt::ConnectionType connection)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), connection);
}

void JournalKeeper::begin(const QString &path, const Project &saved)
{
    post([worker = m_worker, folder = m_folder, path, saved] { worker->begin(folder, path, saved); });
    noteChange();
}

void JournalKeeper::restart(const QString &path, const Project &saved)
{
    post([worker = m_worker, path, saved] { worker->restart(path, saved); });
}

void JournalKeeper::discard()
{
    m_soon.stop();
    post([worker = m_worker] { worker->discard(); }, Qt::BlockingQueuedConnection);
}

void JournalKeeper::noteChange()
{
    if (!m_soon.isActive()) {
        m_soon.start(recordDelay);
    }
}

void JournalKeeper::record()
{
    QElapsedTimer timer;
    timer.start();
    while (m_changes.hasChanges()) {
        if (m_budget.isSpent(timer)) {
            m_soon.start(0); // a long article that was just opened: the window must stay usable
            return;
        }
        post([worker = m_worker, splice = m_changes.take(blocksAtATime)] { worker->splice(splice); });
    }
    post([worker = m_worker, frame = m_frame(), at = QDateTime::currentDateTimeUtc()] { worker->record(frame, at); });
}

void JournalKeeper::recordNow()
{
    m_soon.stop();
    while (m_changes.hasChanges()) {
        post([worker = m_worker, splice = m_changes.take(blocksAtATime)] { worker->splice(splice); });
    }
    post([worker = m_worker, frame = m_frame(), at = QDateTime::currentDateTimeUtc()] { worker->record(frame, at); },
        Qt::BlockingQueuedConnection);
}

} // namespace caveat
