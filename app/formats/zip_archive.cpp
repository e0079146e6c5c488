// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "zip_archive.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <memory>

#include <zlib.h>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qsizetype headerSize = 30;
constexpr qsizetype longestComment = 0xffff;
constexpr quint32 endMark = 0x06054b50;
constexpr quint32 entryMark = 0x02014b50;
constexpr quint32 headerMark = 0x04034b50;
constexpr int stored = 0;
constexpr int deflated = 8;
constexpr qsizetype megabyte = 1024 * 1024;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

template <typename Number>
void append(QByteArray &bytes, Number value)
{
    const Number ordered = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

tl::unexpected<QString> damaged()
{
    return tl::unexpected(Messages::tr("its ZIP archive is damaged"));
}

/// Where the directory's end record begins, or -1.
qsizetype endRecord(const QByteArray &bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - endSize - longestComment);
    for (qsizetype at = bytes.size() - endSize; at >= first; --at) {
        if (numberAt<quint32>(bytes, at) == endMark)
            return at;
    }
    return -1;
}

/// Whether \p part is within the limits, as it states.
tl::expected<void, QString> withinLimits(const ZipPart &part, const ZipLimits &limits)
{
    if (part.size > limits.bytes)
        return tl::unexpected(
            Messages::tr("its part “%1” unpacks to more than %2 MB").arg(part.name).arg(limits.bytes / megabyte));
    if (part.size > limits.ratioFrom && part.size / std::max<qsizetype>(part.packedSize, 1) > limits.ratio)
        return tl::unexpected(
            Messages::tr("its part “%1” unpacks to more than %2 times its size").arg(part.name).arg(limits.ratio));
    return {};
}

} // namespace

tl::expected<ZipArchive, QString> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    const qsizetype end = bytes.size() < endSize ? -1 : endRecord(bytes);
    if (end < 0)
        return tl::unexpected(Messages::tr("it is no ZIP archive, or one that is cut off"));
    const auto count = numberAt<quint16>(bytes, end + 10);
    if (count > limits.entries)
        return tl::unexpected(Messages::tr("it holds more than %1 parts").arg(limits.entries));

    ZipArchive archive;
    archive.m_bytes = bytes;
    QSet<QString> names;
    qsizetype at = numberAt<quint32>(bytes, end + 16);
    qsizetype total = 0;
    for (int number = 0; number < count; ++number) {
        if (at > end - entrySize || numberAt<quint32>(bytes, at) != entryMark)
            return damaged();
        const qsizetype nameSize = numberAt<quint16>(bytes, at + 28);
        const qsizetype next
            = at + entrySize + nameSize + numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
        if (next > end)
            return damaged();
        if ((numberAt<quint16>(bytes, at + 8) & 1U) != 0)
            return tl::unexpected(Messages::tr("it is locked with a password"));
        ZipPart part;
        part.name = QString::fromUtf8(bytes.sliced(at + entrySize, nameSize));
        part.method = numberAt<quint16>(bytes, at + 10);
        part.packedSize = numberAt<quint32>(bytes, at + 20);
        part.size = numberAt<quint32>(bytes, at + 24);
        part.offset = numberAt<quint32>(bytes, at + 42);
        at = next;
        if (names.contains(part.name) || part.offset > bytes.size() - headerSize || part.packedSize > bytes.size())
            return damaged();
        names.insert(part.name);
        if (const auto fits = withinLimits(part, limits); !fits)
            return tl::unexpected(fits.error());
        total += part.size;
        if (total > limits.bytes)
            return tl::unexpected(Messages::tr("it unpacks to more than %1 MB").arg(limits.bytes / megabyte));
        archive.m_parts.append(part);
    }
    return archive;
}

const ZipPart *ZipArchive::part(const QString &name) const
{
    const auto found = std::ranges::find(m_parts, name, &ZipPart::name);
    return found == m_parts.end() ? nullptr : &*found;
}

tl::expected<QByteArray, QString> ZipArchive::content(const ZipPart &part) const
{
    if (numberAt<quint32>(m_bytes, part.offset) != headerMark)
        return damaged();
    const qsizetype start = part.offset + headerSize + numberAt<quint16>(m_bytes, part.offset + 26)
        + numberAt<quint16>(m_bytes, part.offset + 28);
    if (start > m_bytes.size() - part.packedSize)
        return damaged();
    if (part.method == stored)
        return part.size == part.packedSize ? tl::expected<QByteArray, QString>(m_bytes.sliced(start, part.size))
                                            : damaged();
    if (part.method != deflated)
        return tl::unexpected(Messages::tr("its part “%1” is packed in a way that is not known").arg(part.name));

    z_stream stream{};
    // No header of its own: that is how archives hold what zlib packs.
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return damaged();
    const std::unique_ptr<z_stream, int (*)(z_stream *)> closing(&stream, inflateEnd);
    // One more byte than stated tells a part that is larger.
    QByteArray content(part.size + 1, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_bytes.constData() + start));
    stream.avail_in = static_cast<uInt>(part.packedSize);
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = static_cast<uInt>(content.size());
    const int outcome = inflate(&stream, Z_FINISH);
    if (outcome != Z_STREAM_END || static_cast<qsizetype>(stream.total_out) != part.size)
        return damaged();
    content.chop(1);
    return content;
}

QByteArray zipped(const QVector<ZipFile> &files)
{
    constexpr quint16 version = 20;
    constexpr quint16 utf8Names = 0x0800;
    constexpr quint16 firstDay = 0x0021; // 1 January 1980, the earliest there is
    QByteArray archive;
    QByteArray directory;
    for (const ZipFile &file : files) {
        const QByteArray name = file.name.toUtf8();
        QByteArray common;
        append(common, version);
        append(common, utf8Names);
        append(common, quint16(stored));
        append(common, quint16(0));
        append(common, firstDay);
        append(common,
            quint32(crc32(0, reinterpret_cast<const Bytef *>(file.content.constData()), uInt(file.content.size()))));
        append(common, quint32(file.content.size()));
        append(common, quint32(file.content.size()));
        append(common, quint16(name.size()));
        append(common, quint16(0));
        append(directory, entryMark);
        append(directory, version);
        directory += common + QByteArray(10, '\0');
        append(directory, quint32(archive.size()));
        directory += name;
        append(archive, headerMark);
        archive += common + name + file.content;
    }
    const auto start = quint32(archive.size());
    archive += directory;
    append(archive, endMark);
    append(archive, quint32(0));
    append(archive, quint16(files.size()));
    append(archive, quint16(files.size()));
    append(archive, quint32(directory.size()));
    append(archive, start);
    append(archive, quint16(0));
    return archive;
}

} // namespace caveat
