// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/findings_model.h>

#include <QRect>

class QTextEdit;

namespace caveat
{

/// The row of the marked claim whose words, or whose sign at the margin, are at \p point of the viewport; -1 where
/// there is none.
int flagAt(const QTextEdit &editor, const FindingsModel &findings, QPoint point);

/// What \p range of \p block covers in the viewport, over the whole width where it takes several lines.
QRect placeOf(const QTextEdit &editor, int block, TextRange range);

} // namespace caveat
