// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program_archive.h"

#include <cstring>
#include <type_traits>

namespace caveat
{

// Steps go in and out as they lie in memory: field by field it would be half the time of a start.

void PatternProgramArchive::writeSteps(QDataStream &stream, const QVector<QVector<Step>> &lists)
{
    static_assert(std::is_trivially_copyable_v<Step>);
    QVector<qint32> sizes;
    QByteArray bytes;
    for (const QVector<Step> &steps : lists) {
        sizes.append(static_cast<qint32>(steps.size()));
        bytes.append(reinterpret_cast<const char *>(steps.constData()), steps.size() * qsizetype(sizeof(Step)));
    }
    stream << sizes << bytes;
}

void PatternProgramArchive::readSteps(QDataStream &stream, QVector<QVector<Step>> &lists)
{
    QVector<qint32> sizes;
    QByteArray bytes;
    stream >> sizes >> bytes;
    lists.reserve(sizes.size());
    qsizetype at = 0;
    for (const qint32 size : std::as_const(sizes)) {
        const qsizetype length = size * qsizetype(sizeof(Step));
        if (size < 0 || at + length > bytes.size()) {
            stream.setStatus(QDataStream::ReadCorruptData);
            return;
        }
        QVector<Step> steps(size);
        std::memcpy(steps.data(), bytes.constData() + at, static_cast<std::size_t>(length));
        at += length;
        lists.append(std::move(steps));
    }
}

void PatternProgramArchive::write(QDataStream &stream, const PatternProgram &program)
{
    writeSteps(stream, program.m_states);
    writeSteps(stream, {program.m_anywhere});
    writeSteps(stream, program.m_byWord);
    writeSteps(stream, program.m_byClass);
}

void PatternProgramArchive::read(QDataStream &stream, PatternProgram &program)
{
    QVector<QVector<Step>> anywhere;
    readSteps(stream, program.m_states);
    readSteps(stream, anywhere);
    readSteps(stream, program.m_byWord);
    readSteps(stream, program.m_byClass);
    program.m_anywhere = anywhere.value(0);
}

} // namespace caveat
