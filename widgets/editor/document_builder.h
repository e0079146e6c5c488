// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

class QTextCursor;
class QTextDocument;

namespace caveat
{

/// Fills \p document with \p draft and begins a new undo history. Every block of the draft becomes one text
/// block; tables may add empty paragraphs around them, which a snapshot leaves out.
void buildDocument(QTextDocument &document, const Draft &draft);

/// Puts \p draft in the place of all that is in \p document, as one undo step.
void replaceDocument(QTextDocument &document, const Draft &draft);

/// Puts \p draft in at \p cursor as one undo step: inline where it is a single paragraph, else as blocks.
void insertDraft(QTextCursor &cursor, const Draft &draft);

/// Inserts the blocks of \p draft behind the block of \p cursor, or in its place where it is empty.
void insertBehind(QTextCursor &cursor, const Draft &draft);

} // namespace caveat
