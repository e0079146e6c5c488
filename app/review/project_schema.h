// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

namespace caveat
{

/// "Cvt1": tells a project from other SQLite files.
inline constexpr int projectApplicationId = 0x43767431;
/// Of the tables that this program writes; resources/help/project-file.md describes them.
inline constexpr int projectVersion = 2;

/// The tables of an empty project, in an open transaction.
tl::expected<void, DatabaseFault> createProjectTables(Database &database);

/// Brings the tables of an older \p version up to date, in an open transaction.
tl::expected<void, DatabaseFault> migrateProject(Database &database, int version);

} // namespace caveat
