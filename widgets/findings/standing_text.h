// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <review/decision.h>
#include <review/standing.h>

#include <QString>

namespace caveat
{

QString statusTitle(Status status); ///< "Waived"; for people

/// In a word what was decided: "Waived", "Open again"; empty where nothing was.
QString standingTitle(const Standing &standing);

/// What was said last and how it stands now, with reason, name and time: "Waived by Ann, 3 May: owner's own words".
QString standingText(const Standing &standing, const Decision &last, Severity now);

} // namespace caveat
