// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "findings_panel.h"

#include "decision_row.h"
#include "finding_card.h"
#include "finding_delegate.h"
#include "severity_chips.h"
#include "show_button.h"
#include "standing_text.h"
#include "steady_list.h"

#include <theme/type_scale.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int leastListHeight = 150; // and the buttons above it
constexpr int leastCardHeight = 90;
constexpr int leastRow = 48; ///< of the list, where there is little room
constexpr int leastForList = 420; // of the panel; in less the claims are gone through one by one
constexpr int stepsHeight = 68; // of the buttons that do that, with the space between all that stands there
constexpr int soon = 300; // ms: longer than from one key to the next
constexpr int leastKindLength = 11; // characters of a kind's name

int heightAt(int width, const QWidget &widget)
{
    const QLayout *layout = widget.layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget.sizeHint().height();
}

} // namespace

FindingsPanel::FindingsPanel(FindingsModel *findings, FindingTexts texts, QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
    , m_texts(std::move(texts))
    , m_filter(new FindingsFilter(this))
    , m_navigator(new FindingNavigator(findings, m_filter, this))
    , m_chips(new SeverityChips(findings, m_filter, this))
    , m_card(new FindingCard(this))
    , m_decision(new DecisionRow(this))
    , m_previous(new QPushButton(tr("Previous · Shift+F8"), this))
    , m_next(new QPushButton(tr("Next · F8"), this))
    , m_delegate(new FindingDelegate(this))
    , m_count(new QLabel(this))
    , m_categories(new QComboBox(this))
    , m_show(new ShowButton(findings, m_filter, this))
    , m_progress(new QLabel(this))
    , m_cardArea(new QScrollArea(this))
    , m_list(new SteadyList(this))
{
    setObjectName(u"findings-panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setSourceModel(findings);

    auto *title = new QLabel(tr("Claims"), this);
    title->setProperty("role", u"panel-title"_s);
    m_count->setProperty("role", u"dim"_s);
    m_categories->setAccessibleName(tr("Kind of claim"));
    m_categories->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_categories->setMinimumContentsLength(leastKindLength);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setProperty("role", u"dim"_s);
    m_cardArea->setWidget(m_card);
    m_cardArea->setWidgetResizable(true);
    m_cardArea->setFrameShape(QFrame::NoFrame);
    m_cardArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardArea->setFocusPolicy(Qt::NoFocus);
    m_previous->setObjectName(u"previous-claim"_s);
    m_previous->setProperty("role", u"small"_s);
    m_next->setObjectName(u"next-claim"_s);
    m_next->setProperty("role", u"small"_s);
    m_list->setObjectName(u"claims"_s);
    m_list->setAccessibleName(tr("All claims"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setMinimumHeight(leastRow);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);

    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::near);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_show);
    head->addWidget(m_categories);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::wide, Spacing::near);
    column->setSpacing(Spacing::near);
    column->addLayout(head);
    column->addWidget(m_chips);
    column->addWidget(m_cardArea);
    column->addWidget(m_decision);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_previous);
    steps->addStretch();
    steps->addWidget(m_progress);
    steps->addStretch();
    steps->addWidget(m_next);
    column->addLayout(steps);
    column->addWidget(m_list, 1);

    connect(m_card, &FindingCard::applied, this, &FindingsPanel::applied);
    connect(m_card, &FindingCard::sizeChanged, this, &FindingsPanel::fitCard);
    connect(m_decision, &DecisionRow::decided, this, &FindingsPanel::decided);
    connect(m_decision, &DecisionRow::closed, this, &FindingsPanel::left);
    connect(m_decision, &DecisionRow::sizeChanged, this, &FindingsPanel::fitCard);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FindingsPanel::askWhatToDo);
    connect(m_next, &QPushButton::clicked, m_navigator, &FindingNavigator::next);
    connect(m_previous, &QPushButton::clicked, m_navigator, &FindingNavigator::previous);
    connect(m_navigator, &FindingNavigator::currentChanged, this, &FindingsPanel::showCurrent);
    connect(m_navigator, &FindingNavigator::currentChanged, this, &FindingsPanel::showInList);
    connect(m_navigator, &FindingNavigator::contentChanged, this, &FindingsPanel::showSoon);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &FindingsPanel::showCurrent);
    connect(m_filter, &FindingsFilter::changed, this, &FindingsPanel::showCurrent);
    connect(m_filter, &FindingsFilter::changed, this, &FindingsPanel::showInList);
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex &index) { m_navigator->goTo(m_filter->mapToSource(index)); });
    connect(m_list, &QListView::clicked, m_list, &QListView::activated);
    connect(m_categories, &QComboBox::currentIndexChanged, this,
        [this] { m_filter->setCategory(m_categories->currentData().toString()); });
    fillCategories();
    showNothing();
    showCount();
}

void FindingsPanel::setTheme(const Theme &theme)
{
    m_card->setTheme(theme);
    m_chips->setTheme(theme);
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void FindingsPanel::setMarket(Market market)
{
    m_market = market;
    showCurrent();
}

void FindingsPanel::setSettled(bool settled, int uncheckedBlocks)
{
    m_settled = settled;
    m_unchecked = uncheckedBlocks;
    showCount();
    if (settled) {
        fillCategories();
    }
    if (!m_soon.isActive()) {
        showCurrent();
    } else if (m_navigator->finding() != nullptr) { // the rest can wait until typing rests
        showStanding();
    }
}

void FindingsPanel::fillCategories()
{
    QMap<QString, QString> titles;
    for (const Finding &finding : m_findings->findings()) {
        if (!titles.contains(finding.category)) {
            titles.insert(finding.category, m_texts(finding, m_market).title);
        }
    }
    QStringList shown;
    for (int row = 1; row < m_categories->count(); ++row) {
        shown += m_categories->itemData(row).toString();
    }
    if (m_categories->count() > 0 && shown == titles.keys()) {
        return;
    }
    const QString chosen = m_categories->currentData().toString();
    const QSignalBlocker quiet(m_categories);
    m_categories->clear();
    m_categories->addItem(tr("All kinds"), QString());
    for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
        m_categories->addItem(it.value(), it.key());
    }
    m_categories->setCurrentIndex(std::max(m_categories->findData(chosen), 0));
    m_filter->setCategory(m_categories->currentData().toString());
}

void FindingsPanel::showCount()
{
    m_previous->setEnabled(m_filter->rowCount() > 0);
    m_next->setEnabled(m_filter->rowCount() > 0);
    const auto [lookedAt, all] = m_navigator->progress();
    const QString progress = all > 0 ? tr("%1 of %2 looked at").arg(lookedAt).arg(all) : QString();
    const int room = width() - m_previous->sizeHint().width() - m_next->sizeHint().width() - 4 * Spacing::wide;
    const bool fits = m_progress->fontMetrics().horizontalAdvance(progress) <= room;
    m_progress->setText(fits ? progress : u"%1/%2"_s.arg(lookedAt).arg(all));
    m_progress->setToolTip(progress);
    m_progress->setAccessibleName(progress);
    m_count->setText(m_settled ? tr("%n open", nullptr, m_findings->openClaims()) : tr("checking…"));
}

void FindingsPanel::showNothing()
{
    m_offers.clear();
    m_shown = {};
    m_shownWords.clear();
    m_isAnswered = false;
    m_decision->hide();
    if (!m_settled && m_findings->rowCount() == 0) {
        m_card->showNothing(tr("Reading the article…"), {});
    } else if (m_isBlank) {
        m_card->showNothing(tr("Nothing written yet"), tr("Claims come here as you write, paste or open an article."));
    } else if (m_findings->rowCount() == 0) {
        QString text = tr("That is editorial help, not clearance: only what the rules know is looked for.");
        if (m_unchecked > 0) {
            text += u"\n\n"_s + tr("Paragraphs not checked, being not in English or overlong: %1").arg(m_unchecked);
        }
        m_card->showNothing(tr("Nothing marked"), text);
    } else if (m_filter->rowCount() == 0) {
        m_card->showNothing(tr("Nothing to show here"),
            tr("The claims of this article are hidden by the filters above, or quieter than what you have marked."));
    } else {
        m_card->showNothing(tr("No claim at hand"), tr("Press F8 to go to the next claim, or pick one below."));
    }
}

void FindingsPanel::showCurrent()
{
    const Finding *finding = m_navigator->finding();
    if (finding == nullptr) {
        showNothing();
        m_list->clearSelection();
    } else {
        const bool same = m_shown == *finding;
        const QModelIndex index = m_navigator->current();
        const QString words = index.data(FindingsModel::WordsRole).toString();
        m_card->showFinding(*finding, m_texts(*finding, m_market), words,
            tr("%1 of %2").arg(m_navigator->number()).arg(m_filter->rowCount()));
        showStanding();
        const QModelIndex shown = m_filter->mapFromSource(index);
        if (shown != m_list->currentIndex()) {
            m_list->setCurrentIndex(shown);
        }
        if (!same || !m_isAnswered) {
            // While it is being typed into, a claim keeps what is on its card until there is something else to show.
            if (m_shown.rule != finding->rule || m_shown.category != finding->category || m_shownWords != words) {
                m_card->showWaiting();
            }
            m_shown = *finding;
            m_shownWords = words;
            m_isAnswered = false;
            m_offers.clear();
            if (m_evidence) {
                m_card->showEvidence(m_evidence(*finding, words));
            }
            Q_EMIT offersWanted(*finding);
        }
    }
    showCount();
    fitCard();
}

void FindingsPanel::showInList()
{
    const QModelIndex shown = m_filter->mapFromSource(m_navigator->current());
    if (shown.isValid()) {
        m_list->scrollTo(shown);
    }
}

void FindingsPanel::showStanding()
{
    const Standing &standing = m_findings->standing(m_navigator->current().row());
    QString text;
    if (m_decisions && standing.decided >= 0 && standing.decided < m_decisions().size()) {
        text = saidText(standing, m_decisions().at(standing.decided), m_navigator->finding()->severity);
    }
    m_decision->show();
    if (!m_decision->isAsking() || m_asked != *m_navigator->finding()) {
        m_decision->showStanding(standing.status == Status::Open, text);
    }
}

void FindingsPanel::askReason(Status status)
{
    if (m_navigator->finding() == nullptr) {
        return;
    }
    showCurrent();
    QStringList reasons;
    if (m_decisions) {
        for (const DecidedClaim &claim : m_decisions()) {
            const Decision &last = claim.said.constLast();
            if (last.status == status && !last.reason.isEmpty() && !reasons.contains(last.reason)) {
                reasons += last.reason;
            }
        }
    }
    m_asked = *m_navigator->finding();
    m_decision->setReasons(reasons);
    m_decision->askReason(status);
}

void FindingsPanel::askWhatToDo(const QPoint &at)
{
    const QModelIndex index = m_filter->mapToSource(m_list->indexAt(at));
    if (!index.isValid()) {
        return;
    }
    m_navigator->setCurrent(index);
    QMenu menu(this);
    if (m_findings->isOpen(index.row())) {
        connect(menu.addAction(tr("&Waive…")), &QAction::triggered, this, [this] { askReason(Status::Waived); });
        connect(menu.addAction(tr("&Sourced…")), &QAction::triggered, this, [this] { askReason(Status::Sourced); });
    } else {
        connect(
            menu.addAction(tr("Open a&gain")), &QAction::triggered, this, [this] { Q_EMIT decided(Status::Open, {}); });
    }
    connect(menu.addAction(tr("&Comment…")), &QAction::triggered, this, [this] { askReason(Status::Comment); });
    menu.addSeparator();
    connect(menu.addAction(tr("W&hat is this flag?")), &QAction::triggered, this, &FindingsPanel::helpWanted);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void FindingsPanel::showSoon()
{
    m_soon.start();
}

void FindingsPanel::showOffers(const Finding &finding, const QVector<Offer> &offers)
{
    if (finding == m_shown) {
        m_offers = offers;
        m_isAnswered = true;
        m_card->showOffers(offers);
        fitCard();
    }
}

QVector<Offer> FindingsPanel::offers() const
{
    // Where the claim has moved meanwhile, the edits of an offer would go astray.
    const Finding *finding = m_navigator->finding();
    return finding != nullptr && *finding == m_shown ? m_offers : QVector<Offer>();
}

void FindingsPanel::fitCard()
{
    // As high as it needs to be, as long as some of the list stays in sight. After the layout has settled: labels
    // that wrap know their height only then.
    QTimer::singleShot(0, this, [this] {
        const int width = m_cardArea->viewport()->width();
        const int below = (m_list->isHidden() ? stepsHeight : std::max(leastListHeight, height() / 4))
            + (m_decision->isHidden() ? 0 : heightAt(width, *m_decision));
        const int most = height() - m_cardArea->y() - below;
        const int high
            = std::clamp(heightAt(width, *m_card), 0, std::max(most, m_list->isHidden() ? leastRow : leastCardHeight));
        if (high != m_cardArea->height()) { // else the list stays where it is
            m_cardArea->setFixedHeight(high);
            layout()->activate(); // which gives the list the room that is left
            showInList();
        }
    });
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setVisible(height() >= leastForList);
    showCount();
    fitCard();
}

} // namespace caveat
