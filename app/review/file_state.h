// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace caveat
{

/// What a file is like, to tell later whether it has changed.
struct FileState {
    bool exists = false;
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970; only ever compared for being equal, as clocks go back
    QByteArray hash; ///< SHA-256 of the content, in hex

    friend bool operator==(const FileState &, const FileState &) = default;
};

FileState fileState(const QString &path);

/// True where the content of \p path is no longer what it was. A file that was only touched has not changed.
bool hasChanged(const QString &path, const FileState &since);

} // namespace caveat
