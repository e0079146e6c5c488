// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"
#include "guards.h"

#include <QString>

namespace caveat
{

/// What each part of a verdict adds to its severity, in steps (info 0, low 1 … critical 4); what they stand for is in
/// resources/verdict/weights.toml, which holds them. Without that file nothing weighs anything.
struct Weights {
    double heading = 0;
    double proxy = 0;
    double open = 0;
    double carried = 0;
    double astray = 0;
    double hedge = 0;
    double can = 0;
    double correlation = 0;
    double weakSource = 0;
    double danglingSource = 0;
    double definition = 0;
    double studyVoice = 0;
    double studyDetail = 0;
    double knownStudy = 0;
    double quoted = 0;
    double told = 0;
    double named = 0;

    double question = 0;
    double uncertainty = 0;
    double hypothetical = 0;
    double myth = 0;
    double advice = 0;
    double title = 0;
    double report = 0;

    double page = 0; ///< of a page that only reports
    double pageFrom = 0; ///< share of reporting sentences from which it weighs
    double pageFull = 0; ///< and from which it weighs fully
    double pageSentences = 0; ///< a shorter page has no voice yet
    double pageSpares = 0; ///< claims that add up to so much are none of its business
    double paper = 0; ///< of a paper
    double paperFrom = 0; ///< share of sentences in the voice of papers from which it weighs
    double paperFull = 0; ///< and from which it weighs fully
    double offTopic = 0; ///< of a page that hardly speaks of health
    double topicShare = 0; ///< share of sentences on health under which it weighs
    double quiet = 0; ///< what adds up to less is no finding at all

    /// Sets the weight of that name; false where there is none.
    bool set(const QString &name, double value);
    /// Each of \p guards that has a weight, by name.
    QVector<VerdictPart> of(Guards guards) const;
};

/// The weights that come with Caveat (resources/verdict/weights.toml).
Weights shippedWeights();

} // namespace caveat
