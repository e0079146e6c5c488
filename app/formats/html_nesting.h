// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace caveat
{

/// How deep elements of \p html nest, near enough to refuse a page before the
/// parser works on it for minutes. Elements that end by themselves (p, li, td …) are counted as ended.
int htmlNesting(QStringView html);

} // namespace caveat
