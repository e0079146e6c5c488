// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <text/text_range.h>

#include <QStringView>
#include <QVector>

namespace caveat
{

/// \p ranges of a page, ascending, which are to go, widened by the elements that would be left with nothing to show:
/// the item around a comment, the list around the items, the form around its labels with its fields. Images and lines
/// behind \p tailStart are nothing worth keeping. Tags inside a range go with it.
QVector<TextRange> withEmptiedElements(QStringView source, const QVector<TextRange> &ranges, qsizetype tailStart);

} // namespace caveat
