// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <formats/reader.h>

#include <QString>

namespace caveat
{

/// The first law of reading that \p document breaks, with the place; empty if it keeps them all:
///
/// - the pieces of a block's source map cover its text exactly;
/// - a verbatim piece is the same in the source, unit for unit;
/// - sources ascend and lie inside the source;
/// - spans lie inside the text, sorted, outer first, and nest;
/// - text has no white space at its ends (but in preformatted blocks) and is empty only where the kind allows it;
/// - list items come without gaps in their levels.
QString brokenLaw(const SourceDraft &document);

} // namespace caveat
