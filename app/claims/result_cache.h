// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_check.h"

#include <QHash>

#include <utility>

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

    /// \p block's text, kind and marks with the context, as they were checked.
    struct Key {
        Block block;
        BlockContext context;
        size_t hash = 0; ///< of both

        friend bool operator==(const Key &left, const Key &right)
        {
            return left.hash == right.hash && left.context == right.context && sameContent(left.block, right.block);
        }
    };

private:
    struct Entry {
        BlockResult result;
        quint32 generation = 0;
    };
    struct Line {
        LineFacts facts;
        quint32 generation = 0;
    };
    using LineKey = std::pair<QString, bool>; ///< the text, and whether it is one sentence whatever it holds

    QHash<Key, Entry> m_results;
    QHash<LineKey, Line> m_lines;
    quint32 m_generation = 0;
    CheckRoom m_room;
};

inline size_t qHash(const ResultCache::Key &key, size_t seed = 0)
{
    return key.hash ^ seed;
}

} // namespace caveat
