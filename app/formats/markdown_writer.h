// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QString>

namespace caveat
{

/// The article as CommonMark with tables, front matter for title and description, and HTML
/// for what Markdown has no marks for. Reading it again gives the same draft.
QString markdownText(const Draft &draft);

/// True where the table from \p first up to \p end has the one shape that Markdown tables have.
bool isMarkdownTable(const Draft &draft, qsizetype first, qsizetype end);

} // namespace caveat
