// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine.h"

namespace caveat
{

/// The examples of \p pack that do not hold in \p engine (which must hold the pack): a "flag" line
/// without a finding of the pack's category at low or above, or a "pass" line with one. Each error names the
/// line of the file and what happened instead. Empty: the pack is proved.
QVector<PackError> unprovedExamples(const Engine &engine, const RulePack &pack);

} // namespace caveat
