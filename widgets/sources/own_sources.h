// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/evidence_library.h>

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace caveat
{

/// What came of taking sources into the user's own library.
struct TakenSources {
    QStringList ids; ///< of the entries, new or held already
    int added = 0;
    QStringList faults; ///< what could not be read, by line and entry
};

/// Adds \p entries to \p library, and those that are new to the user's own file at \p path. After an error neither is
/// changed.
tl::expected<TakenSources, QString> takeSources(
    EvidenceLibrary &library, const QVector<EvidenceEntry> &entries, const QString &path);

/// The same for the references in the BibTeX, RIS or CSL-JSON file \p file.
tl::expected<TakenSources, QString> importSources(EvidenceLibrary &library, const QString &file, const QString &path);

} // namespace caveat
