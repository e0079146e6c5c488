// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/evidence_entry.h>
#include <formats/reader.h>
#include <review/decision.h>

namespace caveat::cli
{

/// A draft to work on, with what was decided on it.
struct DraftInput {
    SourceDraft document;
    Decisions decisions;
    QVector<EvidenceEntry> references = {}; ///< that a project holds for its citations
};

/// Reads the file at \p path, a .caveat project too.
tl::expected<DraftInput, QString> readInputDraft(const QString &path, std::optional<Format> format);

/// True, and said, where \p path is a project, which \p command cannot work on.
bool isRefusedProject(const QString &path, const QString &command);

/// Says the notices of \p document; with the name of the file where it is one of several.
void printNotices(const QStringList &notices, const QString &path, bool several);

} // namespace caveat::cli
