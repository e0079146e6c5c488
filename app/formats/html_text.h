// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "character_references.h"
#include "inline_text.h"

#include <QString>
#include <QStringView>

namespace caveat
{

/// How the source of a text is written.
enum class HtmlTextForm : quint8 {
    Running, ///< character references; tags that the parser ignored may lie inside
    Title, ///< character references, but no tags
    Raw, ///< neither
};

/// Adds \p decoded, which the parser read from \p slice of \p source, to \p text: the slice is
/// decoded again step by step, so that each piece of text knows its source.
/// White space is collapsed unless \p keepSpace.
void addHtmlText(InlineText &text, CharacterReferences &references, QStringView source, TextRange slice,
    const QString &decoded, HtmlTextForm form, bool keepSpace);

} // namespace caveat
