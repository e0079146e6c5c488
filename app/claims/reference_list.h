// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QSet>
#include <QString>
#include <QVector>

namespace caveat
{

/// The entries of a draft's reference list, to resolve marks against.
struct References {
    bool listed = false; ///< there is a reference list
    QSet<int> numbers; ///< numbers of its entries
    QString text; ///< all entries in lower case, to look for author and year
    QVector<bool> blocks; ///< by block: belongs to the list

    bool holds(int block) const { return block < blocks.size() && blocks.at(block); }
    friend bool operator==(const References &, const References &) = default;
};

/// Finds the list under "References", "Sources", "Bibliography" and the like, and
/// entries that begin with their mark ("[1] …").
References references(const Draft &draft);

/// What a block is to a list of references, as far as it tells itself.
enum class ListRole : quint8 {
    None,
    Ends, ///< a heading: what follows is no list
    Heads, ///< "References"
    Entry, ///< begins with its mark
};

ListRole listRole(const Block &block);

/// By block: belongs to a list of references, its heading included. Empty where there is none.
QVector<bool> listedBlocks(const QVector<ListRole> &roles);

/// The list in the blocks that are \p listed.
References references(const QVector<Block> &blocks, const QVector<ListRole> &roles, QVector<bool> listed);

} // namespace caveat
