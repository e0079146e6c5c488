// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence_text.h"
#include "finding_text.h"
#include "offer.h"

#include <theme/theme.h>

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace caveat
{

class EvidenceList;

/// The finding at hand: what is claimed, why it needs support, and what can be done about it.
class FindingCard : public QFrame
{
    Q_OBJECT
public:
    explicit FindingCard(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showFinding(const Finding &finding, const FindingText &text, const QString &quote, const QString &position);
    void showEvidence(const QVector<EvidenceText> &evidence);
    void showOffers(const QVector<Offer> &offers);
    void showWaiting(); ///< offers are being worked out
    /// No finding at hand: says why, and what may be done next.
    void showNothing(const QString &title, const QString &text);

Q_SIGNALS:
    void applied(int offer);
    void sizeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addLabel(const QString &role);
    void clearOffers();
    void showGuidance(const QVector<GuidanceText> &guidance);

    Theme m_theme;
    bool m_hasFinding = false;
    Severity m_severity = Severity::Info;
    QVector<Offer> m_offers;
    QLabel *m_title = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_quote = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_guidance = nullptr;
    QLabel *m_wanted = nullptr;
    QLabel *m_offersState = nullptr;
    EvidenceList *m_evidence = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_offerColumn = nullptr;
};

} // namespace caveat
