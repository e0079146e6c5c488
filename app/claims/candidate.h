// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agents.h"
#include "compiled_rules.h"
#include "finding.h"

namespace caveat
{

/// A match that stands: agent found, no guard against it.
struct Candidate {
    const CompiledRule *rule = nullptr;
    PatternMatch match;
    Finding finding;
    bool attribution = false;
    QVector<ClaimPart> targets = {}; ///< of claims of its category that it has taken in
};

/// \p pattern of a rule with what \p claim names in its slots.
QString claimMessage(QStringView pattern, const Claim &claim);

/// One finding a claim span: candidates of one category that overlap become the
/// strongest of them; those of several categories become one finding with the others under `also`; an
/// attribution and the claim that it credits in the same clause become one. What only raises others
/// ("guaranteed") goes into the claims of the sentence, and stands for itself where there are none.
QVector<Finding> merged(QVector<Candidate> candidates, const AnalysedSentence &sentence);

} // namespace caveat
