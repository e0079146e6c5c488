// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QWidget>

namespace caveat
{

/// A severity as it stands in a text: its sign, and its name with its line under it.
class SeverityMark : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityMark(Severity severity, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
    Theme m_theme;
};

} // namespace caveat
