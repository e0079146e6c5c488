// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pandoc_line.h"

namespace caveat
{

/// The comments and tracked changes in the content of an OpenDocument text, which pandoc passes over.
DocumentMarks odtMarks(const QByteArray &content);

} // namespace caveat
