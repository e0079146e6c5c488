// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "claim_evidence.h"

namespace caveat
{

ClaimEvidence claimEvidence(const ClaimMap &map, const Finding &finding, const QString &words)
{
    const Claim &claim = finding.claim;
    const QString all = QStringList{claim.agent.text, claim.relation.text, claim.target.text, words}.join(u' ');
    const QVector<ClaimRow> rows = map.rowsFor({finding.category}, all);
    return evidenceOf(rows.isEmpty() ? map.rowsFor(finding.also, all) : rows);
}

} // namespace caveat
