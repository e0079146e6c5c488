// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "standing.h"

#include <claims/engine.h>

namespace caveat
{

/// One claim of an article, with what backs it and what was said of it.
struct RegisterEntry {
    QString category;
    QString rule;
    QString words; ///< the claim's own; empty where its sentence is gone
    QString sentence;
    int block = -1; ///< index into the draft's blocks; -1 where the sentence is gone
    std::optional<Severity> severity; ///< of what is found now
    Support support = Support::None;
    Status status = Status::Open; ///< what holds now
    bool reopened = false;
    bool lapsed = false; ///< said of a sentence that is no longer there
    std::optional<Decision> decision; ///< what was decided last
    QVector<Decision> comments = {};

    friend bool operator==(const RegisterEntry &, const RegisterEntry &) = default;
};

/// Every claim of \p draft in reading order, those that are backed included; then what was said of sentences that are
/// gone. \p found is a check of the draft.
QVector<RegisterEntry> claimRegister(const Draft &draft, const CheckResult &found, Decisions decisions);

} // namespace caveat
