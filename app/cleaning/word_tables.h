// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <toml++/toml.h>

namespace caveat
{

/// A file of the shipped words (resources/cleaning/); empty if it cannot be read.
toml::table readWordTable(const QString &name);

/// The texts under \p key.
QStringList wordsUnder(const toml::table &table, const char *key);

} // namespace caveat
