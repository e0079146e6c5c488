// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reader.h"

#include <QString>

namespace caveat
{

/// How text is written at a place of a source.
enum class SourceScript : quint8 {
    Plain, ///< as it is, on one line
    Code, ///< as it is
    Markdown,
    MarkdownCell,
    Html,
    HtmlAttribute,
    HtmlCode,
};

/// The script of \p block's text, spans apart.
SourceScript sourceScript(const SourceDraft &document, const Block &block);

QString sourceEscaped(QStringView text, SourceScript script);

/// The source that \p block takes up: its text with the tags or markers of its spans. Empty if it has no text.
TextRange sourceExtent(const Block &block);

} // namespace caveat
