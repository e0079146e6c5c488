// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat
{

/// What keeps \p text from being blocks of WordPress and nothing else: comments that do not nest, attributes that are
/// no JSON, anything between the outer blocks. Empty if nothing does.
QString brokenBlocks(const QString &text);

} // namespace caveat
