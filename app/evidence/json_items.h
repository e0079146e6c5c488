// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QVector>

namespace caveat
{

/// The line, from 1, of the byte \p offset of \p text.
int lineAt(const QByteArray &text, qsizetype offset);

/// The lines on which the objects of a list begin, in \p json, which must be well formed. \p depth is how many
/// brackets stand around them: 1 for a plain list.
QVector<int> itemLines(const QByteArray &json, int depth);

} // namespace caveat
