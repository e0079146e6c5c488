// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace caveat
{

/// What was read from a .caveat file.
struct ReadProject {
    Project project;
    QVector<Version> versions; ///< oldest first
    QString saveId; ///< changes with every save
    bool isNumbered = true; ///< all rows count from 0 without gaps, so that a save need write only what differs
    int format = 0; ///< user_version of the file
    QStringList damage; ///< what could not be read, a line each; empty where the file is whole
};

/// Reads the project at \p path. A damaged one gives what can still be read of it, and says what is missing. The
/// error names the file: not there, no project, written by a newer program, or nothing to be saved of it.
tl::expected<ReadProject, QString> readProject(const QString &path);

/// The draft of the saved version \p id.
tl::expected<Draft, QString> readVersion(const QString &path, qint64 id);

/// The save that \p path is at, to be compared with ReadProject::saveId; empty where there is none.
QString saveIdOf(const QString &path);

/// True where \p path is to be read as a project: by its ending.
bool isProjectPath(const QString &path);

} // namespace caveat
