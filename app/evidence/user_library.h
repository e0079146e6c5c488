// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence_library.h"

#include <QString>

#include <tl/expected.hpp>

namespace caveat
{

/// The file in which the user's own entries are kept, in the folder of the program's settings.
QString userLibraryPath();

/// The user's own entries in the file at \p path; none if there is no such file.
tl::expected<QVector<EvidenceEntry>, EntryFault> readUserLibrary(const QString &path);

/// Writes \p entries to the file at \p path in one piece; what went wrong, or nothing.
tl::expected<void, EntryFault> writeUserLibrary(const QString &path, const QVector<EvidenceEntry> &entries);

/// What the program carries, and the user's own entries from the file at \p path.
tl::expected<EvidenceLibrary, EntryFault> libraryWithOwn(const QString &path);

} // namespace caveat
