// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"

namespace caveat
{

/// False of a block with too few English function words, or of letters of another script: no line to judge by English
/// rules. \p sentences are those of a block that reads \p text.
bool isEnglish(std::span<const AnalysedSentence> sentences, QStringView text, const Grammar &grammar);

} // namespace caveat
