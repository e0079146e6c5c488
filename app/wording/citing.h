// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/claim_map.h>
#include <evidence/evidence_library.h>

#include <draft/span.h>

namespace caveat
{

/// The one place that decides how a source is put into the text of a draft: as author and year in brackets, which
/// stand with and without a reference list.
QString citationOf(const QStringList &ids, const EvidenceLibrary &library);

/// The citations in \p text, which was written with citationOf() for some of \p ids.
QVector<Span> citationsIn(const QString &text, const QStringList &ids, const EvidenceLibrary &library);

/// The text of \p sentence with its sources cited where it says so.
QString withCitations(const ReadySentence &sentence, const EvidenceLibrary &library);

/// What the entries \p ids do not support, for people, a line each.
QString cautionOf(const QStringList &ids, const EvidenceLibrary &library);

} // namespace caveat
