// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reader.h"

#include <QByteArray>

#include <optional>

namespace caveat
{

/// \p source as bytes in the encoding that \p document was read in, with its byte order mark; nothing where that
/// encoding cannot hold all of it.
std::optional<QByteArray> encodedLike(const QString &source, const SourceDraft &document);

} // namespace caveat
