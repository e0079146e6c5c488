// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/evidence_text.h>
#include <wording/stock.h>

#include <memory>

namespace caveat
{

/// What the library and claim map of \p stock hold on a claim, in words.
EvidenceTexts makeEvidenceTexts(std::shared_ptr<const Stock> stock);

} // namespace caveat
