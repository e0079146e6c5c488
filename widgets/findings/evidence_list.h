// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence_text.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace caveat
{

/// The studies for and against a claim; the first of each side, and the others on demand.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void showEvidence(const QVector<EvidenceText> &evidence);

Q_SIGNALS:
    void sizeChanged();

private:
    void fill(bool all);
    void addStudy(const EvidenceText &study);

    QVector<EvidenceText> m_evidence;
    bool m_isUnfolded = false;
    QVBoxLayout *m_studies;
    QPushButton *m_more;
};

} // namespace caveat
