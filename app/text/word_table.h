// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace caveat
{

/// The rows of a compiled-in word table, ":/caveat/text/<name>.txt": words parted by spaces, "#" begins a remark.
QVector<QStringList> wordTable(const QString &name);

} // namespace caveat
