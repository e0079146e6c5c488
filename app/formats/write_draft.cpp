// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_images.h"
#include "office_writer.h"
#include "writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// The pictures of \p draft in files in a folder beside \p path, which then holds their names.
tl::expected<void, QString> savePictures(Draft &draft, const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.completeBaseName() + u"-images"_s;
    const QString address = QString::fromLatin1(QUrl::toPercentEncoding(folder)) + u'/';
    const QVector<PictureFile> pictures = takePictures(draft, address);
    if (pictures.isEmpty())
        return {};
    const QDir beside(file.path());
    if (!beside.mkpath(folder))
        return tl::unexpected(
            QCoreApplication::translate("WriteDraft", "The folder %1 cannot be made.").arg(beside.filePath(folder)));
    for (const PictureFile &picture : pictures) {
        if (const auto saved = saveFile(beside.filePath(folder + u'/' + picture.name), picture.bytes); !saved)
            return saved;
    }
    return {};
}

} // namespace

bool isTextFormat(OutputFormat format)
{
    return format != OutputFormat::Docx && format != OutputFormat::Odt && format != OutputFormat::Rtf;
}

tl::expected<QByteArray, QString> writtenBytes(
    const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks, const PandocLimits &limits)
{
    return isTextFormat(format) ? written(draft, format, marks).toUtf8() : officeBytes(draft, format, marks, limits);
}

tl::expected<void, QString> writeDraft(const QString &path, const Draft &draft, OutputFormat format,
    const QVector<OutputMark> &marks, const PandocLimits &limits)
{
    Draft apart = draft;
    if (isTextFormat(format)) {
        if (const auto saved = savePictures(apart, path); !saved)
            return saved;
    }
    const auto bytes = writtenBytes(apart, format, marks, limits);
    return bytes ? saveFile(path, *bytes) : tl::unexpected(bytes.error());
}

} // namespace caveat
