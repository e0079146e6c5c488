// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/decision.h>
#include <review/standing.h>

#include <QString>

namespace caveat
{

QString statusTitle(Status status); ///< "Waived"; for people

/// In a word what was decided: "Waived", "Open again, comments: 2"; empty where nothing was said.
QString standingTitle(const Standing &standing);

/// What was said last and how it stands now, with reason, name and time: "Waived by Ann, 3 May: owner's own words".
QString standingText(const Standing &standing, const Decision &last, Severity now);

/// "Comment by Ann, 3 May: ask the author".
QString commentText(const Decision &comment);

/// All that was said, with the comments that are newest; empty where nothing was.
QString saidText(const Standing &standing, const DecidedClaim &claim, Severity now);

} // namespace caveat
