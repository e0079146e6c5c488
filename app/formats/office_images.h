// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "zip_archive.h"

#include <draft/draft.h>

#include <QStringList>

#include <functional>

namespace caveat
{

/// The bytes of the picture that a document's address stands for, if they are no more than \p most; or none.
using PictureSource = std::function<QByteArray(const QString &target, qsizetype most)>;

/// Gives the images of \p draft their data as addresses. Gives what people should know: images that no page can show
/// lose their address, and so do those past a size.
QStringList takeImages(Draft &draft, const PictureSource &picture);

/// The pictures in \p archive below \p folder; the archive has to outlive it.
PictureSource picturesIn(const ZipArchive &archive, const QString &folder);

/// The ending for a picture that holds \p bytes ("png"); empty where no page can show it.
QString pictureEnding(const QByteArray &bytes);

/// An address that holds the picture \p bytes; empty where no page can show it.
QString pictureAddress(const QByteArray &bytes);

/// The picture in an address; empty where it holds none that a page can show.
QByteArray pictureIn(const QString &address);

/// A picture to keep beside a file.
struct PictureFile {
    QString name; ///< "image1.png"
    QByteArray bytes;
};

/// Takes the pictures that \p draft holds in its addresses out of it; the addresses are then \p folder and the name of
/// the file. The same picture is one file.
QVector<PictureFile> takePictures(Draft &draft, const QString &folder);

} // namespace caveat
