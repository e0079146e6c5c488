// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pandoc_line.h"

namespace caveat
{

/// A rich text file without what its tracked changes delete, which pandoc would show struck out.
struct CleanRtf {
    QByteArray bytes;
    DocumentMarks marks;
    int nesting = 0; ///< how deep its groups go
};

CleanRtf cleanRtf(const QByteArray &bytes);

} // namespace caveat
