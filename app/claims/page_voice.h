// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"
#include "finding.h"
#include "weights.h"

namespace caveat
{

/// In what voice a page speaks: how many of its sentences report ("the study", "side effects", "patients") and how
/// many offer ("we", "book", "your appointment"); and how many speak of health at all. Counted by block and added up.
struct PageVoice {
    int sentences = 0;
    int reporting = 0;
    int offering = 0;
    int onHealth = 0;

    void count(const AnalysedSentence &sentence, const Grammar &grammar);
    PageVoice &operator+=(const PageVoice &other);
    /// From 0, a page that sells or says nothing of itself, to 1, a page that reports.
    double neutrality(const Weights &weights) const;
    /// True of a page that speaks of other things than health.
    bool isOffTopic(const Weights &weights) const;
    friend bool operator==(const PageVoice &, const PageVoice &) = default;
};

/// Ends the reasons with the sum of the parts.
void explainSum(Finding &finding);

/// True where a word of the sentence names a treatment, a complaint, the body or the like.
bool speaksOfHealth(const AnalysedSentence &sentence, const Grammar &grammar);

/// Lets the voice of its page weigh on \p finding, whose sum has been explained before.
void weighByPage(Finding &finding, double neutrality, bool offTopic, const Weights &weights);

} // namespace caveat
