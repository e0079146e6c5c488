// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_check.h"

#include <QHash>

namespace caveat
{

/// What earlier checks found, by block and context. Belongs to its caller; one
/// thread at a time. May be dropped at any moment: it holds nothing that cannot be found again.
class CheckCache
{
public:
    /// \p block's text, kind and marks with the context, as they were checked.
    struct Key {
        Block block;
        BlockContext context;

        friend bool operator==(const Key &left, const Key &right)
        {
            return left.context == right.context && sameContent(left.block, right.block);
        }
    };

    void clear() { *this = CheckCache(); }

private:
    friend class Engine;
    struct Entry {
        BlockResult result;
        quint32 generation = 0;
    };
    /// A block of the last check, in its place: most of a draft stands where it stood.
    struct Seen {
        Block block;
        BlockContext context;
        BlockResult result;
    };
    struct Line {
        LineFacts facts;
        quint32 generation = 0;
    };

    QHash<Key, Entry> m_results;
    QHash<QString, Line> m_lines;
    QVector<Seen> m_seen;
    quint32 m_generation = 0;
};

size_t qHash(const CheckCache::Key &key, size_t seed = 0);

} // namespace caveat
