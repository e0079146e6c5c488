// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/evidence_entry.h>

#include <QString>

namespace caveat
{

/// "Moss 2019, randomised trial, 22 people", for a list.
QString sourceLine(const EvidenceEntry &entry);

/// How a source stands to what is said of massage, in words; empty where nobody has judged it.
QString stanceText(Stance stance);

/// All there is to say of \p entry before it is cited, as HTML made of escaped text: where it was published, who took
/// part, what it found, and what it does not support.
QString sourceDetails(const EvidenceEntry &entry);

} // namespace caveat
