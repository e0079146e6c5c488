// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "analysed_block.h"

#include <draft/block.h>

namespace caveat
{

class LinkHosts;

/// Follows a study through the sentences of a block, from the one that says which it is to the last that reports it.
///
/// A study is identified by its authors and year ("Field et al. (1996)", "a trial by Moyer in 2004"), by its journal
/// and year, or by a link to a research host beside a word for it. The sentences behind it report it as long as they
/// speak of it ("the authors", "it found") or in the past; the first in the present that does not is no part of it.
class StudyReport
{
public:
    StudyReport(const Block &block, const Grammar &grammar, const LinkHosts &hosts);

    /// Takes in the next sentence; true where it reports a study that an earlier sentence has identified.
    bool reads(const AnalysedSentence &sentence);

private:
    bool identifies(const AnalysedSentence &sentence) const;
    bool linksResearch(TextRange range) const;
    bool namesAuthors(const AnalysedSentence &sentence, int year) const;
    bool speaksOfIt(const AnalysedSentence &sentence) const;
    bool isPast(const AnalysedSentence &sentence) const;
    QStringView word(const AnalysedSentence &sentence, int item) const;

    const Block &m_block;
    const Grammar &m_grammar;
    const LinkHosts &m_hosts;
    bool m_isOn = false;
};

} // namespace caveat
