// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "ready_lines.h"

#include <QDataStream>
#include <QIODevice>

namespace caveat
{

namespace
{

constexpr quint32 magic = 0x43565731; // "CVW1"

} // namespace

QDataStream &operator<<(QDataStream &stream, const ReadyLines::Entry &entry)
{
    return stream << entry.form << entry.agents << entry.lastResort << entry.categories << entry.rules << entry.words
                  << entry.subjects << entry.texts;
}

QDataStream &operator>>(QDataStream &stream, ReadyLines::Entry &entry)
{
    return stream >> entry.form >> entry.agents >> entry.lastResort >> entry.categories >> entry.rules >> entry.words
        >> entry.subjects >> entry.texts;
}

QByteArray ReadyLines::archived() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian); // as most machines have it, so that texts are copied as they are
    stream << magic << m_entries;
    return bytes;
}

std::optional<ReadyLines> ReadyLines::fromArchive(const QByteArray &archive)
{
    QDataStream stream(archive);
    stream.setByteOrder(QDataStream::LittleEndian);
    quint32 found = 0;
    ReadyLines lines;
    stream >> found;
    if (found != magic)
        return {};
    stream >> lines.m_entries;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return {};
    return lines;
}

} // namespace caveat
