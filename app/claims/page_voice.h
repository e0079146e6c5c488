// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"
#include "finding.h"
#include "weights.h"

namespace caveat
{

/// In what voice a page speaks: how many of its sentences report ("the study", "side effects", "patients") and how
/// many offer ("we", "book", "your appointment"). Counted by block and added up.
struct PageVoice {
    int sentences = 0;
    int reporting = 0;
    int offering = 0;

    void count(const AnalysedSentence &sentence, const Grammar &grammar);
    PageVoice &operator+=(const PageVoice &other);
    /// From 0, a page that sells or says nothing of itself, to 1, a page that reports.
    double neutrality(const Weights &weights) const;
    friend bool operator==(const PageVoice &, const PageVoice &) = default;
};

/// Ends the reasons with the sum of the parts.
void explainSum(Finding &finding);

/// Lets the voice of its page weigh on \p finding, whose sum has been explained before.
void weighByPage(Finding &finding, double neutrality, const Weights &weights);

} // namespace caveat
