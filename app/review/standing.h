// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"

#include <claims/finding.h>

#include <tl/expected.hpp>

namespace caveat
{

/// How a finding stands after what was said of it.
struct Standing {
    Status status = Status::Open; ///< what holds now
    int decided = -1; ///< index into the decisions, or -1
    bool reopened = false; ///< open again: a waived finding has become worse, or a fixed one is back
    int comments = 0; ///< how many were made on it

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// Finds for each of \p findings, which a check of \p draft gave, what was said of it; in their order.
///
/// A decision belongs to a category, a sentence (in which case and white space do not count) and an ordinal. Where
/// sentences read the same, the text around tells them apart, and the ordinal where that has changed too.
/// Brings ordinals, surroundings and `lapsed` of \p decisions up to date, so it is to be called after every check.
QVector<Standing> standings(Decisions &decisions, const QVector<Finding> &findings, const Draft &draft);

/// Adds \p said on finding \p index of \p findings. The error says what is missing: waiving takes a reason, and a
/// comment its text.
/// Rule and severity are filled in.
tl::expected<void, QString> decide(
    Decisions &decisions, const QVector<Finding> &findings, int index, const Draft &draft, Decision said);

/// Adds \p said on each of \p indexes of \p findings.
tl::expected<void, QString> decideAll(Decisions &decisions, const QVector<Finding> &findings,
    const QVector<int> &indexes, const Draft &draft, Decision said);

/// Waives all of \p findings that stand open, "known so far"; how many these were.
tl::expected<int, QString> waiveAll(
    Decisions &decisions, const QVector<Finding> &findings, const Draft &draft, Decision said);

} // namespace caveat
