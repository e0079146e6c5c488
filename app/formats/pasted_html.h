// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reader.h"

namespace caveat
{

/// HTML from the clipboard of a word processor or browser as plain HTML: styles become the elements that they stand for
/// (bold, headings, the lists of Word), and all else about looks is gone.
QString simplifiedPaste(const QString &html);

/// Reads what was pasted.
tl::expected<SourceDraft, QString> readPastedHtml(const QString &html);

} // namespace caveat
