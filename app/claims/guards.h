// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"

#include <QStringList>

namespace caveat
{

/// What a sentence does that makes a claim's words no claim; bits of a set.
enum Guard : quint16 {
    NegationGuard = 1U << 0U,
    QuestionGuard = 1U << 1U,
    UncertaintyGuard = 1U << 2U,
    HypotheticalGuard = 1U << 3U,
    MythGuard = 1U << 4U,
    AdviceGuard = 1U << 5U,
    TitleGuard = 1U << 6U,
    ReportGuard = 1U << 7U,
};
using Guards = quint16;

/// The guard of that name in a rule pack, or 0.
Guards guardFromName(QStringView name);

/// The guards that hold for what \p match says in \p sentence (all but those of title and report, which the block
/// decides).
Guards guardsFor(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text, const Grammar &grammar);

/// What weakens the verb of a claim.
enum class Hedge : quint8 { None, Can, May };
Hedge hedgeFor(const AnalysedSentence &sentence, const PatternMatch &match, const Grammar &grammar);

} // namespace caveat
