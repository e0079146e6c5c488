// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "offer.h"

#include <theme/theme.h>

#include <QWidget>

namespace caveat
{

/// One thing that can be done about a claim: what it is, the words it takes out and puts in, and the button.
class OfferRow : public QWidget
{
    Q_OBJECT
public:
    OfferRow(const Offer &offer, int number, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void applied();
};

/// How a suggestion's mode is called on the card.
QString offerTitle(const Suggestion &suggestion);

} // namespace caveat
