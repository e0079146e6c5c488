// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine.h"
#include "result_cache.h"

#include <draft/line_shape.h>

#include <optional>
#include <stop_token>

namespace caveat
{

/// The blocks of a draft with what was found in each, kept up to date with changes to the blocks. What takes long is
/// done for the blocks that have changed, and for those on whose surroundings that has told.
class CheckState
{
public:
    /// How many of \p blocks stand where they stood, counted from both ends.
    qsizetype likeness(const QVector<Block> &blocks) const;
    /// Takes over \p blocks; those that are held already stay known.
    void setBlocks(const QVector<Block> &blocks);
    /// Puts \p added in the place of the blocks [first, first + removed).
    void splice(qsizetype first, qsizetype removed, const QVector<Block> &added);

    /// Looks at what has changed since it did so last. False where \p stop came before it was through: nothing is to be
    /// asked for then but another update(), which goes on from there.
    bool update(const CompiledRules &rules, ResultCache &cache, const std::stop_token &stop = {});
    /// What was found as of the last update().
    CheckResult result(const CompiledRules &rules, PageVoiceUse voice) const;
    /// What was found in a block: without its number, ids without ordinal, and not weighed by the page.
    const BlockResult &found(qsizetype block) const { return m_places.at(block).result; }
    /// What the blocks come to together.
    struct Survey {
        PageVoice voice;
        QVector<int> unchecked;
        bool isAddressed = false; ///< by directives
    };
    Survey survey() const;
    const References &references() const { return m_references; }

    const Draft &draft() const { return m_draft; }
    /// Where a block comes from.
    struct Origin {
        int block = -1; ///< where it stood; -1 for one that is new; one that took another's place stood there
        bool isFresh = true; ///< it was looked at anew
    };
    /// By block: what became of it since this was last asked.
    QVector<Origin> takeOrigins();

private:
    friend class CheckPass;

    /// The lines around a block that lend it something, by serial number.
    struct Surroundings {
        quint64 label = 0;
        quint64 stem = 0;
        quint64 owner = 0;
        quint64 heading = 0;
        quint64 agentHeading = 0; ///< the nearest of its headings that names a treatment
        bool isLabel = false;
        bool inReferences = false;

        friend bool operator==(const Surroundings &, const Surroundings &) = default;
    };
    /// What is known of a block beside its text.
    struct Place {
        quint64 serial = 0; ///< another after every change
        Origin origin;
        bool isChecked = false;
        bool hasImage = false;
        std::optional<LineFacts> facts;
        Surroundings surroundings;
        BlockContext context;
        BlockResult result; ///< with the findings of images in the line
    };

    Place newPlace(const Block &block);

    Draft m_draft; ///< its blocks; by block go the next three
    QVector<LineTraits> m_traits;
    QVector<ListRole> m_roles;
    QVector<Place> m_places;
    References m_references;
    QVector<quint64> m_referenceSerials;
    quint64 m_referencesKey = 0;
    quint64 m_lastSerial = 0;
    bool m_isCutShort = false; ///< the last pass was not through: any block may stand in another context
};

} // namespace caveat
