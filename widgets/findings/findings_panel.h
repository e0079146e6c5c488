// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence_text.h"
#include "finding_navigator.h"
#include "finding_text.h"
#include "offer.h"

#include <theme/theme.h>

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace caveat
{

class DecisionRow;
class FindingCard;
class FindingDelegate;
class ShowButton;
class SteadyList;
class SeverityChips;

/// The claims of the article: how many, the one at hand, and the list of all.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(FindingsModel *findings, FindingTexts texts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setEvidence(EvidenceTexts evidence) { m_evidence = std::move(evidence); }
    void setMarket(Market market); ///< whose guidance the card shows
    FindingNavigator *navigator() const { return m_navigator; }
    void setBlank(bool blank) { m_isBlank = blank; } ///< nothing is written yet; call setSettled() after
    FindingsFilter *filter() const { return m_filter; }
    void setSettled(bool settled, int uncheckedBlocks); ///< whether the findings are those of the text as it stands
    void showOffers(const Finding &finding, const QVector<Offer> &offers);
    /// Those for the claim at hand as it stands now; none while the card still waits for typing to rest.
    QVector<Offer> offers() const;
    /// Gives what was decided of all claims; asked whenever the card is filled.
    void setDecisions(std::function<const Decisions &()> decisions) { m_decisions = std::move(decisions); }
    /// Lets the user type why the claim at hand is to have \p status; nothing without a claim.
    void askReason(Status status);

Q_SIGNALS:
    void offersWanted(const caveat::Finding &finding);
    void applied(int offer);
    void decided(caveat::Status status, const QString &reason); ///< of the claim at hand
    void left(); ///< the reader is done here: back to the text
    void helpWanted(); ///< on the claim at hand

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void showNothing();
    void showCount();
    void showStanding();
    void showInList(); ///< the claim at hand, where it is listed
    void askWhatToDo(const QPoint &at); ///< a menu for a row of the list
    void showSoon(); ///< once typing rests: it must not wait for the card
    void fitCard();
    void fillCategories();

    FindingsModel *m_findings;
    FindingTexts m_texts;
    EvidenceTexts m_evidence;
    Market m_market = Market::All;
    FindingsFilter *m_filter;
    FindingNavigator *m_navigator;
    SeverityChips *m_chips;
    FindingCard *m_card;
    DecisionRow *m_decision;
    QPushButton *m_previous;
    QPushButton *m_next;
    FindingDelegate *m_delegate;
    QLabel *m_count;
    QComboBox *m_categories;
    ShowButton *m_show;
    QLabel *m_progress;
    QScrollArea *m_cardArea;
    SteadyList *m_list;
    std::function<const Decisions &()> m_decisions;
    QVector<Offer> m_offers;
    Finding m_shown; ///< on the card
    QString m_shownWords;
    bool m_isAnswered = false; ///< m_offers are those for it
    Finding m_asked; ///< the one that a reason is being typed for
    QTimer m_soon;
    bool m_settled = false;
    bool m_isBlank = false;
    int m_unchecked = 0;
};

} // namespace caveat
