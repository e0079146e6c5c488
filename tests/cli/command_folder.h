// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace caveat::test
{

/// A folder for the files of a test of commands, which goes with it.
class CommandFolder
{
protected:
    QString folderPath() const { return m_dir.path(); }
    QString path(const QString &name) const { return m_dir.filePath(name); }

    /// Writes a file, with the folders on its way; its path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

private:
    QTemporaryDir m_dir;
};

} // namespace caveat::test
