// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding_navigator.h"
#include "finding_text.h"
#include "offer.h"

#include <theme/theme.h>

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace caveat
{

class FindingCard;
class FindingDelegate;
class SeverityChips;

/// The claims of the article: how many, the one at hand, and the list of all.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(FindingsModel *findings, FindingTexts texts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setMarket(Market market); ///< whose guidance the card shows
    FindingNavigator *navigator() const { return m_navigator; }
    void setSettled(bool settled, int uncheckedBlocks); ///< whether the findings are those of the text as it stands
    void showOffers(const Finding &finding, const QVector<Offer> &offers);
    const QVector<Offer> &offers() const { return m_offers; }

Q_SIGNALS:
    void offersWanted(const caveat::Finding &finding);
    void applied(int offer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void showNothing();
    void showCount();
    void showSoon(); ///< once for many changes: typing must not wait for the card
    void fitCard();
    void fillCategories();

    FindingsModel *m_findings;
    FindingTexts m_texts;
    Market m_market = Market::All;
    FindingsFilter *m_filter;
    FindingNavigator *m_navigator;
    SeverityChips *m_chips;
    FindingCard *m_card;
    QPushButton *m_previous;
    QPushButton *m_next;
    FindingDelegate *m_delegate;
    QLabel *m_count;
    QComboBox *m_categories;
    QScrollArea *m_cardArea;
    QListView *m_list;
    QVector<Offer> m_offers;
    Finding m_shown; ///< on the card
    QTimer m_soon;
    bool m_settled = false;
    int m_unchecked = 0;
};

} // namespace caveat
