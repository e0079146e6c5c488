// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal_record.h"

#include <QLockFile>

#include <tl/expected.hpp>

#include <memory>

namespace caveat
{

/// Keeps what is typed on disk, outside the file that is being edited, until it is saved there.
///
/// Records are only ever added, and are on the disk when record() returns. The first holds the whole draft, those
/// after it what has changed. Nothing is written before something was changed; only the owner can read it.
class Journal
{
public:
    /// For the draft that \p path holds in the state it is in now, or an untitled one where it is empty.
    /// \p folder is made where it is missing.
    Journal(const QString &folder, const QString &path, const Project &saved);
    /// Leaves the journal: after a crash it brings the draft back. discard() is for a clean end.
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// Notes \p now if it differs from what was noted last. To be called within a second of every change.
    tl::expected<void, QString> record(const Project &now, const QDateTime &at);
    /// \p saved is in \p path now: starts afresh.
    void restart(const QString &path, const Project &saved);
    /// Takes the journal away: everything is saved, or not wanted.
    void discard();

    const QString &path() const { return m_path; } ///< of the journal itself

private:
    tl::expected<void, QString> writeWhole(const Project &now, const QDateTime &at);
    tl::expected<void, QString> begin();
    tl::expected<void, QString> append(const QByteArray &bytes);

    QString m_folder;
    QString m_path;
    JournalHead m_head;
    Project m_last; ///< what was noted last, or is saved
    bool m_begun = false;
    qint64 m_size = 0;
    qint64 m_wholeSize = 0; ///< of head and first record
    std::unique_ptr<QLockFile> m_lock;
};

/// Where the journals of this user are: AppDataLocation/journal.
QString journalFolder();

/// A draft that a window did not save before it ended.
struct Recoverable {
    enum class Kind : quint8 {
        Untitled,
        Continues, ///< the file is as it was: it can be brought up to what was typed
        FileChanged, ///< the file has changed since: to be opened beside it, as an untitled draft
        FileGone, ///< likewise
    };
    Kind kind = Kind::Untitled;
    QString journal; ///< to be taken away by removeJournal() once the draft is safe
    QString path; ///< the file it belongs to
    QDateTime at; ///< of the last change
    QString preview; ///< the text around the last change, on one line
    Project project;
};

/// What can be brought back, the newest first. Journals of windows that are open are left out; those that hold nothing
/// but what the file holds are taken away.
QVector<Recoverable> recoverable(const QString &folder);

void removeJournal(const QString &journal);

} // namespace caveat
