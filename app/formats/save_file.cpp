// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace caveat
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

/// How many links may lead to each other before they are taken to go in a circle.
constexpr int mostLinks = 40;

} // namespace

QString linkedFile(QString path)
{
    for (int link = 0; link < mostLinks && QFileInfo(path).isSymLink(); ++link)
        path = QFileInfo(path).symLinkTarget();
    return path;
}

tl::expected<void, QString> saveFile(const QString &path, const QByteArray &bytes)
{
    const QString target = linkedFile(path);
    const QFileInfo info(target);
    const auto failed = [&path](const QString &reason) {
        return tl::unexpected(Messages::tr("%1 could not be saved: %2").arg(path, reason));
    };
    if (info.isDir())
        return failed(Messages::tr("it is a folder."));
    if (info.exists() && !info.isFile()) {
        // A device or pipe takes what it is given; there is nothing to replace.
        QFile device(target);
        const bool done = device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size() && device.flush();
        return done ? tl::expected<void, QString>() : failed(device.errorString());
    }
    if (!info.dir().exists())
        return failed(Messages::tr("the folder %1 does not exist.").arg(info.path()));
    if (info.exists() && !info.isWritable())
        return failed(Messages::tr("it may not be written to."));

    // QSaveFile takes over the permissions of the file it replaces.
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace caveat
