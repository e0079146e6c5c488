// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "file_state.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace caveat
{

namespace
{

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

} // namespace

FileState fileState(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.isFile())
        return {};
    return {true, info.size(), info.lastModified().toMSecsSinceEpoch(), hashOf(path)};
}

bool hasChanged(const QString &path, const FileState &since)
{
    const QFileInfo info(path);
    const bool exists = !path.isEmpty() && info.isFile();
    if (exists != since.exists || (exists && info.size() != since.size))
        return true;
    // The same size and time tell nothing: a sync tool or a restored copy may bring both along.
    return exists && hashOf(path) != since.hash;
}

} // namespace caveat
