// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry_fault.h"
#include "evidence_entry.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace caveat
{

/// The forms in which reference managers write.
enum class ReferenceFormat : quint8 { BibTex, Ris, CslJson };

/// What a file of references held: the entries that could be read, and what is wrong with the others.
struct ImportedEntries {
    QVector<EvidenceEntry> entries;
    QVector<EntryFault> faults;
};

/// How much is taken in: a file that is larger is not read, an entry with a longer field or beyond the last is left
/// out.
inline constexpr qsizetype largestImport = 32 * 1024 * 1024;
inline constexpr qsizetype mostImportedEntries = 20000;
inline constexpr qsizetype longestImportedField = 50000;

/// The format of \p text by how it begins; nothing if it looks like none of them.
std::optional<ReferenceFormat> referenceFormat(const QString &text);

/// Reads \p bytes, from the file \p file, in whichever format they are: UTF-8, UTF-16 with its mark, else Latin-1.
ImportedEntries importEntries(const QByteArray &bytes, const QString &file);

/// The readers on their own; \p text has line ends of any kind.
ImportedEntries readBibTex(const QString &text);
ImportedEntries readRis(const QString &text); ///< RIS, and the tagged form of PubMed
ImportedEntries readCslJson(const QString &text);

} // namespace caveat
