// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "severity.h"

#include <draft/draft.h>

#include <QString>
#include <QStringList>
#include <QVector>

namespace caveat
{

/// A piece of a claim: what it reads, and where (an empty range where it was carried over from another line).
struct ClaimPart {
    QString text;
    TextRange range; ///< in the finding's block

    friend bool operator==(const ClaimPart &, const ClaimPart &) = default;
};

/// Who is said to do what to what.
struct Claim {
    ClaimPart agent;
    ClaimPart relation;
    ClaimPart target;
    ClaimPart attribution; ///< "Studies suggest that", where the claim is credited to somebody

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// A part of a verdict: "heading" takes a step off.
struct VerdictPart {
    QString name; ///< "relation" (what the rule starts with), or a weight of resources/verdict/weights.toml
    double weight = 0; ///< in steps of severity

    friend bool operator==(const VerdictPart &, const VerdictPart &) = default;
};

/// A claim with too little support, and where it stands.
struct Finding {
    QString id; ///< stable over edits elsewhere: category, normalised sentence and ordinal, hashed
    QString rule; ///< "immune-function.effect"
    QString category; ///< "IMMUNE_FUNCTION_CLAIM"
    QStringList also; ///< further categories that fired on the same words
    Severity severity = Severity::Info;
    double weight = 0; ///< what the parts add up to
    QVector<VerdictPart> parts; ///< of which the severity is the rounded sum
    Strength strength = Strength::Direct;
    Support support = Support::None;
    Claim claim;
    int block = 0; ///< index into Draft::blocks
    TextRange range; ///< the claim's words, in the block's text
    TextRange sentence; ///< the sentence around it, in the block's text
    QString imageWords; ///< of a claim in the text of an image within the line: its words; range is then the image
    QString message; ///< what is claimed and why it needs support, for people
    QStringList guidance; ///< "CAP 12.1"; ids of resources/guidance
    QStringList reasons; ///< what the verdict rests on, in words

    friend bool operator==(const Finding &, const Finding &) = default;

    void add(VerdictPart part)
    {
        weight += part.weight;
        severity = severityOf(weight);
        parts.append(std::move(part));
    }

    /// The claim's words, in a block that reads \p text.
    QString words(const QString &text) const
    {
        return imageWords.isEmpty() ? text.mid(range.start, range.length()) : imageWords;
    }
};

} // namespace caveat

Q_DECLARE_TYPEINFO(caveat::Finding, Q_RELOCATABLE_TYPE);
