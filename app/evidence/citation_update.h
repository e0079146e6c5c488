// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cited_works.h"

#include <draft/text_edit.h>

#include <functional>

namespace caveat
{

/// The entry with an id; null where nobody knows it.
using FindEntry = std::function<const EvidenceEntry *(const QString &id)>;

/// What brings the marks and the reference list of a draft in step with what it cites. Blocks are those of the draft
/// before.
struct CitationUpdate {
    QVector<TextEdit> marks;
    QVector<int> removed; ///< blocks of the reference list as it was, in order
    int after = -1; ///< the block behind which \p added goes
    QVector<Block> added;

    bool isEmpty() const { return marks.isEmpty() && removed.isEmpty() && added.isEmpty(); }
};

/// Numbers the citations of \p draft in the order in which they come, writes their marks in \p style, and its
/// reference list below \p heading: in the order of the numbers, or of the alphabet in APA. Text that was typed onto
/// a mark stays beside it; a mark of which something was deleted goes; one that was typed over is a citation no more.
CitationUpdate citationUpdate(const Draft &draft, const FindEntry &find, CitationStyle style, const QString &heading);

Draft applied(const Draft &draft, const CitationUpdate &update);

} // namespace caveat
