// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reader.h"

#include <draft/text_edit.h>

#include <QVector>

namespace caveat
{

/// Replaces a range of the source text.
struct SourceEdit {
    TextRange range; ///< in SourceDraft::source
    QString text; ///< in the source's own escaping

    friend bool operator==(const SourceEdit &, const SourceEdit &) = default;
};

/// \p edits as edits of the source: sorted, not overlapping, never splitting a
/// tag or marker. Tags inside a replaced range stay where they are, but a span that
/// is emptied goes with its tags, and so does a list item or paragraph that is emptied.
QVector<SourceEdit> sourceEdits(const SourceDraft &document, const QVector<TextEdit> &edits);

/// \p source after \p edits.
QString applied(const QString &source, const QVector<SourceEdit> &edits);

} // namespace caveat
