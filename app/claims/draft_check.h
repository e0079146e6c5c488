// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace caveat
{

struct References;

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
    QVector<int> checked; ///< those, likewise, that were looked at anew, whether that changed what is found or not

    bool isEmpty() const { return removed.isEmpty() && added.isEmpty(); }
};

/// A draft under check. Edits go in, changed findings come out, and the time that takes hangs on the edit and hardly
/// on the draft. The findings are those of a full check, byte for byte. A value: copies go their own ways, each used on
/// one thread at a time.
class DraftCheck
{
public:
    /// Without an engine nothing is found.
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
    /// The same as apply(), given up soon after \p stop was asked for on another thread: nothing then. The edits are
    /// made all the same and what was looked at stays known, but findings are as they were, blocks numbered as they
    /// were. The next call goes on, and tells what has changed since findings were told last.
    std::optional<FindingChanges> applyUnless(const std::stop_token &stop, const QVector<BlockEdit> &edits);

    const Draft &draft() const;
    const QVector<Block> &blocks() const { return draft().blocks; }
    /// Everything that is found now. Whoever keeps a copy makes the next edit copy all of it.
    const CheckResult &result() const;
    /// Those of result() in one block: a look-up.
    std::span<const Finding> findings(int block) const;
    std::span<const Finding> supported(int block) const;
    /// The reference list of the draft.
    const References &references() const;

private:
    void make(const QVector<BlockEdit> &edits);
    std::optional<FindingChanges> update(const std::stop_token &stop = {});

    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace caveat
