// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pandoc_line.h"

#include <QHash>

namespace caveat
{

/// A rich text file without what its tracked changes delete, which pandoc would show struck out, and its pictures
/// apart.
struct CleanRtf {
    QByteArray bytes;
    DocumentMarks marks;
    int nesting = 0; ///< how deep its groups go
    QHash<QString, QByteArray> pictures; ///< by the name that pandoc gives them, without its ending
};

CleanRtf cleanRtf(const QByteArray &bytes);

} // namespace caveat
