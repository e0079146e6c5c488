// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QStringList>

namespace caveat
{

/// A draft of plain lines: "# " begins a heading, "## " one of the second level, "- " and "-- " items, "1. " a
/// numbered item, the rest are paragraphs.
Draft draftOf(const QStringList &lines);

/// The way back, to compare drafts as pictures. **strong**, _emphasis_ and [links] are drawn in.
QStringList linesOf(const Draft &draft);

} // namespace caveat
