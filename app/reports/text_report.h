// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checked_document.h"

namespace caveat
{

/// Findings for people at a terminal, one paragraph each: place, severity, words, why, the first suggestion.
QString textReport(const CheckedDocument &checked, const Engine &engine, bool colour);

/// "5 findings (1 critical, 3 high, 1 low) in 2 files".
QString textSummary(const QVector<int> &bySeverity, int files);

} // namespace caveat
