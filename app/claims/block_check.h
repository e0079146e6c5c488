// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

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

/// Checks one block in its context. Depends on nothing else; \p needs is room to work in.
BlockResult checkBlock(const CompiledRules &rules, const Block &block, const BlockContext &context,
    const References &references, NeedPlaces &needs);

LineFacts lineFacts(const CompiledRules &rules, const Block &block);

} // namespace caveat
