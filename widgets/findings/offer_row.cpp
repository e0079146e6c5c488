// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "offer_row.h"

#include "word_diff.h"

#include <theme/type_scale.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace caveat
{

using namespace Qt::StringLiterals;

QString offerTitle(const Suggestion &suggestion)
{
    if (!suggestion.label.isEmpty()) {
        return suggestion.label;
    }
    switch (suggestion.mode) {
    case SuggestionMode::Cite:
        return QCoreApplication::translate("OfferRow", "Add a source");
    case SuggestionMode::Replace:
        return QCoreApplication::translate("OfferRow", "Replace, with its source");
    case SuggestionMode::Soften:
        return QCoreApplication::translate("OfferRow", "Soften");
    case SuggestionMode::Cut:
        break;
    }
    return QCoreApplication::translate("OfferRow", "Cut");
}

OfferRow::OfferRow(const Offer &offer, int number, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Spacing::near, 0, Spacing::near);
    column->setSpacing(Spacing::tight);

    auto *head = new QHBoxLayout;
    auto *title = new QLabel(offerTitle(offer.suggestion), this);
    title->setProperty("role", u"offer"_s);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    auto *apply = new QPushButton(tr("Apply"), this);
    apply->setObjectName(u"apply-%1"_s.arg(number));
    apply->setProperty("role", u"small"_s);
    if (number <= 9) {
        apply->setText(tr("Apply · Alt+%1").arg(number));
    }
    connect(apply, &QPushButton::clicked, this, &OfferRow::applied);
    head->addWidget(apply);
    column->addLayout(head);

    const QVector<DiffPart> parts = wordDiff(offer.preview.before, offer.preview.after);
    auto *text = new QLabel(diffHtml(parts, theme), this);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setAccessibleName(diffSpoken(parts));
    column->addWidget(text);
    apply->setAccessibleName(tr("Apply: %1").arg(offerTitle(offer.suggestion)));
    apply->setAccessibleDescription(diffSpoken(parts));

    if (!offer.suggestion.reason.isEmpty()) {
        auto *reason = new QLabel(offer.suggestion.reason, this);
        reason->setProperty("role", u"dim"_s);
        reason->setTextFormat(Qt::PlainText);
        reason->setWordWrap(true);
        column->addWidget(reason);
    }
    if (offer.suggestion.pending && offer.suggestion.reason.isEmpty()) {
        auto *pending = new QLabel(tr("The claim stays open until the source is filled in."), this);
        pending->setProperty("role", u"dim"_s);
        pending->setWordWrap(true);
        column->addWidget(pending);
    }
}

} // namespace caveat
