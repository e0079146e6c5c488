// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/draft_check.h>
#include <claims/reference_list.h>
#include <evidence/evidence_library.h>

#include <QVector>

namespace caveat
{

/// What overclaims() finds in a draft under check, by block: looked for again only where something may have changed.
class OverclaimKeeper
{
public:
    /// Blocks came and went: to be called for every edit of the draft.
    void splice(const BlockEdit &edit);
    /// Looks at what \p changes of \p check leave open; gives the blocks on which that may tell, in ascending order.
    QVector<int> update(const DraftCheck &check, const FindingChanges &changes, const EvidenceLibrary &library);

    const QVector<Finding> &of(int block) const { return m_found.at(block); }

private:
    bool isListChanged(const References &list, const QVector<int> &checked);

    QVector<QVector<Finding>> m_found; ///< by block
    References m_list; ///< as of the last update()
};

} // namespace caveat
