// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QVector>

#include <cstring>
#include <span>
#include <type_traits>

namespace caveat
{

/// Writes \p values as they lie in memory: one by one it would be half the time of a start.
template <typename Value>
void writeRaw(QDataStream &stream, const QVector<Value> &values)
{
    static_assert(std::is_trivially_copyable_v<Value>);
    stream << static_cast<qint32>(values.size());
    stream.writeRawData(
        reinterpret_cast<const char *>(values.constData()), static_cast<int>(values.size() * qsizetype(sizeof(Value))));
}

template <typename Value>
void readRaw(QDataStream &stream, QVector<Value> &values)
{
    static_assert(std::is_trivially_copyable_v<Value>);
    qint32 count = 0;
    stream >> count;
    const qint64 length = count * qint64(sizeof(Value));
    if (stream.status() != QDataStream::Ok || count < 0 || length > stream.device()->bytesAvailable()) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    values.resize(count);
    stream.readRawData(reinterpret_cast<char *>(values.data()), static_cast<int>(length));
}

/// Many short lists, end to end in one array: read at once, and near each other in memory.
template <typename Value>
class PackedLists
{
public:
    PackedLists() = default;
    explicit PackedLists(const QVector<QVector<Value>> &lists)
    {
        m_ends.reserve(lists.size());
        for (const QVector<Value> &list : lists) {
            m_values += list;
            m_ends.append(static_cast<qint32>(m_values.size()));
        }
    }

    qsizetype size() const { return m_ends.size(); }
    /// The list \p index; empty where there is none.
    std::span<const Value> at(qsizetype index) const
    {
        if (index < 0 || index >= m_ends.size())
            return {};
        const qsizetype start = index == 0 ? 0 : m_ends.at(index - 1);
        return std::span(m_values.constData() + start, static_cast<std::size_t>(m_ends.at(index) - start));
    }

    void write(QDataStream &stream) const
    {
        writeRaw(stream, m_ends);
        writeRaw(stream, m_values);
    }
    void read(QDataStream &stream)
    {
        readRaw(stream, m_ends);
        readRaw(stream, m_values);
        qint32 before = 0;
        for (const qint32 end : std::as_const(m_ends)) {
            if (end < before || end > m_values.size()) {
                stream.setStatus(QDataStream::ReadCorruptData);
                m_ends.clear();
                return;
            }
            before = end;
        }
    }

private:
    QVector<qint32> m_ends; ///< of each list, in m_values
    QVector<Value> m_values;
};

} // namespace caveat
