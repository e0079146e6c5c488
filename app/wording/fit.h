// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/finding.h>
#include <claims/reference_list.h>
#include <evidence/evidence_library.h>

#include <span>

namespace caveat
{

/// In what \p sentence, a claim of \p strength, goes beyond \p entry, for people; empty where it does not.
QStringList misfits(const EvidenceEntry &entry, Strength strength, const QString &sentence);

/// The claims of \p supported that say more than the source they cite, as findings: each names the source, what it
/// studied, and what it does not support.
QVector<Finding> overclaims(const Draft &draft, const QVector<Finding> &supported, const EvidenceLibrary &library);
/// The same with \p list, the reference list of \p draft.
QVector<Finding> overclaims(
    const Draft &draft, const References &list, std::span<const Finding> supported, const EvidenceLibrary &library);

/// True for what overclaims() finds.
bool isOverclaim(const Finding &finding);

} // namespace caveat
