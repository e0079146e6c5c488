// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence_entry.h"

#include <QString>

namespace caveat
{

/// The first year of four digits in \p text ("2011/01//", "2011 Jan", "c2011"); 0 if there is none.
int yearIn(const QString &text);

/// Takes the PMID and the PMCID that reference managers put into a note: "PMID: 21147413".
void takeNumbersFromNote(EvidenceEntry &entry, const QString &note);

/// \p text on one line, with markup such as <i> and its entities taken out.
QString plainField(const QString &text);

/// "3–14" and "3--14" as "3-14".
QString plainPages(const QString &text);

/// A last look at what was read: ids in one piece, the DOI and the numbers bare.
void tidy(EvidenceEntry &entry);

} // namespace caveat
