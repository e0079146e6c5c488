// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

#include <tl/expected.hpp>

namespace caveat::cli
{

/// The ids of the findings in a report that `check --format json` wrote. The error names the file and the reason.
tl::expected<QSet<QString>, QString> readBaseline(const QString &path);

} // namespace caveat::cli
