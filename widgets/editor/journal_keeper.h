// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "change_tracker.h"
#include "journal_worker.h"
#include "turn_budget.h"

#include <QThread>
#include <QTimer>

#include <functional>

namespace caveat
{

/// Sees to it that what is typed is on the disk within a second, whatever becomes of the window.
class JournalKeeper : public QObject
{
    Q_OBJECT
public:
    /// \p frame gives what belongs to the project besides the text of \p document.
    JournalKeeper(QTextDocument *document, QString folder, std::function<ProjectFrame()> frame);
    /// Leaves the journal as it is, for the next start; discard() is for a clean end.
    ~JournalKeeper() override;

    /// Another draft is in the document; \p saved is what \p path holds (nothing where it is empty). What was noted
    /// of the draft before goes.
    void begin(const QString &path, const Project &saved);
    void restart(const QString &path, const Project &saved); ///< the draft was saved
    void discard(); ///< returns when the journal is gone
    void noteChange(); ///< of something other than the text
    void recordNow(); ///< returns when all is on the disk

Q_SIGNALS:
    void failed(const QString &reason); ///< what is typed is not safe
    void recorded();

private:
    void record();
    template <typename Work>
    void post(Work work, Qt::ConnectionType connection = Qt::AutoConnection);

    ChangeTracker m_changes;
    QString m_folder;
    std::function<ProjectFrame()> m_frame;
    QThread m_thread;
    JournalWorker *m_worker;
    QTimer m_soon;
    TurnBudget m_budget;
};

} // namespace caveat
