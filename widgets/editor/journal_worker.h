// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "change_tracker.h"

#include <review/journal.h>

#include <QObject>

#include <memory>

namespace caveat
{

/// A project without the blocks of its draft.
struct ProjectFrame {
    QString language;
    QStringList directivesAtEnd;
    QVector<QJsonObject> references;
    Decisions decisions;
    std::optional<Origin> origin;
    DraftSpelling spelling; ///< blocks as numbered in the document
    QSet<QString> looked = {};
};

/// Holds a copy of the document on its own thread and writes the journal there: a disk may be slow.
class JournalWorker : public QObject
{
    Q_OBJECT
public:
    /// The window has begun with another draft: \p saved is what \p path holds, or nothing where it is empty.
    void begin(const QString &folder, const QString &path, const Project &saved);
    void splice(const BlockSplice &splice);
    void record(const ProjectFrame &frame, const QDateTime &at);
    void restart(const QString &path, const Project &saved); ///< it was saved
    void discard();

Q_SIGNALS:
    void failed(const QString &reason); ///< once, until a record is written again
    void recorded();

private:
    Project project(const ProjectFrame &frame) const;

    std::unique_ptr<Journal> m_journal;
    QVector<TrackedBlock> m_blocks;
    bool m_isFailing = false;
};

} // namespace caveat
