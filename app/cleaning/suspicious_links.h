// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "residue.h"

namespace caveat
{

/// Why a link with \p text may lead elsewhere than its readers think; empty for the others. Only links to the web can.
QString suspicionOf(const QString &target, const QString &text, const CleaningWords &words);

/// The suspicious links of \p draft in reading order, for people to judge: nothing is cut with them.
QVector<Residue> suspiciousLinks(const Draft &draft, const CleaningWords &words);

} // namespace caveat
