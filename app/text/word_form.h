// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace caveat
{

/// False for words after which 's is a verb (or "us"): it, that, let …
bool takesPossessive(QStringView stem);

/// How many units at the end of \p word are a possessive ending ('s, or the apostrophe of s');
/// 0 for others and for contractions such as "it's".
qsizetype possessiveLength(QStringView word);

} // namespace caveat
