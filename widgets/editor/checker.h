// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/draft_check.h>
#include <cleaning/residue.h>
#include <findings/offer.h>

#include <QVector>

#include <optional>
#include <stop_token>

namespace caveat
{

/// What the editor needs of the engine: it holds the draft that is checked. Made anywhere, then used on one thread of
/// its own.
class Checker
{
public:
    Checker() = default;
    Checker(const Checker &) = delete;
    Checker &operator=(const Checker &) = delete;
    virtual ~Checker() = default;

    /// Makes \p edits, one after the other, and looks at what is new. Gives the blocks, numbered as they are now and in
    /// ascending order, whose findings are others than before; nothing where \p stop came before it was through. Then
    /// the next call goes on.
    virtual std::optional<QVector<int>> apply(const QVector<BlockEdit> &edits, const std::stop_token &stop) = 0;

    virtual const Draft &draft() const = 0;
    virtual QVector<Finding> findings(int block) const = 0; ///< of one block, by place
    virtual CheckResult result() const = 0; ///< of all
    virtual int uncheckedBlocks() const = 0; ///< how many are not in English, or overlong

    virtual QVector<Offer> offers(const Finding &finding) = 0;
    /// A change for each claim, such that all can be made in one go.
    virtual QVector<ProposedOffer> proposals() = 0;
    virtual QVector<Residue> residue() = 0;
};

} // namespace caveat
