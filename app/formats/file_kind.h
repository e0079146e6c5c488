// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace caveat
{

/// What \p bytes are if they are no text, with its article: "a PDF document"; nothing for text.
std::optional<QString> binaryKind(const QByteArray &bytes);

} // namespace caveat
