// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_assembler.h"
#include "left_out.h"
#include "reading.h"

#include <QString>

#include <tl/expected.hpp>

namespace caveat
{

/// Reads a page or a fragment. Fails if elements nest deeper than \p deepestNesting.
tl::expected<Reading, QString> readHtml(const QString &source, int deepestNesting);

/// Reads \p range of \p source, whose other parts are not HTML, into blocks that
/// others go on with. False if elements nest deeper than \p deepestNesting.
bool readHtmlInto(
    BlockAssembler &blocks, LeftOutCount &leftOut, const QString &source, TextRange range, int deepestNesting);

/// The residue that a reader of \p source has left out.
QVector<LeftOutPassage> leftOutPassages(const LeftOutCount &leftOut, const BlockAssembler &blocks, QStringView source);

} // namespace caveat
