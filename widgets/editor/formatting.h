// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QString>

class QTextBlock;
class QTextCursor;

namespace caveat
{

/// What a writer does to the text, on the blocks or words of a cursor; each is one undo step.

/// Makes the blocks of \p cursor headings or paragraphs; they leave their lists and keep their spans.
void setBlockKind(QTextCursor cursor, BlockKind kind, int level = 0);
/// Makes the blocks items of a list, or paragraphs where all are that already.
void toggleList(QTextCursor cursor, ListMarker marker);
/// Moves items a level in (1) or out (-1); out of the first level they become paragraphs.
void indentItems(QTextCursor cursor, int by);
/// Takes the blocks into a quote, or out of it.
void toggleQuote(QTextCursor cursor);

bool selectionHolds(
    const QTextCursor &cursor, SpanKind kind); ///< all of it; without a selection the place of the caret
/// Gives the selected words the span, or takes it from them.
void toggleSpan(QTextCursor cursor, SpanKind kind);
/// Links the selected words, or unlinks them where \p target is empty.
void setLink(QTextCursor cursor, const QString &target);

/// Splits the block of \p cursor as Enter does: a heading gives way to a paragraph, an empty item leaves its list.
void splitBlock(QTextCursor &cursor);

} // namespace caveat
