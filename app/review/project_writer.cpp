// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_writer.h"

#include "draft_json.h"
#include "looked_json.h"
#include "origin_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;
using Done = tl::expected<void, DatabaseFault>;

/// Calls \p write for every element of \p now that is not at its place in \p before, and \p cut if that was longer.
template <typename Element, typename Write, typename Cut>
Done writeDifferences(const QVector<Element> &now, const QVector<Element> &before, Write write, Cut cut)
{
    for (qsizetype index = 0; index < now.size(); ++index) {
        if (index < before.size() && now.at(index) == before.at(index))
            continue;
        if (Done done = write(index); !done)
            return done;
    }
    return now.size() < before.size() ? cut() : Done();
}

class ProjectWriter
{
public:
    ProjectWriter(Database &database, const Project &project, const Project *saved)
        : m_database(database)
        , m_project(project)
        , m_saved(saved ? *saved : Project())
        , m_whole(!saved)
    {
    }

    Done write(const SaveDetails &details)
    {
        if (Done done = m_whole ? clear() : Done(); !done)
            return done;
        if (Done done = writeBlocks(); !done)
            return done;
        if (Done done = writeSources(); !done)
            return done;
        if (Done done = writeClaims(); !done)
            return done;
        if (Done done = details.version ? writeVersion(*details.version) : Done(); !done)
            return done;
        return writeProperties(details);
    }

private:
    Done clear()
    {
        for (const QString &table : {u"blocks"_s, u"sources"_s, u"claims"_s, u"decisions"_s, u"properties"_s}) {
            if (Done done = m_database.run(u"DELETE FROM "_s + table); !done)
                return done;
        }
        return {};
    }

    static Done put(QSqlQuery &query, const QVariantList &values)
    {
        for (int index = 0; index < values.size(); ++index)
            query.bindValue(index, values.at(index));
        return run(query);
    }

    Done cut(const QString &table, const QString &key, qsizetype from)
    {
        return m_database.run(u"DELETE FROM %1 WHERE %2 >= %3"_s.arg(table, key).arg(from));
    }

    Done writeBlocks()
    {
        auto query = m_database.prepared(u"INSERT OR REPLACE INTO blocks VALUES (?, ?)"_s);
        if (!query)
            return tl::unexpected(query.error());
        const QVector<Block> &blocks = m_project.draft.blocks;
        return writeDifferences(
            blocks, m_saved.draft.blocks,
            [&](qsizetype index) {
                return put(*query, {index, QString::fromUtf8(blockBytes(blocks.at(index)))});
            },
            [&] { return cut(u"blocks"_s, u"id"_s, blocks.size()); });
    }

    Done writeSources()
    {
        auto query = m_database.prepared(u"INSERT OR REPLACE INTO sources VALUES (?, ?)"_s);
        if (!query)
            return tl::unexpected(query.error());
        const QVector<QJsonObject> &sources = m_project.references;
        return writeDifferences(
            sources, m_saved.references,
            [&](qsizetype index) {
                const QByteArray bytes = QJsonDocument(sources.at(index)).toJson(QJsonDocument::Compact);
                return put(*query, {index, QString::fromUtf8(bytes)});
            },
            [&] { return cut(u"sources"_s, u"id"_s, sources.size()); });
    }

    Done writeClaims()
    {
        auto claim = m_database.prepared(u"INSERT OR REPLACE INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        auto decision = m_database.prepared(u"INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!claim || !decision)
            return tl::unexpected(claim ? decision.error() : claim.error());
        const Decisions &decisions = m_project.decisions;
        return writeDifferences(
            decisions, m_saved.decisions,
            [&](qsizetype index) -> Done {
                const auto &[key, surroundings, lapsed, said] = decisions.at(index);
                const Done done = put(*claim,
                    {index, text(key.category), text(key.sentence), key.ordinal, surroundings.before,
                        surroundings.after, surroundings.likes, int(lapsed)});
                return done ? writeSaid(*decision, index, said) : done;
            },
            [&]() -> Done {
                const Done done = cut(u"claims"_s, u"id"_s, decisions.size());
                return done ? cut(u"decisions"_s, u"claim"_s, decisions.size()) : done;
            });
    }

    Done writeSaid(QSqlQuery &query, qsizetype claim, const QVector<Decision> &said)
    {
        const QVector<Decision> before
            = claim < m_saved.decisions.size() ? m_saved.decisions.at(claim).said : QVector<Decision>();
        return writeDifferences(
            said, before,
            [&](qsizetype number) {
                const auto &[status, reason, by, at, rule, severity] = said.at(number);
                return put(query,
                    {claim, number, statusName(status), text(reason), text(by), at.toMSecsSinceEpoch(), text(rule),
                        severityName(severity)});
            },
            [&] {
                return m_database.run(
                    u"DELETE FROM decisions WHERE claim = %1 AND number >= %2"_s.arg(claim).arg(said.size()));
            });
    }

    /// A null QString would be NULL.
    static QString text(const QString &value) { return value.isNull() ? u""_s : value; }

    Done writeVersion(const Version &version)
    {
        auto query = m_database.prepared(u"INSERT INTO versions VALUES (?, ?, ?, ?)"_s);
        // A damaged file may hold a snapshot under the number that lost its version; nobody can ask for it.
        auto snapshot = m_database.prepared(u"INSERT OR REPLACE INTO snapshots VALUES (?, ?)"_s);
        if (!query || !snapshot)
            return tl::unexpected(query ? snapshot.error() : query.error());
        constexpr int quick = 3;
        const Done done
            = put(*query, {version.id, version.at.toMSecsSinceEpoch(), text(version.by), text(version.label)});
        return done ? put(*snapshot, {version.id, qCompress(draftBytes(m_project.draft), quick)}) : done;
    }

    Done writeProperties(const SaveDetails &details)
    {
        auto query = m_database.prepared(u"INSERT OR REPLACE INTO properties VALUES (?, ?)"_s);
        if (!query)
            return tl::unexpected(query.error());
        QVector<QPair<QString, QString>> properties{{u"saved"_s, details.saveId},
            {u"language"_s, text(m_project.draft.language)},
            {u"directivesAtEnd"_s, text(m_project.draft.directivesAtEnd.join(u'\n'))},
            {u"blocks"_s, QString::number(m_project.draft.blocks.size())},
            {u"sources"_s, QString::number(m_project.references.size())},
            {u"claims"_s, QString::number(m_project.decisions.size())},
            {u"versions"_s, QString::number(details.versions)},
            {u"spelling"_s, QString::fromUtf8(spellingBytes(m_project.spelling))},
            {u"looked"_s, QString::fromUtf8(lookedBytes(m_project.looked))}};
        if (m_project.origin)
            properties.append({u"origin"_s, QString::fromUtf8(originBytes(*m_project.origin))});
        else if (Done done = m_database.run(u"DELETE FROM properties WHERE name = 'origin'"_s); !done)
            return done;
        for (const auto &[name, value] : properties) {
            if (Done done = put(*query, {name, value}); !done)
                return done;
        }
        return {};
    }

    Database &m_database;
    const Project &m_project;
    const Project m_saved;
    const bool m_whole;
};

} // namespace

tl::expected<void, DatabaseFault> writeProject(
    Database &database, const Project &project, const Project *saved, const SaveDetails &details)
{
    return ProjectWriter(database, project, saved).write(details);
}

} // namespace caveat
