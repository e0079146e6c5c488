// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "table_rows.h"

#include <QSqlRecord>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// Takes in the rows of a query that was run; false if they broke off.
bool take(QSqlQuery &query, QVector<QVariantList> &rows)
{
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    return !query.lastError().isValid();
}

} // namespace

TableRows tableRows(Database &database, const QString &table, const QString &columns, const QString &key, int expected)
{
    TableRows result;
    auto all = database.prepared(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columns, table, key));
    if (!all) {
        result.damaged = true;
        return result;
    }
    if (run(*all) && take(*all, result.rows))
        return result;

    result.rows.clear();
    result.damaged = true;
    auto one = database.prepared(u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(columns, table, key));
    for (int number = 0; one && number <= expected; ++number) {
        one->bindValue(0, number);
        if (run(*one))
            take(*one, result.rows);
        one->finish();
    }
    return result;
}

} // namespace caveat
