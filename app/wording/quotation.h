// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/text_edit.h>

namespace caveat
{

/// The stretches of \p text in quotation marks, marks included: “…”, "…", «…», „…“. Terms of a word or two are
/// no quotations.
QVector<TextRange> quotations(const QString &text);

/// True where an edit changes the words of a quotation instead of taking it out as a whole.
bool editsQuotation(const QVector<TextRange> &quotations, const QVector<TextEdit> &edits);

} // namespace caveat
