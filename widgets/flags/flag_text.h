// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/finding_text.h>
#include <findings/findings_model.h>

namespace caveat
{

/// A claim in one line: "high: Immune benefit. What is said, and why it needs support. Waived".
QString flagLine(const FindingsModel &findings, int row, const FindingTexts &texts);

/// The same as a note over the text, with the keys that lead on.
QString flagTip(const FindingsModel &findings, int row, const FindingTexts &texts);

} // namespace caveat
