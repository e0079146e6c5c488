// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "source_edit.h"

#include <cleaning/cleaned.h>

namespace caveat
{

/// A piece of residue by its place in a document's source.
struct SourceResidue {
    ResidueKind kind = ResidueKind::StraySpace;
    TextRange source;
    QString text;
    QString label;

    friend bool operator==(const SourceResidue &, const SourceResidue &) = default;
};

/// All residue of \p document by place: \p found, which residue() gave for its draft, and what its reader left out.
QVector<SourceResidue> sourceResidue(const SourceDraft &document, const QVector<Residue> &found);

/// The edits that take \p accepted and \p leftOut out of the source; sorted, not overlapping. All else stays as it is.
QVector<SourceEdit> cleaningEdits(
    const SourceDraft &document, const QVector<Residue> &accepted, const QVector<LeftOutPassage> &leftOut);

/// The source of \p document without any residue, in its own format. Taking some out can show more.
QString cleanedSource(const SourceDraft &document, const CleaningWords &words);

} // namespace caveat
