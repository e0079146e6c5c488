// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// Result codes of SQLite, https://www.sqlite.org/rescode.html
constexpr int busy = 5;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int noDatabase = 26;

QString reason(int code, const QString &said)
{
    switch (code) {
    case busy:
        return Messages::tr("another program is at work on it.");
    case readOnly:
        return Messages::tr("it may not be written to.");
    case ioError:
        return Messages::tr("the disk does not take or give the data (%1).").arg(said);
    case corrupt:
        return Messages::tr("it is damaged.");
    case full:
        return Messages::tr("the disk is full.");
    case cannotOpen:
        return Messages::tr("it cannot be opened.");
    case noDatabase:
        return Messages::tr("it is no Caveat project, or damaged.");
    default:
        return said;
    }
}

QString uri(const QString &path, Database::Access access)
{
    QString mode = u"rwc"_s;
    if (access == Database::Access::Write)
        mode = u"rw"_s;
    if (access == Database::Access::Read) {
        // What a save that was cut short has left is undone on reading, and that takes writing.
        const QFileInfo info(path);
        mode = info.isWritable() && QFileInfo(info.path()).isWritable() ? u"rw"_s : u"ro"_s;
    }
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/")) + u"?mode="_s + mode;
}

} // namespace

bool DatabaseFault::isDamage() const
{
    return code == corrupt || code == noDatabase;
}

DatabaseFault fault(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return {code, reason(code, error.databaseText().isEmpty() ? error.driverText() : error.databaseText())};
}

tl::expected<void, DatabaseFault> run(QSqlQuery &query)
{
    if (!query.exec())
        return tl::unexpected(fault(query.lastError()));
    return {};
}

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
{
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

tl::expected<Database, DatabaseFault> Database::open(const QString &path, Access access)
{
    Database database(QUuid::createUuid().toString());
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    if (!connection.isValid())
        return tl::unexpected(DatabaseFault{0, Messages::tr("the SQLite driver of Qt is not installed.")});
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    connection.setDatabaseName(uri(path, access));
    if (!connection.open())
        return tl::unexpected(fault(connection.lastError()));
    // Files come from anywhere: what is in their schema calls no functions, and damaged pages are told.
    for (const QString &guard : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s}) {
        if (auto done = database.run(guard); !done)
            return tl::unexpected(done.error());
    }
    return database;
}

tl::expected<void, DatabaseFault> Database::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(statement))
        return tl::unexpected(fault(query.lastError()));
    return {};
}

tl::expected<qint64, DatabaseFault> Database::number(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(statement))
        return tl::unexpected(fault(query.lastError()));
    if (!query.next())
        return 0;
    return query.value(0).toLongLong();
}

tl::expected<QSqlQuery, DatabaseFault> Database::prepared(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(fault(query.lastError()));
    return query;
}

} // namespace caveat
