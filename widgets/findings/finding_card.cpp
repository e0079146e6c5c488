// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "finding_card.h"

#include "evidence_list.h"
#include "offer_row.h"

#include <theme/severity_look.h>
#include <theme/type_scale.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qreal corner = 8;
constexpr qreal edge = 4;
constexpr int guidanceShown = 1;

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

bool looksAlike(const Offer &left, const Offer &right)
{
    return offerTitle(left.suggestion) == offerTitle(right.suggestion)
        && left.suggestion.reason == right.suggestion.reason && left.suggestion.pending == right.suggestion.pending
        && left.preview.before == right.preview.before && left.preview.after == right.preview.after;
}

} // namespace

FindingCard::FindingCard(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"finding-card"_s);
    setAccessibleName(tr("The claim at hand"));
    m_column->setContentsMargins(Spacing::wide + Spacing::tight, Spacing::normal, Spacing::wide, Spacing::normal);
    m_column->setSpacing(Spacing::near);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::near);
    m_title = addLabel(u"card-title"_s);
    m_position = addLabel(u"dim"_s);
    m_position->setWordWrap(false);
    head->addWidget(m_title, 1);
    head->addWidget(m_position);
    m_column->addLayout(head);
    m_quote = addLabel(u"quote"_s);
    m_message = addLabel({});
    // What can be done stands before what can be read: in a small window both do not fit.
    m_offerColumn = new QVBoxLayout;
    m_offerColumn->setSpacing(0);
    m_column->addLayout(m_offerColumn);
    m_offersState = addLabel(u"dim"_s);
    m_why = addLabel(u"dim"_s);
    m_guidance = addLabel(u"guidance"_s);
    m_wanted = addLabel(u"dim"_s);
    m_evidence = new EvidenceList(this);
    m_column->addWidget(m_evidence);
    connect(m_evidence, &EvidenceList::sizeChanged, this, &FindingCard::sizeChanged);

    showNothing({}, {});
}

QLabel *FindingCard::addLabel(const QString &role)
{
    auto *label = new QLabel(this);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void FindingCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    const QVector<Offer> offers = m_offers;
    if (!offers.isEmpty()) {
        clearOffers();
        showOffers(offers);
    }
    update();
}

void FindingCard::showFinding(
    const Finding &finding, const FindingText &text, const QString &quote, const QString &position)
{
    m_hasFinding = true;
    m_severity = finding.severity;
    showText(m_title, text.title);
    showText(m_position, severityTitle(finding.severity) + u" · "_s + position);
    showText(m_quote, u"“%1”"_s.arg(quote));
    showText(m_message, finding.message);
    showText(m_why, text.why);
    showGuidance(text.guidance);
    showText(m_wanted, text.wanted.isEmpty() ? QString() : tr("What would support it: %1").arg(text.wanted));
    setAccessibleDescription(u"%1. %2. %3"_s.arg(text.title, m_position->text(), finding.message));
    update();
}

void FindingCard::showEvidence(const QVector<EvidenceText> &evidence)
{
    m_evidence->showEvidence(evidence);
}

void FindingCard::showGuidance(const QVector<GuidanceText> &guidance)
{
    QStringList labels;
    QStringList tips;
    for (const GuidanceText &entry : guidance) {
        labels += entry.label;
        tips += entry.text;
    }
    QString text = labels.mid(0, guidanceShown).join(u" · "_s);
    if (labels.size() > guidanceShown) {
        text += u" · "_s + tr("%n more", nullptr, static_cast<int>(labels.size()) - guidanceShown);
    }
    showText(m_guidance, text);
    m_guidance->setToolTip(tips.join(u"\n\n"_s));
    m_guidance->setAccessibleDescription(tips.join(u' '));
}

void FindingCard::showNothing(const QString &title, const QString &text)
{
    m_hasFinding = false;
    clearOffers();
    m_evidence->showEvidence({});
    showText(m_title, title);
    showText(m_message, text);
    for (QLabel *label : {m_position, m_quote, m_why, m_guidance, m_wanted, m_offersState}) {
        showText(label, {});
    }
    setAccessibleDescription(u"%1. %2"_s.arg(title, text));
    update();
}

void FindingCard::clearOffers()
{
    m_offers.clear();
    while (QLayoutItem *item = m_offerColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void FindingCard::showWaiting()
{
    clearOffers();
    showText(m_offersState, tr("Looking for wording…"));
}

void FindingCard::showOffers(const QVector<Offer> &offers)
{
    if (!offers.isEmpty() && std::ranges::equal(offers, m_offers, looksAlike)) {
        return; // the rows stay
    }
    clearOffers();
    m_offers = offers;
    for (int index = 0; index < offers.size(); ++index) {
        auto *row = new OfferRow(offers.at(index), index + 1, m_theme, this);
        connect(row, &OfferRow::applied, this, [this, index] { Q_EMIT applied(index); });
        m_offerColumn->addWidget(row);
    }
    showText(m_offersState,
        offers.isEmpty() ? tr("No ready wording for this one: rewrite it, or name the source.") : QString());
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.fillPath(outline, m_theme.page);
    if (m_hasFinding) {
        painter.setClipPath(outline);
        const qreal left = isRightToLeft() ? width() - edge : 0;
        painter.fillRect(QRectF(left, 0, edge, height()), m_theme.severity(m_severity));
        painter.setClipping(false);
    }
    painter.setPen(m_theme.line);
    painter.drawPath(outline);
}

} // namespace caveat
