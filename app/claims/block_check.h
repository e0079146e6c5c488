// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"
#include "block_context.h"
#include "citations.h"
#include "compiled_rules.h"
#include "finding.h"
#include "need_places.h"
#include "page_voice.h"

namespace caveat
{

/// What a line lends to those it governs.
struct LineFacts {
    Agent agent;
    bool advises = false; ///< lists contraindications, causes or precautions
    bool warns = false; ///< lists side effects or signs: no benefits
    bool promises = false; ///< what hangs from it is what a treatment is good for
};

/// What checking one block gave.
struct BlockResult {
    QVector<Finding> findings; ///< without block index; ids without ordinal
    QVector<Finding> supported; ///< likewise: claims that are backed
    PageVoice voice;
    Agent carried; ///< the agent that the next block's pronouns may mean
    bool checked = true; ///< false: not English
};

/// Room to work in, used for block after block.
struct CheckRoom {
    AnalysedBlock block;
    NeedPlaces needs;
};

/// Checks one block in its context. Depends on nothing else.
BlockResult checkBlock(const CompiledRules &rules, const Block &block, const BlockContext &context,
    const References &references, CheckRoom &room);

LineFacts lineFacts(const CompiledRules &rules, const Block &block, CheckRoom &room);

} // namespace caveat
