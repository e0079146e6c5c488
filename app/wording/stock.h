// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ready_lines.h"

#include <evidence/claim_map.h>
#include <evidence/evidence_library.h>
#include <evidence/house_sentences.h>

#include <QDate>

namespace caveat
{

/// What suggestions draw on beside the sentence itself. Const and shared once it is filled.
struct Stock {
    ReadyLines lines;
    ClaimMap map;
    EvidenceLibrary library;
    QVector<HouseSentence> house; ///< those that are not expired
};

/// What the program carries.
tl::expected<Stock, EntryFault> shippedStock();

/// The same with the user's own references and sentences; of files that cannot be read, and of sentences that are
/// past their day on \p today, \p notices tell, and the rest is there.
tl::expected<Stock, EntryFault> stockWithOwn(QDate today, QStringList &notices);

} // namespace caveat
