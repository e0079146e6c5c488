// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/finding.h>
#include <evidence/claim_map.h>

namespace caveat
{

/// The studies that \p map has for and against the claim of \p finding, which reads \p words.
ClaimEvidence claimEvidence(const ClaimMap &map, const Finding &finding, const QString &words);

} // namespace caveat
