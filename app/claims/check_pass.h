// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "check_state.h"

#include <draft/structure.h>

namespace caveat
{

/// One pass over the blocks of a CheckState: in order, each in the context that the ones before it hand on.
class CheckPass
{
public:
    CheckPass(CheckState &state, const CompiledRules &rules, ResultCache &cache);

    /// False where \p stop came before it was through; another pass goes on from there.
    bool run(const std::stop_token &stop);

private:
    using Place = CheckState::Place;

    bool readReferences();
    void readPageAgent();
    void readAgentHeading(int heading);
    CheckState::Surroundings surroundings(int block) const;
    BlockContext context(int block, const Agent &carried);
    void check(Place &place, const Block &block);
    void addImageFindings(Place &place, const Block &block);
    const LineFacts &facts(int block);
    Agent lent(int block, Agent::Origin origin);
    Agent rowAgent(int firstCell, const Agent &ofColumn);
    quint64 serial(int block) const { return block < 0 ? 0 : m_state.m_places.at(block).serial; }
    const Block &block(int index) const { return m_state.m_draft.blocks.at(index); }

    CheckState &m_state;
    const CompiledRules &m_rules;
    ResultCache &m_cache;
    const Structure m_structure;
    Agent m_page; ///< what the page is about
    QVector<int> m_agentHeadings; ///< by block; of headings: itself or the nearest above that names a treatment, or -1
};

} // namespace caveat
