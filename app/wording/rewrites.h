// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "strategies.h"
#include "suggestion.h"

namespace caveat
{

/// The sentences that a way of rewriting named in a rule gives, best first, and what to tell about them.
struct Rewrite {
    SuggestionMode mode = SuggestionMode::Soften;
    QString label;
    QString reason;
    QStringList sentences;
    bool moves = false; ///< words change their places: one edit, that no style of what it replaces clings to
    QStringList partial = {}; ///< that leave as much of the claim as they take
};

/// \p name as in a pack's `rewrites`: "doubt", "topic" …, or a sentence.
Rewrite rewriteNamed(const QString &name, const ClaimLine &line);

} // namespace caveat
