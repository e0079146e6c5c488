// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "left_out.h"

#include <draft/span.h>

#include <gumbo.h>

#include <optional>

namespace caveat
{

/// True for elements that stand on lines of their own.
bool isBlockElement(GumboTag tag);
/// The kind of span an element makes; links and images apart, which need an address.
std::optional<SpanKind> spanKind(const GumboNode *element);
/// What an abbreviation stands for, as its element says; empty for others.
QString spanTitle(const GumboNode *element);
/// What an element is that shows no text of the article; nothing for others.
std::optional<LeftOut> leftOutKind(const GumboNode *element);
/// 1 to 6, or 0.
int headingLevel(GumboTag tag);
/// True for addresses that a browser opens as another place, false for those that run or hold something (javascript:,
/// data:).
bool isSafeTarget(const QString &target);
/// True for a paragraph, heading or list item that shows nothing at all.
bool isEmptyLine(const GumboNode *element);
/// The text of an element and all inside, white space run together, scripts apart.
QString textInside(const GumboNode *element);
/// True for a table with headings, lists or other tables in its cells.
bool holdsBlocks(const GumboNode *table);
/// True for a table that lays out a page or whose cells hold more than paragraphs.
bool isLayoutTable(const GumboNode *table);

} // namespace caveat
