// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text_range.h"

#include <QString>
#include <QVector>

#include <optional>

namespace caveat
{

/// Marks that name the entries of a reference list by their numbers, as they are typed.

/// The marks of \p text in square brackets, "[2]" and "[1,3–5]", from UTF-16 offset \p from on.
QVector<TextRange> bracketedMarks(const QString &text, qsizetype from = 0);

/// True where \p text is nothing but such numbers, with brackets or without: what may be a raised mark.
bool isNumberedMark(const QString &text);

/// What \p mark names: 1, 3, 4 and 5 for "[1,3–5]". A run is cut off at a hundred numbers.
QVector<int> numbersIn(const QString &mark);

/// Where the numbers stand that \p mark writes out, "1", "3" and "5".
QVector<TextRange> writtenNumbers(const QString &mark);

/// The number that begins an entry of a list, "[2] ", "2. " or "2) ", with the length of what begins it.
struct EntryNumber {
    int number = 0;
    qsizetype length = 0;
};
std::optional<EntryNumber> entryNumber(const QString &line);

/// True where a raised number at \p at of \p text is no mark: behind a digit it is a power, behind a word of one or
/// two letters it belongs to a unit ("m²").
bool followsUnit(const QString &text, qsizetype at);

} // namespace caveat
