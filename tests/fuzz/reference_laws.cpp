// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reference_laws.h"

#include <evidence/citation_text.h>
#include <evidence/evidence_file.h>
#include <evidence/evidence_library.h>
#include <evidence/import.h>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QString brokenByCiting(const EvidenceEntry &entry)
{
    for (const CitationStyle style : {CitationStyle::Vancouver, CitationStyle::Apa, CitationStyle::Ama}) {
        const ReferenceText reference = referenceText(entry, style);
        if (reference.text.isEmpty() || citationMark({{entry, 1, {}}}, style).isEmpty())
            return u"“%1” has no reference"_s.arg(entry.title);
        for (const TextRange range : reference.italic) {
            if (range.start < 0 || range.isEmpty() || range.end > reference.text.size())
                return u"italics outside of “%1”"_s.arg(reference.text);
        }
    }
    return {};
}

} // namespace

QString brokenByImporting(const QByteArray &bytes)
{
    const ImportedEntries read = importEntries(bytes, u"references"_s);
    for (const EntryFault &fault : read.faults) {
        if (fault.file.isEmpty() || fault.message.isEmpty() || fault.line < 0)
            return u"a fault without a place: "_s + fault.toString();
    }
    EvidenceLibrary library;
    for (const EvidenceEntry &entry : read.entries) {
        if (entry.title.isEmpty())
            return u"an entry without a title"_s;
        if (const QString broken = brokenByCiting(entry); !broken.isEmpty())
            return broken;
        const EvidenceLibrary::Added added = library.add(entry);
        if (!library.find(added.id))
            return u"“%1” is not found by its id"_s.arg(entry.title);
        if (library.add(entry).isNew && !entry.title.isEmpty() && (!entry.doi.isEmpty() || !entry.pmid.isEmpty()))
            return u"“%1” is not known the second time"_s.arg(entry.title);
    }
    const auto again = readEvidenceFile(writeEvidenceFile(library.entries()), u"own.toml"_s);
    if (!again)
        return again.error().toString();
    if (*again != library.entries())
        return u"entries are not read back as they were written"_s;
    return {};
}

} // namespace caveat
