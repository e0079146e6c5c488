// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "source_edit.h"

namespace caveat
{

/// Edits of one block of a draft.
struct BlockEdits {
    int block = 0;
    QVector<TextEdit> edits; ///< by place
};

/// \p edits by the block they belong to, those of blocks that \p draft does not have apart.
QVector<BlockEdits> editsByBlock(const Draft &draft, QVector<TextEdit> edits);

/// The edits of one block, sorted and not overlapping, as edits of its source; the block keeps some text.
QVector<SourceEdit> blockSourceEdits(const SourceDraft &document, const Block &block, const QVector<TextEdit> &edits);

/// The same with no look at what the new text means next to markers; for Markdown the outcome is to be read again.
QVector<SourceEdit> directSourceEdits(const SourceDraft &document, const Block &block, const QVector<TextEdit> &edits);

/// The edits that take \p block, which is to lose all its text, out of the source, with
/// its tags or markers as far as nothing else hangs from them.
QVector<SourceEdit> blockRemoval(const SourceDraft &document, int block);

} // namespace caveat
