// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_schema.h"

#include <QStringList>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

tl::expected<void, DatabaseFault> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    return {};
}

QStringList claimTables()
{
    return {
        u"CREATE TABLE claims (id INTEGER PRIMARY KEY, category TEXT NOT NULL, sentence TEXT NOT NULL,"
        " ordinal INTEGER NOT NULL, text_before INTEGER NOT NULL, text_after INTEGER NOT NULL,"
        " likes INTEGER NOT NULL, lapsed INTEGER NOT NULL)"_s,
        u"CREATE TABLE decisions (claim INTEGER NOT NULL, number INTEGER NOT NULL, status TEXT NOT NULL,"
        " reason TEXT NOT NULL, name TEXT NOT NULL, time INTEGER NOT NULL, rule TEXT NOT NULL,"
        " severity TEXT NOT NULL, PRIMARY KEY (claim, number)) WITHOUT ROWID"_s,
    };
}

/// Apart from their text, so that a list of them is read without it.
QStringList versionTables()
{
    return {
        u"CREATE TABLE versions (id INTEGER PRIMARY KEY, time INTEGER NOT NULL, name TEXT NOT NULL,"
        " label TEXT NOT NULL)"_s,
        u"CREATE TABLE snapshots (id INTEGER PRIMARY KEY, content BLOB NOT NULL)"_s,
    };
}

/// Version 1 kept the last decision on a claim, and no more.
QStringList fromVersion1()
{
    return QStringList{u"ALTER TABLE decisions RENAME TO decisions_1"_s} + claimTables()
        + QStringList{
            u"INSERT INTO claims SELECT row_number() OVER (ORDER BY rowid) - 1, category, sentence, ordinal, 0, 0,"
            " (SELECT max(ordinal) FROM decisions_1 AS other"
            "   WHERE other.category = decisions_1.category AND other.sentence = decisions_1.sentence), 0"
            " FROM decisions_1"_s,
            u"INSERT INTO decisions SELECT row_number() OVER (ORDER BY rowid) - 1, 0, status, reason, name, time,"
            " rule, severity FROM decisions_1"_s,
            u"DROP TABLE decisions_1"_s,
            u"ALTER TABLE versions RENAME TO versions_1"_s,
        }
        + versionTables()
        + QStringList{
            u"INSERT INTO versions SELECT id, time, name, '' FROM versions_1"_s,
            u"INSERT INTO snapshots SELECT id, content FROM versions_1"_s,
            u"DROP TABLE versions_1"_s,
        };
}

tl::expected<void, DatabaseFault> setVersion(Database &database)
{
    return database.run(u"PRAGMA user_version = %1"_s.arg(projectVersion));
}

} // namespace

tl::expected<void, DatabaseFault> createProjectTables(Database &database)
{
    const QStringList statements = QStringList{
        u"CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE blocks (id INTEGER PRIMARY KEY, content TEXT NOT NULL)"_s,
        u"CREATE TABLE sources (id INTEGER PRIMARY KEY, content TEXT NOT NULL)"_s,
        u"PRAGMA application_id = %1"_s.arg(projectApplicationId),
    } + claimTables()
        + versionTables();
    if (auto done = runAll(database, statements); !done)
        return done;
    return setVersion(database);
}

tl::expected<void, DatabaseFault> migrateProject(Database &database, int version)
{
    if (version < 2) {
        if (auto done = runAll(database, fromVersion1()); !done)
            return done;
    }
    return setVersion(database);
}

} // namespace caveat
