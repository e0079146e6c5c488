// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "link_hosts.h"
#include "reference_list.h"
#include "severity.h"

#include <QString>
#include <QVector>

namespace caveat
{

/// A mark in the text that points to a source.
struct Citation {
    TextRange range; ///< in the block's text
    Support support = Support::None;
    bool narrative = false; ///< the source is part of the sentence: "Moyer et al. (2011) found"
    QString reason; ///< why it is weak, dangling or no source; empty where it is adequate
};

/// The citation marks of \p block in order: bracketed and superscript numbers, author and year, DOI, PMID,
/// PMCID, trial and Cochrane ids, links by kind of host, named studies, placeholders.
/// Forms: Wikipedia:Citing sources; AMA Manual of Style, 11th ed.; APA 7.
QVector<Citation> citations(const Block &block, const References &list, const LinkHosts &hosts);

/// The support that \p found gives to a claim at \p claim in a sentence.
struct SupportVerdict {
    Support support = Support::None;
    QString reason;
};

/// \p sentences are those of the block; \p clause is the claim's clause.
SupportVerdict supportFor(TextRange claim, TextRange clause, qsizetype sentence, const QVector<TextRange> &sentences,
    const QVector<Citation> &found, QStringView text);

} // namespace caveat
