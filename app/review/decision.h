// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/severity.h>

#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace caveat
{

/// What has been said of a finding.
enum class Status : quint8 {
    Open, ///< nothing, or that it is to be looked at again
    Sourced, ///< a source backs it that stands elsewhere, or in a form that is not known
    Waived, ///< it stays as it is, for a reason
    Fixed, ///< the sentence was changed
    Comment, ///< a remark, which leaves it as it stands; never what holds
};

QString statusName(Status status); ///< "open", "sourced", "waived", "fixed", "comment", as in reports and files
std::optional<Status> statusFromName(QStringView name);

/// One thing that an editor said of a finding.
struct Decision {
    Status status = Status::Open;
    QString reason; ///< why; never empty where waived. The text of a comment
    QString by; ///< a name
    QDateTime at; ///< in UTC, to the millisecond
    QString rule; ///< the rule that had found it; only recorded
    Severity severity = Severity::Info; ///< of the finding when this was said

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Which claim is meant: what kind, in which sentence, and the how manieth like it in the article.
struct ClaimKey {
    QString category;
    QString sentence; ///< normalised
    int ordinal = 1;

    friend bool operator==(const ClaimKey &, const ClaimKey &) = default;
};

/// What tells a sentence from others that read the same.
struct Surroundings {
    quint32 before = 0; ///< of the text right before, hashed
    quint32 after = 0;
    int likes = 1; ///< findings of this category in sentences that read like this one

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

/// A claim and all that was said of it, the newest last; never empty.
struct DecidedClaim {
    ClaimKey key;
    Surroundings surroundings;
    bool lapsed = false; ///< the sentence is no longer there; if it comes back, so does what was said of it
    QVector<Decision> said;

    friend bool operator==(const DecidedClaim &, const DecidedClaim &) = default;
};

/// What was decided last, comments aside; null where there is nothing but comments.
const Decision *lastDecision(const DecidedClaim &claim);
QVector<Decision> commentsOn(const DecidedClaim &claim);

/// All decisions on an article.
using Decisions = QVector<DecidedClaim>;

} // namespace caveat
