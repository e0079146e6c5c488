// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings_filter.h"

#include <QToolButton>

#include <array>

class QActionGroup;

namespace caveat
{

/// A menu of which claims the list shows, by what was decided of them, and in which order.
class ShowButton : public QToolButton
{
    Q_OBJECT
public:
    ShowButton(const FindingsModel *findings, FindingsFilter *filter, QWidget *parent = nullptr);

private:
    void fill(); ///< with how many there are of each
    void showChoice();

    const FindingsModel *m_findings;
    FindingsFilter *m_filter;
    QActionGroup *m_standings;
    QAction *m_inText;
    QAction *m_worstFirst;
};

} // namespace caveat
