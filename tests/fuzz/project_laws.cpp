// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_laws.h"

#include <review/journal_record.h>
#include <review/project_file.h>
#include <review/project_schema.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype versionsTried = 8;

SaveNote note()
{
    return {u"Ada"_s, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC), u"kept"_s};
}

bool same(const Project &left, const Project &right)
{
    return sameContent(left.draft, right.draft) && left.references == right.references
        && left.decisions == right.decisions && left.origin == right.origin;
}

/// \p project is whole again when it was saved as \p path and read.
QString brokenByReadingBack(const QString &path, const Project &project)
{
    const auto again = readProject(path);
    if (!again)
        return u"what was saved cannot be read: "_s + again.error();
    if (!again->damage.isEmpty())
        return u"what was saved is damaged: "_s + again->damage.join(u' ');
    if (!sameContent(again->project.draft, project.draft))
        return u"another draft is read than was saved"_s;
    return same(again->project, project) ? QString() : u"something else is read than was saved"_s;
}

QString brokenBySaving(ProjectFile &file, const QString &other, bool sound)
{
    Project project = file.saved();
    for (const OutputFormat format :
        {OutputFormat::HtmlFragment, OutputFormat::HtmlPage, OutputFormat::Markdown, OutputFormat::Text})
        written(project.draft, format);
    for (const Version &version : file.versions().first(std::min(versionsTried, file.versions().size()))) {
        if (const auto read = file.version(version.id); !read && read.error().isEmpty())
            return u"an error without words"_s;
    }
    const QString path = file.path();
    if (file.readOnlyReason().isEmpty()) {
        Project changed = project;
        changed.draft.blocks.append(Block());
        const auto saved = file.save(changed, note());
        if (!saved && (sound || saved.error().text.isEmpty()))
            return u"it cannot be saved: "_s + saved.error().text;
        if (const QString broken = brokenByReadingBack(path, saved ? changed : project); !broken.isEmpty())
            return (saved ? u"saved in its place: "_s : u"after a save that failed: "_s) + broken;
        project = saved ? changed : project;
    }
    const auto saved = file.saveAs(other, project, note());
    if (!saved)
        return sound || saved.error().text.isEmpty() ? u"it cannot be saved: "_s + saved.error().text : QString();
    return brokenByReadingBack(other, project);
}

/// \p sound where the tables are as they should be, so that there is no excuse.
QString brokenAt(const QTemporaryDir &folder, const QString &path, bool sound)
{
    auto file = ProjectFile::open(path);
    if (!file)
        return file.error().contains(path) ? QString() : u"an error that does not name the file: "_s + file.error();
    return brokenBySaving(*file, folder.filePath(u"other.caveat"_s), sound);
}

QVariant valueOf(const QByteArray &text)
{
    if (text.startsWith("int:"))
        return text.sliced(4).toLongLong();
    if (text.startsWith("zip:"))
        return qCompress(text.sliced(4));
    return QString::fromUtf8(text);
}

int columnsOf(const QByteArray &table)
{
    if (table == "claims" || table == "decisions")
        return 8;
    if (table == "versions")
        return 4;
    return table == "properties" || table == "blocks" || table == "sources" || table == "snapshots" ? 2 : 0;
}

tl::expected<void, DatabaseFault> fill(Database &database, const QByteArray &lines)
{
    if (auto done = createProjectTables(database); !done)
        return done;
    for (const QByteArray &line : lines.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        const int columns = columnsOf(fields.first());
        if (columns == 0)
            continue;
        QStringList marks(columns, u"?"_s);
        auto query = database.prepared(
            u"INSERT OR REPLACE INTO %1 VALUES (%2)"_s.arg(QString::fromLatin1(fields.first()), marks.join(u',')));
        if (!query)
            return tl::unexpected(query.error());
        for (int column = 0; column < columns; ++column)
            query->bindValue(column, valueOf(fields.value(column + 1)));
        run(*query); // a row that the table does not take is left out
    }
    return {};
}

QByteArray withChecksums(const QByteArray &lines)
{
    QByteArray journal;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.startsWith('#'))
            journal += QCryptographicHash::hash(line, QCryptographicHash::Md5).toHex().first(8) + ' ' + line + '\n';
    }
    return journal;
}

} // namespace

QString brokenByOpening(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"article.caveat"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return u"no place to write to"_s;
    file.close();
    return brokenAt(folder, path, false);
}

QString brokenByRows(const QByteArray &lines)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"article.caveat"_s);
    {
        auto database = Database::open(path, Database::Access::Create);
        if (!database || !database->run(u"BEGIN"_s))
            return u"no place to write to"_s;
        if (const auto done = fill(*database, lines); !done)
            return u"the tables cannot be made: "_s + done.error().text;
        if (!database->run(u"COMMIT"_s))
            return u"the tables cannot be written"_s;
    }
    return brokenAt(folder, path, true);
}

QString brokenByRecovering(const QByteArray &lines)
{
    const auto content = journalContent(withChecksums(lines));
    if (!content)
        return {};
    const QByteArray records = headRecord(content->head) + changeRecord(content->project, nullptr, content->at);
    const auto again = journalContent(records);
    if (!again || again->head != content->head || again->at != content->at || !same(again->project, content->project))
        return u"what was recovered is not recovered again"_s;
    if (!content->project.draft.blocks.isEmpty() && content->changedBlock > content->project.draft.blocks.size())
        return u"the last change is nowhere"_s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recovered.caveat"_s);
    ProjectFile file;
    if (const auto saved = file.saveAs(path, content->project, note()); !saved)
        return u"what was recovered cannot be saved: "_s + saved.error().text;
    return brokenByReadingBack(path, content->project);
}

} // namespace caveat
