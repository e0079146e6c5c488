// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <QVariantList>
#include <QVector>

namespace caveat
{

/// The rows of a table, as far as they can be read.
struct TableRows {
    QVector<QVariantList> rows; ///< in the order of the key
    bool damaged = false; ///< some could not be read
};

/// Reads \p columns of \p table. Where the table is damaged each key from 0 up to \p expected is tried for itself.
TableRows tableRows(Database &database, const QString &table, const QString &columns, const QString &key, int expected);

} // namespace caveat
