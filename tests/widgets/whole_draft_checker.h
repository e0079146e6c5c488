// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <editor/checker.h>

namespace caveat
{

/// A checker that looks at all of its draft after every change, and has no offers.
class WholeDraftChecker : public Checker
{
public:
    std::optional<QVector<int>> apply(const QVector<BlockEdit> &edits, const std::stop_token &stop) override;
    const Draft &draft() const override { return m_draft; }
    QVector<Finding> findings(int block) const override;
    CheckResult result() const override { return m_result; }
    int uncheckedBlocks() const override { return static_cast<int>(m_result.uncheckedBlocks.size()); }
    QVector<Offer> offers(const Finding &) override { return {}; }
    QVector<ProposedOffer> proposals() override { return {}; }
    QVector<Residue> residue() override { return {}; }

protected:
    virtual CheckResult check(const Draft &draft) = 0;

private:
    Draft m_draft;
    CheckResult m_result;
};

} // namespace caveat
