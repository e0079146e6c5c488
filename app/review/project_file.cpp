// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "project_file.h"

#include "project_schema.h"
#include "project_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

SaveFault failed(const QString &path, const QString &reason)
{
    return {SaveFault::Kind::Failed, Messages::tr("%1 could not be saved: %2").arg(path, reason)};
}

/// The lock of \p path if it is to be had; else why not.
tl::expected<std::unique_ptr<QLockFile>, QString> locked(const QString &path)
{
    const QString target = linkedFile(path);
    if (QFileInfo::exists(target) && !QFileInfo(target).isWritable())
        return tl::unexpected(Messages::tr("The file may not be written to."));
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    // Held as long as the window is open; that of a window that was killed is known by its process.
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return tl::unexpected(Messages::tr("The folder may not be written to."));
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return tl::unexpected(Messages::tr("Another window writes this file (process %1 on %2).").arg(process).arg(host));
}

/// QFileInfo takes any two files that are not there for the same.
bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo left(linkedFile(one));
    const QFileInfo right(linkedFile(other));
    if (left.exists() && right.exists())
        return left == right;
    return QDir::cleanPath(left.absoluteFilePath()) == QDir::cleanPath(right.absoluteFilePath());
}

/// Removed again unless it was renamed.
class NewFile
{
public:
    explicit NewFile(const QString &target)
        : m_target(target)
        , m_path(u"%1/.%2.%3"_s.arg(QFileInfo(target).path(), QFileInfo(target).fileName(),
              QUuid::createUuid().toString(QUuid::Id128).first(8)))
    {
    }
    ~NewFile()
    {
        if (!m_path.isEmpty()) {
            QFile::remove(m_path);
            QFile::remove(m_path + u"-journal"_s);
        }
    }
    Q_DISABLE_COPY_MOVE(NewFile)

    const QString &path() const { return m_path; }

    bool putInPlace()
    {
        if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
            return false;
        m_path.clear();
        return true;
    }

private:
    QString m_target;
    QString m_path;
};

template <typename Work>
tl::expected<void, DatabaseFault> inTransaction(Database &database, Work work)
{
    if (auto done = database.run(u"BEGIN IMMEDIATE"_s); !done)
        return done;
    auto done = work();
    if (done)
        done = database.run(u"COMMIT"_s);
    if (!done)
        database.run(u"ROLLBACK"_s);
    return done;
}

/// A number for the next of \p versions: one more than the last, or the lowest free where a damaged file has used up
/// the numbers.
qint64 freeId(const QVector<Version> &versions)
{
    if (versions.isEmpty())
        return 1;
    if (versions.constLast().id < std::numeric_limits<qint64>::max())
        return versions.constLast().id + 1;
    qint64 id = 1;
    while (std::ranges::find(versions, id, &Version::id) != versions.end())
        ++id;
    return id;
}

} // namespace

QString lockPath(const QString &path)
{
    const QFileInfo info(linkedFile(path));
    return info.absolutePath() + u"/."_s + info.fileName() + u".lock"_s;
}

ProjectFile::ProjectFile() = default;
ProjectFile::~ProjectFile() = default;
ProjectFile::ProjectFile(ProjectFile &&) noexcept = default;
ProjectFile &ProjectFile::operator=(ProjectFile &&) noexcept = default;

tl::expected<ProjectFile, QString> ProjectFile::open(const QString &path)
{
    ProjectFile file;
    file.m_path = path;
    if (QFileInfo(path).isFile()) {
        // First the lock: nobody else saves between reading and claiming.
        auto lock = locked(path);
        if (lock)
            file.m_lock = *std::move(lock);
        else
            file.m_readOnlyReason = lock.error();
    }
    auto read = readProject(path);
    if (!read)
        return tl::unexpected(read.error());
    file.m_saved = std::move(read->project);
    file.m_versions = std::move(read->versions);
    file.m_damage = std::move(read->damage);
    file.m_saveId = read->saveId;
    file.m_format = read->format;
    file.m_isNumbered = read->isNumbered;
    if (!file.m_damage.isEmpty()) {
        file.m_readOnlyReason
            = Messages::tr("The file is damaged. What could be read can be saved under another name.");
        file.m_lock.reset();
    }
    return file;
}

bool ProjectFile::hasChangedOutside() const
{
    return !m_path.isEmpty() && saveIdOf(m_path) != m_saveId;
}

bool ProjectFile::claim()
{
    if (m_lock || m_path.isEmpty() || !m_damage.isEmpty())
        return m_lock != nullptr;
    auto lock = locked(m_path);
    m_readOnlyReason = lock ? QString() : lock.error();
    if (lock)
        m_lock = *std::move(lock);
    return m_lock != nullptr;
}

SaveDetails ProjectFile::detailsOf(const Project &project, const SaveNote &note) const
{
    SaveDetails details;
    details.saveId = QUuid::createUuid().toString(QUuid::Id128);
    if (m_versions.isEmpty() || !note.label.isEmpty() || !sameContent(project.draft, m_saved.draft))
        details.version = Version{freeId(m_versions), note.at, note.by, note.label};
    details.versions = int(m_versions.size()) + (details.version ? 1 : 0);
    return details;
}

void ProjectFile::remember(const Project &project, const SaveDetails &details)
{
    m_saved = project;
    m_saveId = details.saveId;
    m_format = projectVersion;
    m_isNumbered = true;
    if (details.version)
        m_versions.append(*details.version);
}

/// Without the versions there were; \p why says what became of them.
tl::expected<void, SaveFault> ProjectFile::saveAfresh(
    const QString &path, const QString &why, const Project &project, const SaveNote &note)
{
    const QVector<Version> versions = std::exchange(m_versions, {});
    auto done = saveNew(path, {}, project, note);
    if (!done)
        m_versions = versions;
    else if (!versions.isEmpty())
        m_notices.append(why);
    return done;
}

tl::expected<void, SaveFault> ProjectFile::save(const Project &project, const SaveNote &note, OnChange onChange)
{
    m_notices.clear();
    if (!m_readOnlyReason.isEmpty())
        return tl::unexpected(SaveFault{
            SaveFault::Kind::ReadOnly, Messages::tr("%1 could not be saved: %2").arg(m_path, m_readOnlyReason)});
    if (!QFileInfo(m_path).dir().exists())
        return tl::unexpected(
            failed(m_path, Messages::tr("the folder %1 does not exist.").arg(QFileInfo(m_path).path())));
    if (QFileInfo(linkedFile(m_path)).exists())
        return saveInPlace(project, note, onChange);
    return saveAfresh(m_path,
        Messages::tr("%1 had been removed and was made anew. Its earlier versions went with the old file.").arg(m_path),
        project, note);
}

tl::expected<void, SaveFault> ProjectFile::saveInPlace(const Project &project, const SaveNote &note, OnChange onChange)
{
    const bool changed = hasChangedOutside();
    if (changed && onChange == OnChange::Refuse)
        return tl::unexpected(SaveFault{SaveFault::Kind::ChangedOutside,
            Messages::tr("%1 could not be saved: another program has changed it.").arg(m_path)});
    if (changed) {
        // Its versions stay, if it is a project still.
        const auto read = readProject(m_path);
        if (!read || !read->damage.isEmpty())
            return saveAfresh(m_path,
                Messages::tr("%1 had been replaced by something else and was made anew, without its earlier versions.")
                    .arg(m_path),
                project, note);
        m_versions = read->versions;
        m_format = read->format;
    }
    auto database = Database::open(linkedFile(m_path), Database::Access::Write);
    if (!database)
        return tl::unexpected(failed(m_path, database.error().text));
    const SaveDetails details = detailsOf(project, note);
    const auto done = inTransaction(*database, [&]() -> tl::expected<void, DatabaseFault> {
        if (m_format < projectVersion) {
            if (auto migrated = migrateProject(*database, m_format); !migrated)
                return migrated;
        }
        return writeProject(*database, project, changed || !m_isNumbered ? nullptr : &m_saved, details);
    });
    if (!done)
        return tl::unexpected(failed(m_path, done.error().text));
    remember(project, details);
    return {};
}

tl::expected<void, SaveFault> ProjectFile::saveNew(
    const QString &path, const QString &versionsFrom, const Project &project, const SaveNote &note)
{
    const QString target = linkedFile(path);
    const QFileInfo info(target);
    if (info.isDir())
        return tl::unexpected(failed(path, Messages::tr("it is a folder.")));
    if (!info.dir().exists())
        return tl::unexpected(failed(path, Messages::tr("the folder %1 does not exist.").arg(info.path())));
    if (!QFileInfo(info.path()).isWritable())
        return tl::unexpected(failed(path, Messages::tr("the folder %1 may not be written to.").arg(info.path())));

    NewFile made(target);
    const bool copies = !versionsFrom.isEmpty() && QFile::copy(versionsFrom, made.path());
    if (!copies)
        QFile::remove(made.path());
    const SaveDetails details = detailsOf(project, note);
    tl::expected<void, DatabaseFault> done;
    {
        auto database = Database::open(made.path(), Database::Access::Create);
        if (!database)
            return tl::unexpected(failed(path, database.error().text));
        done = inTransaction(*database, [&]() -> tl::expected<void, DatabaseFault> {
            auto prepared = !copies         ? createProjectTables(*database)
                : m_format < projectVersion ? migrateProject(*database, m_format)
                                            : tl::expected<void, DatabaseFault>();
            return prepared ? writeProject(*database, project, nullptr, details) : prepared;
        });
    }
    if (!done)
        return tl::unexpected(failed(path, done.error().text));
    if (info.exists())
        QFile::setPermissions(made.path(), info.permissions());
    if (!made.putInPlace())
        return tl::unexpected(failed(path, Messages::tr("it may not be written to.")));
    remember(project, details);
    return {};
}

tl::expected<void, SaveFault> ProjectFile::saveAs(const QString &path, const Project &project, const SaveNote &note)
{
    const bool same = !m_path.isEmpty() && isSameFile(path, m_path);
    if (same && m_readOnlyReason.isEmpty())
        return save(project, note, OnChange::Overwrite);
    if (!QFileInfo(linkedFile(path)).dir().exists())
        return tl::unexpected(failed(path, Messages::tr("the folder %1 does not exist.").arg(QFileInfo(path).path())));
    auto lock = locked(path);
    if (!lock)
        return tl::unexpected(failed(path, lock.error()));
    // Of a damaged file only what was read goes along.
    const bool copies = !m_path.isEmpty() && m_damage.isEmpty() && !hasChangedOutside();
    m_notices.clear();
    auto done = copies
        ? saveNew(path, linkedFile(m_path), project, note)
        : saveAfresh(path,
            Messages::tr("The earlier versions stayed behind: %1 is damaged, or no longer the file that was opened.")
                .arg(m_path),
            project, note);
    if (!done)
        return done;
    m_path = path;
    m_damage.clear();
    m_readOnlyReason.clear();
    m_lock = *std::move(lock);
    return {};
}

} // namespace caveat
