// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat
{

/// For people: that there is no dictionary for \p language (BCP 47), where one was looked for, and how to get it.
QString missingDictionary(const QString &language);

/// How to get dictionaries of more languages, and where they are looked for.
QString moreDictionaries();

} // namespace caveat
