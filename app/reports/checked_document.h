// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <evidence/claim_map.h>
#include <formats/source_cleaning.h>
#include <review/standing.h>
#include <wording/stock.h>
#include <wording/suggestion.h>

namespace caveat
{

/// A document with what was found in it, ready to be reported.
struct CheckedDocument {
    struct Item {
        Finding finding;
        QVector<Suggestion> suggestions;
        ClaimEvidence evidence; ///< ids of the library's entries; filled by addEvidence()
        Status status = Status::Open; ///< after what was decided
        std::optional<Decision> decision; ///< what was said last
        bool reopened = false; ///< open again though it was waived or fixed
    };

    SourceDraft document;
    QVector<Item> items; ///< in reading order
    QVector<int> uncheckedBlocks;
    QVector<SourceResidue> residue; ///< by place; filled by addResidue()
};

/// Checks \p document and keeps the findings at or above \p least, each with what \p decisions say of it.
/// Suggestions draw on \p stock, where there is one.
CheckedDocument checked(const Engine &engine, SourceDraft document, Severity least, Amount amount = Amount::All,
    Decisions decisions = {}, const Stock *stock = nullptr);

/// Looks for page residue in the document.
void addResidue(CheckedDocument &checked, const CleaningWords &words);

/// Names for each finding the studies that \p map has on its claim.
void addEvidence(CheckedDocument &checked, const ClaimMap &map);

/// The place of \p range of block \p block in the document's source.
TextRange sourceRange(const SourceDraft &document, int block, TextRange range);

} // namespace caveat
