// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "user_library.h"

#include "evidence_file.h"
#include "import.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace caveat
{

QString userLibraryPath()
{
    // The same for the window and for caveat-cli, whose settings have different names.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caveat/evidence.toml"_s;
}

tl::expected<QVector<EvidenceEntry>, EntryFault> readUserLibrary(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QVector<EvidenceEntry>();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(EntryFault{path, 0, {}, file.errorString()});
    if (file.size() > 2 * largestImport)
        return tl::unexpected(EntryFault{path, 0, {}, u"is too large to be a library"_s});
    auto entries = readEvidenceFile(file.readAll(), path);
    if (entries) {
        for (EvidenceEntry &entry : *entries)
            entry.own = true;
    }
    return entries;
}

tl::expected<void, EntryFault> writeUserLibrary(const QString &path, const QVector<EvidenceEntry> &entries)
{
    QSaveFile file(path);
    const QByteArray written = writeEvidenceFile(entries);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(written) != written.size() || !file.commit())
        return tl::unexpected(EntryFault{path, 0, {}, file.errorString()});
    return {};
}

tl::expected<EvidenceLibrary, EntryFault> libraryWithOwn(const QString &path)
{
    auto library = EvidenceLibrary::shipped();
    if (!library)
        return library;
    const auto own = readUserLibrary(path);
    if (!own)
        return tl::unexpected(own.error());
    for (const EvidenceEntry &entry : *own)
        library->add(entry);
    return library;
}

} // namespace caveat
