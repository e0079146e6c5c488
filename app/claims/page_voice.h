// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"
#include "finding.h"
#include "weights.h"

namespace caveat
{

/// What the voice of a page makes of it.
struct PageStance {
    double neutrality = 0; ///< from 0, a page that sells or says nothing of itself, to 1, a page that reports
    double scholarship = 0; ///< from 0 to 1, a paper
    bool offTopic = false; ///< it speaks of other things than health

    friend bool operator==(const PageStance &, const PageStance &) = default;
};

/// In what voice a page speaks: how many of its sentences report ("the study", "side effects", "patients") and how
/// many offer ("we", "book", "your appointment"); how many are those of a paper, and speak of health at all. Counted by
/// block and added up.
struct PageVoice {
    int sentences = 0;
    int reporting = 0;
    int offering = 0;
    int onHealth = 0;
    int scholarly = 0; ///< sentences that speak as papers do: "p < 0.05", "inclusion criteria"

    void count(const AnalysedSentence &sentence, const Grammar &grammar);
    PageVoice &operator+=(const PageVoice &other);
    PageStance stance(const Weights &weights) const;
    friend bool operator==(const PageVoice &, const PageVoice &) = default;
};

/// Ends the reasons with the sum of the parts.
void explainSum(Finding &finding);

/// True where a word of the sentence names a treatment, a complaint, the body or the like.
bool speaksOfHealth(const AnalysedSentence &sentence, const Grammar &grammar);

/// Lets the voice of its page weigh on \p finding, whose sum has been explained before.
void weighByPage(Finding &finding, const PageStance &page, const Weights &weights);

} // namespace caveat
