// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project_reader.h"

#include <QLockFile>

#include <memory>

namespace caveat
{

/// Why a project was not saved.
struct SaveFault {
    enum class Kind : quint8 {
        Failed, ///< the disk, the folder or the rights; saving again may work
        ReadOnly, ///< another window writes this file, or it is damaged: save under another name
        ChangedOutside, ///< it is no longer what was read or saved last
    };
    Kind kind = Kind::Failed;
    QString text; ///< names the file and the reason
};

enum class OnChange : quint8 { Refuse, Overwrite };

/// What is noted with a save.
struct SaveNote {
    QString by;
    QDateTime at; ///< in UTC
    QString label; ///< keeps a version in any case; without one it is kept where the draft has changed
};

/// A .caveat file that is open in a window, or the one that an untitled draft will get.
///
/// The file itself is open only while it is read or saved. What marks it as being written here is a lock file beside
/// it, which goes with the object. A save that fails leaves the file as it was.
class ProjectFile
{
public:
    /// Of a draft that has no file yet.
    ProjectFile();
    /// Reads the project at \p path and claims it for writing. If that cannot be, readOnlyReason() says why.
    static tl::expected<ProjectFile, QString> open(const QString &path);
    ~ProjectFile();
    ProjectFile(ProjectFile &&) noexcept;
    ProjectFile &operator=(ProjectFile &&) noexcept;

    const QString &path() const { return m_path; } ///< as given; empty while untitled
    const Project &saved() const { return m_saved; } ///< what the file holds
    const QVector<Version> &versions() const { return m_versions; } ///< oldest first
    const QStringList &damage() const { return m_damage; } ///< what could not be read, for people
    /// What people should know of the last save that worked: earlier versions that are gone.
    const QStringList &notices() const { return m_notices; }
    const QString &readOnlyReason() const { return m_readOnlyReason; } ///< for people; empty where it can be saved
    bool hasChangedOutside() const; ///< changed or removed by another program

    /// Claims the file for writing, now that another window may have left it; true if it could.
    bool claim();

    tl::expected<void, SaveFault> save(
        const Project &project, const SaveNote &note, OnChange onChange = OnChange::Refuse);
    /// Saves as \p path, with all versions, and goes on with that file. What is there is replaced in one piece.
    tl::expected<void, SaveFault> saveAs(const QString &path, const Project &project, const SaveNote &note);

    tl::expected<Draft, QString> version(qint64 id) const { return readVersion(m_path, id); }

private:
    tl::expected<void, SaveFault> saveInPlace(const Project &project, const SaveNote &note, OnChange onChange);
    tl::expected<void, SaveFault> saveNew(
        const QString &path, const QString &versionsFrom, const Project &project, const SaveNote &note);
    tl::expected<void, SaveFault> saveAfresh(
        const QString &path, const QString &why, const Project &project, const SaveNote &note);
    void remember(const Project &project, const struct SaveDetails &details);
    struct SaveDetails detailsOf(const Project &project, const SaveNote &note) const;

    QString m_path;
    Project m_saved;
    QVector<Version> m_versions;
    QStringList m_damage;
    QStringList m_notices;
    QString m_saveId;
    QString m_readOnlyReason;
    bool m_isNumbered = true; ///< see ReadProject
    int m_format = 0;
    std::unique_ptr<QLockFile> m_lock;
};

/// The lock file that marks \p path as being written by a window.
QString lockPath(const QString &path);

} // namespace caveat
