// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "overclaim_keeper.h"

#include <wording/fit.h>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace caveat
{

void OverclaimKeeper::splice(const BlockEdit &edit)
{
    m_found.remove(edit.first, edit.removed);
    m_found.insert(edit.first, edit.added.size(), {});
}

bool OverclaimKeeper::isListChanged(const References &list, const QVector<int> &checked)
{
    const References before = std::exchange(m_list, list);
    return before.listed != list.listed || before.numbers != list.numbers || before.text != list.text
        || std::ranges::any_of(checked, [&list](int block) { return list.holds(block); });
}

QVector<int> OverclaimKeeper::update(
    const DraftCheck &check, const FindingChanges &changes, const EvidenceLibrary &library)
{
    QVector<int> blocks = changes.checked;
    if (isListChanged(check.references(), changes.checked)) { // any claim may cite its entries
        blocks.resize(m_found.size());
        std::iota(blocks.begin(), blocks.end(), 0);
    }
    QVector<int> told;
    for (const int block : std::as_const(blocks)) {
        const std::span<const Finding> supported = check.supported(block);
        if (supported.empty() && m_found.at(block).isEmpty())
            continue;
        m_found[block] = overclaims(check.draft(), check.references(), supported, library);
        told.append(block);
    }
    return told;
}

} // namespace caveat
