// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "journal_worker.h"

#include "document_snapshot.h"

namespace caveat
{

void JournalWorker::begin(const QString &folder, const QString &path, const Project &saved)
{
    discard();
    m_journal = std::make_unique<Journal>(folder, path, saved);
    m_isFailing = false;
}

void JournalWorker::splice(const BlockSplice &splice)
{
    m_blocks.remove(splice.first, splice.removed);
    m_blocks.insert(splice.first, splice.added.size(), {});
    std::ranges::copy(splice.added, m_blocks.begin() + splice.first);
}

Project JournalWorker::project(const ProjectFrame &frame) const
{
    Project project{{frame.language, {}, frame.directivesAtEnd}, frame.references, frame.decisions, frame.origin,
        {frame.spelling.words, {}}, frame.looked};
    ItemNumbers numbers;
    QVector<int> places;
    places.reserve(m_blocks.size());
    for (int index = 0; index < m_blocks.size(); ++index) {
        const TrackedBlock &tracked = m_blocks.at(index);
        if (!isBlank(tracked.block)) {
            project.draft.blocks += numbers.numbered(tracked.block, tracked.place);
            places += index;
        }
    }
    project.spelling = inDraft(frame.spelling, places);
    return project;
}

void JournalWorker::record(const ProjectFrame &frame, const QDateTime &at)
{
    if (m_journal == nullptr) {
        return;
    }
    const auto done = m_journal->record(project(frame), at);
    if (!done && !m_isFailing) {
        Q_EMIT failed(done.error());
    }
    m_isFailing = !done.has_value();
    if (done) {
        Q_EMIT recorded();
    }
}

void JournalWorker::restart(const QString &path, const Project &saved)
{
    if (m_journal != nullptr) {
        m_journal->restart(path, saved);
    }
}

void JournalWorker::discard()
{
    if (m_journal != nullptr) {
        m_journal->discard();
        m_journal.reset();
    }
}

} // namespace caveat
