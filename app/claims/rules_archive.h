// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "compiled_rules.h"

#include <QByteArray>

#include <memory>

namespace caveat
{

/// Compiled rules as bytes, so that a start need not read and compile the TOML again. Without the examples, which
/// are proved when the archive is made. Good for the very program that made it: the layout carries no promise.
QByteArray archived(const CompiledRules &rules);

/// The rules of an archive; null where the bytes are not one of this program's making.
std::shared_ptr<const CompiledRules> fromArchive(const QByteArray &archive);

} // namespace caveat
