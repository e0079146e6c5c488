// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat
{

/// What \p latex reads: accents put on their letters, braces and the commands of fonts taken away, "--" a dash.
QString plainLatex(const QString &latex);

} // namespace caveat
