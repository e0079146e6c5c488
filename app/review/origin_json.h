// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

namespace caveat
{

/// An origin as compact JSON, UTF-8.
QByteArray originBytes(const Origin &origin);
/// Nothing where \p bytes name no place to write to.
std::optional<Origin> originFromBytes(const QByteArray &bytes);

} // namespace caveat
