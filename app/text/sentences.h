// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text_range.h"

#include <QStringView>
#include <QVector>

namespace caveat
{

/// The sentences of one block of English text, in order, without the white space
/// around them. Abbreviations, initials, decimals, ellipses, quotation marks and
/// trailing citation marks ("… anxiety.[1]", "… anxiety.¹") are taken into account;
/// a line break inside the block ends a sentence behind a colon, before a bullet, and
/// before a capital behind a line without a stop; elsewhere only where punctuation does.
QVector<TextRange> sentenceRanges(QStringView text);

} // namespace caveat
