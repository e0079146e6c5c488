// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <tl/expected.hpp>

namespace caveat
{

/// Why SQLite did not do something.
struct DatabaseFault {
    int code = 0; ///< a primary result code of SQLite
    QString text; ///< for people, without the file's name

    bool isDamage() const; ///< the file is broken or no database at all
};

/// A connection to one SQLite file, closed with the object. It belongs to one thread.
class Database
{
public:
    enum class Access : quint8 {
        Read, ///< of a file that is there
        Write, ///< to a file that is there
        Create, ///< made where it is not there
    };

    static tl::expected<Database, DatabaseFault> open(const QString &path, Access access);
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    Q_DISABLE_COPY(Database)

    tl::expected<void, DatabaseFault> run(const QString &statement);
    /// One number, as a PRAGMA or count gives it.
    tl::expected<qint64, DatabaseFault> number(const QString &statement);
    /// A query that is read forwards; prepared, not yet run.
    tl::expected<QSqlQuery, DatabaseFault> prepared(const QString &statement);

private:
    explicit Database(QString connection);

    QString m_connection;
};

DatabaseFault fault(const QSqlError &error);
/// Runs a prepared query.
tl::expected<void, DatabaseFault> run(QSqlQuery &query);

} // namespace caveat
