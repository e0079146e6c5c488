// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "own_sources.h"

#include <evidence/import.h>
#include <evidence/user_library.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace caveat
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(OwnSources)
};

} // namespace

tl::expected<TakenSources, QString> takeSources(
    EvidenceLibrary &library, const QVector<EvidenceEntry> &entries, const QString &path)
{
    auto own = readUserLibrary(path);
    if (!own)
        return tl::unexpected(own.error().toString());
    EvidenceLibrary grown = library;
    TakenSources taken;
    for (EvidenceEntry entry : entries) {
        entry.own = true;
        const EvidenceLibrary::Added added = grown.add(entry);
        taken.ids.append(added.id);
        if (!added.isNew)
            continue;
        own->append(*grown.find(added.id));
        ++taken.added;
    }
    if (taken.added > 0) {
        if (const auto written = writeUserLibrary(path, *own); !written)
            return tl::unexpected(written.error().toString());
    }
    library = std::move(grown);
    return taken;
}

tl::expected<TakenSources, QString> importSources(EvidenceLibrary &library, const QString &file, const QString &path)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(Messages::tr("%1 cannot be read: %2").arg(file, source.errorString()));
    if (source.size() > largestImport)
        return tl::unexpected(Messages::tr("%1 is larger than %2 MB.").arg(file).arg(largestImport / (1024 * 1024)));
    const ImportedEntries read = importEntries(source.read(largestImport + 1), file);
    auto taken = takeSources(library, read.entries, path);
    if (taken) {
        for (const EntryFault &fault : read.faults)
            taken->faults.append(fault.toString());
    }
    return taken;
}

} // namespace caveat
