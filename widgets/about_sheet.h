// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QDialog>

namespace caveat
{

/// What the program is, which version, under which licences it and what it is made with stand, and where help is.
class AboutSheet : public QDialog
{
    Q_OBJECT
public:
    explicit AboutSheet(const QColor &linkColour, QWidget *parent = nullptr);

Q_SIGNALS:
    void helpWanted();
};

} // namespace caveat
