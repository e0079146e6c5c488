// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <findings/finding_text.h>

#include <QHash>

namespace caveat
{

/// The entries of resources/guidance by id.
QHash<QString, GuidanceText> shippedGuidance();

} // namespace caveat
