// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace caveat
{

/// How much a finding matters; what each level stands for is in resources/help/severity.md.
enum class Severity : quint8 { Info, Low, Medium, High, Critical };

/// The ladder of claim strength after Yu, Li and Wang 2019.
enum class Strength : quint8 {
    None, ///< L0: none or negated
    Correlational, ///< L1: "is associated with"
    Conditional, ///< L2: "may", "can"
    Direct, ///< L3: "boosts"
};

/// What backs a claim.
enum class Support : quint8 {
    None,
    Dangling, ///< a mark that points to no entry
    Weak, ///< a source of a weak kind, or too far away
    Adequate,
};

/// The severity nearest to \p weight, in steps.
Severity severityOf(double weight);

QString severityName(Severity severity); ///< "info" … "critical", as in reports
std::optional<Severity> severityFromName(QStringView name);
QString strengthName(Strength strength); ///< "L0" … "L3"
QString supportName(Support support); ///< "none", "dangling", "weak", "adequate"

Severity raised(Severity severity, int steps); ///< never above Critical or, for negative steps, below Info

} // namespace caveat
