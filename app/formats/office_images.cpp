// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "office_images.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <string_view>
#include <utility>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype megabyte = 1024 * 1024;
constexpr qsizetype allPictures = 20 * megabyte;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(OfficeImages)
};

/// Calls \p change with the address of each image.
template <typename Change>
void changeImages(Draft &draft, Change change)
{
    for (Block &block : draft.blocks) {
        if (block.kind == BlockKind::ImageText)
            change(block.imageTarget);
        for (Span &span : block.spans) {
            if (span.kind == SpanKind::Image)
                change(span.target);
        }
    }
}

QStringList lostNotice(int lost)
{
    if (lost == 0)
        return {};
    return {lost == 1 ? Messages::tr("1 image is left out but for its description: no page can show it, or it is large")
                      : Messages::tr(
                          "%1 images are left out but for their descriptions: no page can show them, or they are large")
                            .arg(lost)};
}

} // namespace

QString pictureEnding(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    constexpr std::array signatures{
        std::pair{"\x89PNG"sv, u"png"}, std::pair{"GIF8"sv, u"gif"}, std::pair{"\xff\xd8\xff"sv, u"jpeg"}};
    for (const auto &[signature, ending] : signatures) {
        if (bytes.startsWith(QByteArrayView(signature.data(), qsizetype(signature.size()))))
            return QString::fromUtf16(ending);
    }
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? u"webp"_s : QString();
}

QString pictureAddress(const QByteArray &bytes)
{
    const QString ending = pictureEnding(bytes);
    return ending.isEmpty() ? QString()
                            : u"data:image/%1;base64,"_s.arg(ending) + QString::fromLatin1(bytes.toBase64());
}

QByteArray pictureIn(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (!address.startsWith("data:image/"_L1, Qt::CaseInsensitive)
        || !QStringView(address).first(std::max<qsizetype>(comma, 0)).endsWith(u";base64", Qt::CaseInsensitive))
        return {};
    const QByteArray bytes = QByteArray::fromBase64(QStringView(address).sliced(comma + 1).toLatin1());
    return pictureEnding(bytes).isEmpty() ? QByteArray() : bytes;
}

QStringList takeImages(Draft &draft, const PictureSource &picture)
{
    QHash<QString, QString> addresses;
    qsizetype room = allPictures;
    int lost = 0;
    changeImages(draft, [&](QString &target) {
        if (target.startsWith("http:"_L1) || target.startsWith("https:"_L1))
            return;
        if (!addresses.contains(target)) {
            const QByteArray bytes = picture(target, room);
            const QString address = bytes.size() <= room ? pictureAddress(bytes) : QString();
            if (!address.isEmpty())
                room -= bytes.size();
            addresses.insert(target, address);
        }
        target = addresses.value(target);
        lost += target.isEmpty() ? 1 : 0;
    });
    return lostNotice(lost);
}

PictureSource picturesIn(const ZipArchive &archive, const QString &folder)
{
    return [&archive, folder](const QString &target, qsizetype most) {
        const ZipPart *part = archive.part(folder + target);
        return part != nullptr && part->size <= most ? archive.content(*part).value_or(QByteArray()) : QByteArray();
    };
}

QVector<PictureFile> takePictures(Draft &draft, const QString &folder)
{
    QVector<PictureFile> files;
    QHash<QString, QString> names;
    changeImages(draft, [&](QString &target) {
        if (!target.startsWith("data:"_L1, Qt::CaseInsensitive))
            return;
        if (const auto known = names.constFind(target); known != names.constEnd()) {
            target = folder + *known;
            return;
        }
        const QByteArray bytes = pictureIn(target);
        if (bytes.isEmpty())
            return;
        const QString name = u"image%1.%2"_s.arg(files.size() + 1).arg(pictureEnding(bytes));
        files.append({name, bytes});
        names.insert(target, name);
        target = folder + name;
    });
    return files;
}

} // namespace caveat
