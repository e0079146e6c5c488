// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_check.h"

#include <QHash>

#include <utility>
#include <vector>

namespace caveat
{

/// What checks found in blocks, by what the blocks say and the context that they stand in.
class ResultCache
{
public:
    /// What a check of \p block in \p context gives: as it is known, or checked now.
    const BlockResult &result(
        const CompiledRules &rules, const Block &block, const BlockContext &context, const References &references);

    /// What \p block lends to the lines it governs.
    const LineFacts &facts(const CompiledRules &rules, const Block &block);

    /// Begins a check of \p blocks blocks; when much more is held, what the last check did not ask for is let go.
    void begin(qsizetype blocks);

private:
    /// A block as it was checked.
    struct Record {
        Block block;
        BlockContext context;
        BlockResult result;
        size_t hash = 0; ///< of the first two
        qint32 next = -1; ///< of the same hash
        quint32 generation = 0;
    };
    struct Line {
        LineFacts facts;
        quint32 generation = 0;
    };
    using LineKey = std::pair<QString, bool>; ///< the text, and whether it is one sentence whatever it holds

    qint32 find(const Block &block, const BlockContext &context, size_t hash) const;
    void add(Record record);
    void forget(quint32 generation);

    std::vector<Record> m_records; ///< large: a hash would move them about as it grows
    QHash<size_t, qint32> m_newest; ///< by hash, in m_records
    QHash<LineKey, Line> m_lines;
    quint32 m_generation = 0;
    CheckRoom m_room;
};

} // namespace caveat
