// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pandoc_line.h"

#include <draft/draft.h>

#include <tl/expected.hpp>

namespace caveat
{

/// What a document says that pandoc has read.
struct PandocReading {
    Draft draft; ///< images by their names in the document
    DocumentMarks marks;
};

/// Reads the document tree that pandoc writes as JSON, tracked changes and comments included. The title of the document
/// becomes a heading, notes go behind the text.
tl::expected<PandocReading, QString> readPandocTree(const QByteArray &json);

/// The names of the paragraph styles that hold what only a page has.
QString pageTitleStyle();
QString pageDescriptionStyle();

} // namespace caveat
