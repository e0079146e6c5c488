// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "source_edit.h"

#include <cleaning/cleaned.h>

namespace caveat
{

/// \p links, whose addresses only lose parameters, as edits of the source: in the tag or brackets of the link, or in
/// the line of Markdown that defines its address.
QVector<SourceEdit> linkSourceEdits(const SourceDraft &document, const QVector<LinkEdit> &links);

} // namespace caveat
