// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextFormat>

namespace caveat
{

/// What a draft knows and Qt's formats do not, as custom properties of block and character formats.
namespace TextProperty
{
constexpr int kind = QTextFormat::UserProperty + 1; ///< of a block: BlockKind
constexpr int quoteDepth = QTextFormat::UserProperty + 2;
constexpr int number = QTextFormat::UserProperty + 3; ///< of a list item whose number does not follow the one before
constexpr int startsList = QTextFormat::UserProperty + 4;
constexpr int continuesItem = QTextFormat::UserProperty + 5; ///< the level of the item
constexpr int imageTarget = QTextFormat::UserProperty + 6;
constexpr int language = QTextFormat::UserProperty + 7;
constexpr int headerCell = QTextFormat::UserProperty + 8;
constexpr int spans = QTextFormat::UserProperty + 9; ///< of a character: the spans around it, see span_stack.h
constexpr int marker = QTextFormat::UserProperty + 10; ///< of a further paragraph of an item: ListMarker
constexpr int directives = QTextFormat::UserProperty + 11; ///< of a block: comments to the check before it
constexpr int citation = QTextFormat::UserProperty + 14; ///< of a character: a citation is among its spans
constexpr int reference = QTextFormat::UserProperty + 13; ///< of a block in the reference list: the id of its entry
constexpr int decision = QTextFormat::UserProperty + 12; ///< of a block: the decision that made this step of undo
} // namespace TextProperty

/// Dynamic property of a QTextDocument: the language of its draft.
constexpr const char *languageProperty = "caveatLanguage";
/// Dynamic property of a QTextDocument: comments to the check behind its last block.
constexpr const char *directivesAtEndProperty = "caveatDirectivesAtEnd";

/// Object type of an image within a line.
constexpr int inlineImageObject = QTextFormat::UserObject + 1;

} // namespace caveat
