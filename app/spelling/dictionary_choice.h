// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "installed_dictionaries.h"

#include <QLocale>

#include <optional>

namespace caveat
{

/// The dictionary for a draft in \p language (BCP 47; empty where nobody said, which is taken for English): that of
/// the same territory, else the nearest of the language; \p system says which variety where the draft does not.
std::optional<InstalledDictionary> dictionaryFor(
    const QString &language, const QVector<InstalledDictionary> &installed, const QLocale &system = QLocale::system());

} // namespace caveat
