// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace caveat
{

/// The backslash that \p text needs before the unit at \p at, wherever in a line; empty if none.
QStringView markdownEscape(QStringView text, qsizetype at);

/// Where in \p line, the start of a line, a backslash must stand so that no block begins there; -1 if none is needed.
qsizetype markdownLineEscape(QStringView line);

/// "(address "title")".
QString markdownDestination(const QString &target, const QString &title);

} // namespace caveat
