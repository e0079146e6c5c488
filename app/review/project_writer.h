// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"
#include "project.h"

namespace caveat
{

/// What a save writes besides the project.
struct SaveDetails {
    QString saveId; ///< new with every save
    std::optional<Version> version; ///< a saved version of the project's draft to add
    int versions = 0; ///< how many there are then
};

/// Writes \p project in an open transaction, and of it only what differs from \p saved, which the file holds; all of
/// it where there is none. Saved versions are only ever added.
tl::expected<void, DatabaseFault> writeProject(
    Database &database, const Project &project, const Project *saved, const SaveDetails &details);

} // namespace caveat
