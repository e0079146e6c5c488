// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextListFormat>

class QTextBlock;
class QTextList;

namespace caveat
{

/// How blocks look in the editor: formats without colours, so that a theme never touches the document.
QTextBlockFormat blockFormat(const Block &block);
QTextCharFormat charFormat(const Block &block); ///< of the block's text, spans aside
QTextListFormat listFormat(int level, ListMarker marker);
ListMarker listMarker(const QTextList &list);
int itemNumber(const QTextBlock &block); ///< of an item of a numbered list

/// What \p block is, as its format says (list items by their list).
BlockKind blockKind(const QTextBlock &block);

/// The typeface of the reading column.
QFont readingFont(int pixelSize);

} // namespace caveat
