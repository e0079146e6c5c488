// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings_filter.h"
#include "findings_model.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>

namespace caveat
{

/// Which finding is at hand, the way from one to the next among those the filter shows and in its order, and how many
/// were looked at.
class FindingNavigator : public QObject
{
    Q_OBJECT
public:
    FindingNavigator(FindingsModel *findings, FindingsFilter *filter, QObject *parent = nullptr);

    QModelIndex current() const { return m_current; } ///< in the model of all findings
    const Finding *finding() const; ///< the current one, or nullptr
    int number() const; ///< of the current one among those shown, from 1; 0 where there is none

    void setCurrent(const QModelIndex &index);
    void caretMoved(int block, int offset); ///< a claim under the caret becomes the current one

    void next();
    void previous();
    void goTo(const QModelIndex &index); ///< of the model of all findings; the text should show it

    /// Of the findings that are marked, how many there are, and how many were gone to or decided.
    struct Progress {
        int lookedAt = 0;
        int all = 0;
    };
    Progress progress() const;
    void setLooked(const QSet<QString> &ids); ///< another draft is there, of which these were looked at

Q_SIGNALS:
    void currentChanged(); ///< another finding, or none
    void contentChanged(); ///< of the current one: its words, or its number among the others
    void lookedAt(const QString &id); ///< for the first time
    void jumped(); ///< by next() or previous(): the text should show it

private:
    void step(int by);
    int startOfQueue(int by) const; ///< the row to begin with where none is at hand
    int shownRowAfterCaret() const;

    FindingsModel *m_findings;
    FindingsFilter *m_filter;
    QPersistentModelIndex m_current;
    bool m_hadCurrent = false;
    QSet<QString> m_seen; ///< ids
    int m_lastNumber = 0; ///< of the one that was at hand last: where a queue goes on once it is gone
    int m_block = 0;
    int m_offset = 0;
};

} // namespace caveat
