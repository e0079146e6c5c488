// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings_filter.h"
#include "findings_model.h"

#include <QObject>
#include <QPersistentModelIndex>

namespace caveat
{

/// Which finding is at hand, and the way from one to the next among those the filter shows.
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

Q_SIGNALS:
    void currentChanged(); ///< another finding, or none
    void contentChanged(); ///< of the current one: its words, or its number among the others
    void jumped(); ///< by next() or previous(): the text should show it

private:
    void step(int by);
    int shownRowAfterCaret() const;

    FindingsModel *m_findings;
    FindingsFilter *m_filter;
    QPersistentModelIndex m_current;
    bool m_hadCurrent = false;
    int m_block = 0;
    int m_offset = 0;
};

} // namespace caveat
