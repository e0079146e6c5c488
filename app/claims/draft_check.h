// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine.h"

#include <memory>

namespace caveat
{

/// A change to a draft: \p added stand in the place of the blocks [first, first + removed).
struct BlockEdit {
    int first = 0;
    int removed = 0;
    QVector<Block> added;
};

/// What became of the findings of a draft when it was edited.
struct FindingChanges {
    /// Blocks in a row that stand elsewhere now, with findings that are as they were but for their block.
    struct Moved {
        int from = 0; ///< the first, before
        int to = 0; ///< the first, now
        int count = 0;

        friend bool operator==(const Moved &, const Moved &) = default;
    };

    QVector<Finding> removed; ///< as they were, blocks numbered as they were
    QVector<Finding> added; ///< as they are
    QVector<Moved> moved;
    QVector<int> blocks; ///< those, numbered as they are now, that findings went from or came to

    bool isEmpty() const { return removed.isEmpty() && added.isEmpty(); }
};

/// A draft under check. Edits go in, changed findings come out, and the time that takes hangs on the edit and hardly
/// on the draft. The findings are those of a full check, byte for byte. A value: copies go their own ways, each used on
/// one thread at a time.
class DraftCheck
{
public:
    explicit DraftCheck(std::shared_ptr<const Engine> engine, PageVoiceUse voice = PageVoiceUse::Heeded);
    DraftCheck(const DraftCheck &other);
    DraftCheck(DraftCheck &&other) noexcept;
    DraftCheck &operator=(DraftCheck other) noexcept;
    ~DraftCheck();

    /// Makes \p edits, one after the other; those out of bounds are cut to what is there.
    FindingChanges apply(const QVector<BlockEdit> &edits);
    FindingChanges apply(const BlockEdit &edit) { return apply(QVector<BlockEdit>{edit}); }
    /// Begins again with \p draft, or goes on with it where most of it is known.
    FindingChanges setDraft(const Draft &draft);

    const QVector<Block> &blocks() const;
    /// Everything that is found now.
    const CheckResult &result() const;

private:
    FindingChanges update();

    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace caveat
