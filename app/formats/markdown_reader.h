// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"

#include <QString>

#include <tl/expected.hpp>

namespace caveat
{

/// Reads CommonMark with tables, strikethrough, footnotes and front matter. Fails
/// if blocks, or elements of HTML in it, nest deeper than \p deepestNesting.
tl::expected<Reading, QString> readMarkdown(const QString &source, int deepestNesting);

} // namespace caveat
