// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <optional>

namespace caveat
{

/// Where words of a document are not spelt right, by number of block. Kept in step with edits, so that marks stay on
/// their words until a check of the new text comes in.
class SpellingMarks
{
public:
    void reset(int blocks);
    void replaceBlocks(int first, int removed, int added);
    /// What an edit of one block did; it may have \p joined a letter to the word before it, or to that behind it.
    struct Edit {
        int offset = 0;
        int removed = 0;
        int added = 0;
        bool joinedBefore = false;
        bool joinedBehind = false;
    };
    void editBlock(int block, const Edit &edit);
    /// False where the block had these.
    bool set(int block, const QVector<TextRange> &wrong);

    const QVector<TextRange> &of(int block) const;
    int count() const { return m_count; }
    std::optional<DraftRange> at(int block, qsizetype offset) const; ///< the word that \p offset is in or at
    std::optional<DraftRange> behind(int block, qsizetype offset) const; ///< the next, and from the start again
    std::optional<DraftRange> before(int block, qsizetype offset) const; ///< the one before, and from the end again

private:
    QVector<QVector<TextRange>> m_wrong;
    int m_count = 0;
};

} // namespace caveat
