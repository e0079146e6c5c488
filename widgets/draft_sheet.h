// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <reports/checklist.h>

#include <QDialog>

namespace caveat
{

/// The draft as a whole: how it reads, and which questions that a careful health article answers it seems to answer.
class DraftSheet : public QDialog
{
    Q_OBJECT
public:
    DraftSheet(const Draft &draft, const QVector<CheckedCriterion> &criteria, QWidget *parent = nullptr);

Q_SIGNALS:
    void goToWanted(DraftRange place);
};

} // namespace caveat
