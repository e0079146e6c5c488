// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_reader.h"

#include "draft_json.h"
#include "json_bytes.h"
#include "looked_json.h"
#include "origin_json.h"
#include "project_schema.h"
#include "table_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <QtEndian>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectReader)
};

/// Keys that are tried where nobody knows how many rows there were.
constexpr int manyRows = 20'000;

tl::expected<int, QString> checkedFormat(Database &database, const QString &path)
{
    const auto application = database.number(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(Messages::tr("%1 cannot be read: %2").arg(path, application.error().text));
    if (*application != projectApplicationId)
        return tl::unexpected(Messages::tr("%1 is no Caveat project.").arg(path));
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version || *version < 1)
        return tl::unexpected(Messages::tr("%1 is damaged: it does not say how it was written.").arg(path));
    if (*version > projectVersion)
        return tl::unexpected(Messages::tr("%1 was written by a newer version of Caveat (format %2, and this one "
                                           "knows formats up to %3). It was left as it is.")
                                  .arg(path)
                                  .arg(*version)
                                  .arg(projectVersion));
    const auto foreign = database.number(u"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' OR (type = 'view'"
                                         " AND name IN ('properties', 'blocks', 'sources', 'claims', 'decisions',"
                                         " 'versions', 'snapshots'))"_s);
    if (foreign && *foreign > 0)
        return tl::unexpected(Messages::tr("%1 holds triggers or views, which Caveat does not write and does not run. "
                                           "It was left as it is.")
                                  .arg(path));
    return int(*version);
}

/// Reads the tables of a project of today's format.
class ProjectReader
{
public:
    explicit ProjectReader(Database &database)
        : m_database(database)
    {
    }

    ReadProject read()
    {
        readProperties();
        readBlocks();
        readSources();
        readClaims();
        readVersions();
        return m_read;
    }

    bool foundNothing() const { return m_foundNothing; }

private:
    int expected(const QString &name) const { return m_properties.value(name, QString::number(manyRows)).toInt(); }

    void number(const QVariant &id, qsizetype place)
    {
        m_read.isNumbered = m_read.isNumbered && id.toLongLong() == place;
    }

    /// Says that some rows are missing, if so.
    void account(const QString &name, qsizetype found, bool damaged, const QString &message)
    {
        const auto counted = m_properties.constFind(name);
        if (counted != m_properties.constEnd() && counted->toInt() > found)
            m_read.damage.append(message.arg(counted->toInt() - found).arg(*counted));
        else if (damaged)
            m_read.damage.append(message.arg(u"?"_s, u"?"_s));
    }

    void readProperties()
    {
        const TableRows table = tableRows(m_database, u"properties"_s, u"name, value"_s, u"name"_s, 0);
        for (const QVariantList &row : table.rows)
            m_properties.insert(row.at(0).toString(), row.at(1).toString());
        if (table.damaged || !m_properties.contains(u"saved"_s))
            m_read.damage.append(Messages::tr("Where the draft was imported from is not known any more."));
        m_read.saveId = m_properties.value(u"saved"_s);
        m_read.project.draft.language = m_properties.value(u"language"_s);
        m_read.project.draft.directivesAtEnd
            = m_properties.value(u"directivesAtEnd"_s).split(u'\n', Qt::SkipEmptyParts);
        if (m_properties.contains(u"origin"_s))
            m_read.project.origin = originFromBytes(m_properties.value(u"origin"_s).toUtf8());
        m_read.project.spelling = spellingFromBytes(m_properties.value(u"spelling"_s).toUtf8());
        m_read.project.looked = lookedFromBytes(m_properties.value(u"looked"_s).toUtf8());
    }

    void readBlocks()
    {
        const TableRows table = tableRows(m_database, u"blocks"_s, u"content, id"_s, u"id"_s, expected(u"blocks"_s));
        for (const QVariantList &row : table.rows) {
            number(row.at(1), m_read.project.draft.blocks.size());
            if (auto block = blockFromBytes(row.at(0).toString().toUtf8()))
                m_read.project.draft.blocks.append(*std::move(block));
        }
        const auto found = m_read.project.draft.blocks.size();
        account(u"blocks"_s, found, table.damaged || found < table.rows.size(),
            Messages::tr("%1 of %2 paragraphs could not be read."));
        m_foundNothing = found == 0 && table.damaged;
    }

    void readSources()
    {
        const TableRows table = tableRows(m_database, u"sources"_s, u"content, id"_s, u"id"_s, expected(u"sources"_s));
        for (const QVariantList &row : table.rows) {
            number(row.at(1), m_read.project.references.size());
            if (const auto reference = objectFromBytes(row.at(0).toString().toUtf8()))
                m_read.project.references.append(*reference);
        }
        const auto found = m_read.project.references.size();
        account(u"sources"_s, found, table.damaged || found < table.rows.size(),
            Messages::tr("%1 of %2 references could not be read."));
    }

    void readClaims()
    {
        QHash<int, QVector<Decision>> said;
        const TableRows decisions = tableRows(m_database, u"decisions"_s,
            u"claim, status, reason, name, time, rule, severity, number"_s, u"claim"_s, expected(u"claims"_s));
        for (const QVariantList &row : decisions.rows) {
            const auto status = statusFromName(row.at(1).toString());
            number(row.at(7), said.value(row.at(0).toInt()).size());
            if (status)
                said[row.at(0).toInt()].append({*status, row.at(2).toString(), row.at(3).toString(),
                    QDateTime::fromMSecsSinceEpoch(row.at(4).toLongLong(), Qt::UTC), row.at(5).toString(),
                    severityFromName(row.at(6).toString()).value_or(Severity::Info)});
        }
        const TableRows claims = tableRows(m_database, u"claims"_s,
            u"id, category, sentence, ordinal, text_before, text_after, likes, lapsed"_s, u"id"_s,
            expected(u"claims"_s));
        Decisions &decided = m_read.project.decisions;
        for (const QVariantList &row : claims.rows) {
            DecidedClaim claim{{row.at(1).toString(), row.at(2).toString(), row.at(3).toInt()},
                {row.at(4).toUInt(), row.at(5).toUInt(), row.at(6).toInt()}, row.at(7).toBool(),
                said.value(row.at(0).toInt())};
            number(row.at(0), decided.size());
            if (!claim.said.isEmpty())
                decided.append(claim);
        }
        m_read.isNumbered = m_read.isNumbered && claims.rows.size() == decided.size() && said.size() == decided.size();
        account(u"claims"_s, decided.size(), claims.damaged || decisions.damaged,
            Messages::tr("%1 of %2 decisions could not be read."));
    }

    void readVersions()
    {
        const TableRows table
            = tableRows(m_database, u"versions"_s, u"id, time, name, label"_s, u"id"_s, expected(u"versions"_s));
        for (const QVariantList &row : table.rows)
            m_read.versions.append(
                {row.at(0).toLongLong(), QDateTime::fromMSecsSinceEpoch(row.at(1).toLongLong(), Qt::UTC),
                    row.at(2).toString(), row.at(3).toString()});
        account(u"versions"_s, table.rows.size(), table.damaged,
            Messages::tr("%1 of %2 saved versions could not be read."));
    }

    Database &m_database;
    ReadProject m_read;
    QHash<QString, QString> m_properties;
    bool m_foundNothing = false;
};

tl::expected<ReadProject, QString> readTables(Database &database, const QString &path, int format)
{
    // One state of the file, even while another program saves.
    if (auto begun = database.run(u"BEGIN"_s); !begun)
        return tl::unexpected(Messages::tr("%1 cannot be read: %2").arg(path, begun.error().text));
    ProjectReader reader(database);
    ReadProject read = reader.read();
    database.run(u"ROLLBACK"_s);
    read.format = format;
    if (reader.foundNothing())
        return tl::unexpected(
            Messages::tr("%1 is damaged, and nothing of its text could be read. It was left as it is.").arg(path));
    return read;
}

/// A copy of an older file, brought up to date; the file itself is migrated when it is saved.
tl::expected<Database, QString> migratedCopy(const QString &path, const QTemporaryDir &folder, int format)
{
    const QString copy = folder.filePath(u"older.caveat"_s);
    if (!folder.isValid() || !QFile::copy(path, copy)
        || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(Messages::tr("%1 cannot be copied to be read.").arg(path));
    auto database = Database::open(copy, Database::Access::Write);
    if (!database)
        return tl::unexpected(Messages::tr("%1 cannot be read: %2").arg(path, database.error().text));
    if (const auto done = migrateProject(*database, format); !done)
        return tl::unexpected(Messages::tr("%1 cannot be read: %2").arg(path, done.error().text));
    return *std::move(database);
}

struct OpenedProject {
    Database database;
    int format = 0;
};

tl::expected<OpenedProject, QString> openedProject(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return tl::unexpected(Messages::tr("%1 is a folder, not a file.").arg(path));
    if (!info.exists())
        return tl::unexpected(Messages::tr("%1 does not exist.").arg(path));
    if (info.size() == 0)
        return tl::unexpected(Messages::tr("%1 is empty.").arg(path));
    auto database = Database::open(path, Database::Access::Read);
    if (!database)
        return tl::unexpected(Messages::tr("%1 cannot be read: %2").arg(path, database.error().text));
    const auto format = checkedFormat(*database, path);
    if (!format)
        return tl::unexpected(format.error());
    return OpenedProject{*std::move(database), *format};
}

} // namespace

tl::expected<ReadProject, QString> readProject(const QString &path)
{
    auto opened = openedProject(path);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->format == projectVersion)
        return readTables(opened->database, path, opened->format);
    const QTemporaryDir folder;
    auto copy = migratedCopy(path, folder, opened->format);
    return copy ? readTables(*copy, path, opened->format) : tl::unexpected(copy.error());
}

namespace
{

/// Empty where \p bytes claim to hold more than they can: memory is not taken on the word of a damaged file.
QByteArray uncompressed(const QByteArray &bytes)
{
    constexpr qsizetype headLength = 4;
    constexpr qint64 mostPacked = 1100; // zlib packs 1032 to 1 at best
    if (bytes.size() < headLength || qFromBigEndian<quint32>(bytes.constData()) > bytes.size() * mostPacked)
        return {};
    return qUncompress(bytes);
}

} // namespace

tl::expected<Draft, QString> readVersion(const QString &path, qint64 id)
{
    auto opened = openedProject(path);
    if (!opened)
        return tl::unexpected(opened.error());
    const QString table = opened->format < 2 ? u"versions"_s : u"snapshots"_s;
    auto query = opened->database.prepared(u"SELECT content FROM %1 WHERE id = ?"_s.arg(table));
    if (query) {
        query->bindValue(0, id);
        if (run(*query) && query->next()) {
            if (auto draft = draftFromBytes(uncompressed(query->value(0).toByteArray())))
                return draft;
        }
    }
    return tl::unexpected(Messages::tr("%1: the saved version %2 cannot be read.").arg(path).arg(id));
}

QString saveIdOf(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    auto database = Database::open(path, Database::Access::Read);
    if (!database)
        return {};
    auto query = database->prepared(u"SELECT value FROM properties WHERE name = 'saved'"_s);
    return query && run(*query) && query->next() ? query->value(0).toString() : QString();
}

bool isProjectPath(const QString &path)
{
    return QFileInfo(path).suffix().compare("caveat"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace caveat
