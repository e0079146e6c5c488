// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/finding.h>
#include <claims/guidance.h>

#include <QString>
#include <QVector>

#include <functional>

namespace caveat
{

/// A rule of advertising or publishing that a finding rests on.
struct GuidanceText {
    QString label; ///< "CAP 12.1"
    QString text; ///< what it says, in a line or two
};

/// What people read about a finding's category.
struct FindingText {
    QString title; ///< "Immune benefit"
    QString why;
    QString wanted; ///< what would be support
    QVector<GuidanceText> guidance;
};

/// Gives the texts of a finding, with the guidance of a market; called on the GUI thread.
using FindingTexts = std::function<FindingText(const Finding &, Market)>;

} // namespace caveat
