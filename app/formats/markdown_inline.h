// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QString>

namespace caveat
{

/// Where a text stands decides what must be escaped and how a line breaks.
enum class MarkdownPlace : quint8 {
    Paragraph, ///< lines of its own
    OneLine, ///< headings and table cells: line breaks as <br>
};

/// The text of \p block with its spans as markers, or as inline HTML where markers would not be
/// read as such. \p lineStart goes before what follows a line break.
QString markdownInline(const Block &block, MarkdownPlace place, const QString &lineStart);

/// "![alt](address)", in its link if it has one.
QString markdownImage(const Block &block);

} // namespace caveat
