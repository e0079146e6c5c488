// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <formats/source_edit.h>
#include <wording/stock.h>
#include <wording/suggestion.h>

namespace caveat
{

/// A change that could be made to a draft, to be looked at before it is.
struct ProposedChange {
    Finding finding;
    Suggestion suggestion;
    Preview shown; ///< the sentence before and after
    bool ticked = true; ///< to be made
};

/// The first change that softens or cuts for each claim of \p draft, a line each, in reading order. Of claims in one
/// sentence the first speaks for all, and no sentence is put in twice, so that all changes can be made in one go.
QVector<ProposedChange> proposedChanges(
    const Engine &engine, const Draft &draft, const Stock *stock, Severity least = Severity::Low);

/// The edits of the changes that are ticked.
QVector<TextEdit> tickedEdits(const QVector<ProposedChange> &changes);

} // namespace caveat
