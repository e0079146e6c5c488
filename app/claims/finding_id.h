// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

namespace caveat
{

/// The id of \p finding in a block that reads \p text, without an ordinal: made of its category and its sentence, so
/// that edits elsewhere leave it.
QString findingId(const Finding &finding, QStringView text);

} // namespace caveat
