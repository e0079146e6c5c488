// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "knowledge.h"

#include <findings/evidence_text.h>

namespace caveat
{

/// What the library and claim map of \p knowledge hold on a claim, in words.
EvidenceTexts makeEvidenceTexts(KnowledgeFuture knowledge);

} // namespace caveat
