// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <theme/theme.h>

#include <QWidget>

#include <array>

class QToolButton;

namespace caveat
{

class FindingsFilter;
class FindingsModel;

/// A switch for each severity, with how many findings it has.
class SeverityChips : public QWidget
{
    Q_OBJECT
public:
    SeverityChips(FindingsModel *findings, FindingsFilter *filter, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    void showCounts();

    FindingsModel *m_findings;
    FindingsFilter *m_filter;
    std::array<QToolButton *, 5> m_chips{};
};

} // namespace caveat
