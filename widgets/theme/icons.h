// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace caveat
{

/// The action icon \p name of resources/icons/actions, drawn in \p colour.
QIcon actionIcon(const QString &name, const QColor &colour);

/// The program's own icon.
QIcon programIcon();

} // namespace caveat
