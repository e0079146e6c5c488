// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "suggestion.h"

namespace caveat
{

/// The rewrite examples of \p pack that do not hold in \p engine: the first suggestion for the finding
/// on the line must give the line as it should be. Empty: all hold.
QVector<PackError> unprovedRewrites(const Engine &engine, const RulePack &pack);

} // namespace caveat
