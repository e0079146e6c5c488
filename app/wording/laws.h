// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cut_out.h"

#include <claims/check_cache.h>
#include <claims/engine.h>
#include <draft/text_edit.h>

#include <memory>

namespace caveat
{

/// Tries suggestions for one finding on a copy and holds them to the law: nothing new is found, other findings stay
/// as they are or go, and this claim is strictly less severe, or gone.
class Laws
{
public:
    /// \p draft and \p finding outlive it.
    Laws(const Engine &engine, const Draft &draft, const Finding &finding, CheckCache &cache);

    struct Outcome {
        bool allowed = false;
        bool clean = false; ///< no claim is left where the sentence was
    };
    /// \p edits must lie within the finding's sentence and the white space around it.
    Outcome judge(const QVector<TextEdit> &edits);
    /// True where the finding is still there after \p edits, which must lie as for judge().
    bool keepOpen(const QVector<TextEdit> &edits);
    /// The part of the draft that the claim is judged in.
    const CutOut &place() const { return m_place; }

private:
    struct Whole {
    };
    Laws(const Engine &engine, const Draft &draft, const Finding &finding, CheckCache &cache, Whole);

    QVector<Finding> findIn(const Draft &draft) const;
    Outcome judgeHere(const QVector<TextEdit> &edits);
    bool knowsFinding() const;
    Draft tried(const QVector<TextEdit> &edits) const;
    bool isUnchanged(const Finding &found, qsizetype shift, int removed, TextRange edited);
    bool isAllowedInside(const Finding &found, const QString &text);

    const Engine &m_engine;
    CheckCache &m_cache;
    const Draft &m_draft;
    const Finding &m_asked;
    PageVoiceUse m_voice = PageVoiceUse::Ignored;
    CutOut m_place;
    Finding m_finding; ///< where it stands in the part
    bool m_judged = true; ///< false where no part that is small enough shows the finding: nothing can be proved there
    QVector<Finding> m_before;
    QVector<bool> m_matched; ///< of m_before, in the trial at hand
    std::unique_ptr<Laws> m_whole; ///< the last word, in drafts of usual length
};

} // namespace caveat
