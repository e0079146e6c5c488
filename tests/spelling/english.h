// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <spelling/dictionary_choice.h>

#include <QTest>

namespace caveat
{

/// American English where it is installed; without it a test is skipped.
inline std::optional<InstalledDictionary> installedEnglish()
{
    const auto found = dictionaryFor(QStringLiteral("en-US"), installedDictionaries());
    return found && found->name == QLatin1String("en_US") ? found : std::nullopt;
}

} // namespace caveat
