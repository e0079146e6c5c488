// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

#include <formats/reader.h>

#include <QStringList>

#include <tl/expected.hpp>

namespace caveat
{

/// The place that \p document was read from, as it is now.
Origin originOf(const SourceDraft &document);

/// What writing back to the origin gave.
struct ExportedAgain {
    Origin origin; ///< with the state of the file that was written
    QStringList notices; ///< what people should know: another encoding
};

/// Writes \p draft back to where it came from, in that format, encoding and line ends. Whether the file has changed
/// since (hasChanged()), and what its format cannot hold (losses()), is to be asked before.
tl::expected<ExportedAgain, QString> exportAgain(const Draft &draft, const Origin &origin);

} // namespace caveat
