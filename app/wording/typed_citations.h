// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/cited_works.h>
#include <evidence/evidence_library.h>

namespace caveat
{

/// What comes of turning typed marks into citations.
struct ConvertedCitations {
    Draft draft; ///< the text is as before; citationUpdate() brings marks and list into a style
    QVector<EvidenceEntry> references; ///< what the citations name, with the ids that they use
    int converted = 0; ///< marks
    QStringList left; ///< marks that lead to nothing that is known, as they are written
    int uncited = 0; ///< lines of the reference list that nothing cites; they stay as they are
};

/// Finds the marks of \p draft that were typed ("[1,3–5]", raised numbers, "(Moss & Webb, 2011; Adler, 2004)") and
/// makes citations of those that lead to a line of its reference list, or to an entry of \p library by author and year.
/// A line of the list that names a study of the library becomes that, by DOI, PMID or title.
ConvertedCitations convertTypedCitations(const Draft &draft, const EvidenceLibrary &library);

} // namespace caveat
