// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence_entry.h"

namespace caveat
{

/// The study that a typed line of a reference list names: "2. Moss AB, Webb C. A title. J Trials. 2011;15(1):3-14.
/// doi:…", or authors, year in brackets, title and journal as in APA. Where the parts cannot be told apart the whole
/// line is the title; DOI, PMID and address are found anywhere. Without an id.
EvidenceEntry typedReference(const QString &line);

} // namespace caveat
