// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"

namespace caveat
{

/// Whether the page tells at \p match what somebody else claims: "a leaflet on the counter says that …", "they believe
/// that …", or words of another quoted within the sentence: the drops that were "proven to heal".
/// \p text is that of the sentence's block.
bool isHearsay(const AnalysedSentence &sentence, const PatternMatch &match, QStringView text, const Grammar &grammar);

} // namespace caveat
