// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "toml_reader.h"

namespace caveat
{

/// One word class from its TOML table.
WordClass readWordClass(TomlReader &reader, const QString &name, const toml::table &table);

/// All the classes of \p parent, in the order of the file.
QVector<WordClass> readWordClasses(TomlReader &reader, const toml::table &parent);

} // namespace caveat
