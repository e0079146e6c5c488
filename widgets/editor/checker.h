// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cleaning/residue.h>
#include <findings/offer.h>

#include <QVector>

namespace caveat
{

/// What the editor needs of the engine. Made anywhere, then used on one thread of its own.
class Checker
{
public:
    Checker() = default;
    Checker(const Checker &) = delete;
    Checker &operator=(const Checker &) = delete;
    virtual ~Checker() = default;

    /// Called again after every change; an implementation keeps what it needs to look only at what is new.
    virtual CheckResult check(const Draft &draft) = 0;
    virtual QVector<Offer> offers(const Draft &draft, const Finding &finding) = 0;
    /// A change for each claim, such that all can be made in one go.
    virtual QVector<ProposedOffer> proposals(const Draft &draft) = 0;
    virtual QVector<Residue> residue(const Draft &draft) = 0;
};

} // namespace caveat
