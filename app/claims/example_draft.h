// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QString>

namespace caveat
{

/// The small notation of a rule's examples as a draft: lines separated by "\n"; "# " begins a heading (one # a
/// level), "- " a list item (two spaces before it a further level), any other line is a paragraph.
Draft exampleDraft(const QString &notation);

} // namespace caveat
