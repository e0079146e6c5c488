// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check_state.h"
#include "draft_check.h"
#include "page_voice.h"

#include <QHash>

#include <optional>

namespace caveat
{

/// The result of a check that goes on: where an edit tells on few blocks, the findings of all others stay where they
/// are. The same as CheckState::result().
class HeldResult
{
public:
    /// Takes over what \p state has found since this was last called, for which \p origins are.
    FindingChanges update(const CheckState &state, const QVector<CheckState::Origin> &origins,
        const CompiledRules &rules, PageVoiceUse use);

    const CheckResult &result() const { return m_result; }

private:
    /// Blocks that stood in a row, and the block with its findings that stands for them.
    struct Patch {
        int first = 0;
        int end = 0;
        int block = -1; ///< none
        QVector<Finding> findings;
        QVector<Finding> supported;
    };

    FindingChanges renew(const CheckState &state, const QVector<CheckState::Origin> &origins,
        const CompiledRules &rules, PageVoiceUse use);
    std::optional<FindingChanges> mend(
        const CheckState &state, const QVector<CheckState::Origin> &origins, const CompiledRules &rules);
    QVector<Patch> patches(const QVector<CheckState::Origin> &origins) const;
    void fill(Patch &patch, const CheckState &state, const CompiledRules &rules) const;
    bool giveIds(QVector<Patch> &patches);
    void countIds();
    static void replaceRows(QVector<Finding> &rows, QVector<Patch> &patches, QVector<Finding> Patch::*findings,
        const QVector<CheckState::Origin> &origins);

    CheckResult m_result;
    int m_blocks = 0; ///< how many it is of
    PageStance m_stance;
    bool m_isAddressed = false;
    bool m_isCounted = false;
    QHash<QString, int> m_idCounts; ///< by id without its ordinal: how many findings have it
};

} // namespace caveat
