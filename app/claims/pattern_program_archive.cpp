// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program_archive.h"

namespace caveat
{

void PatternProgramArchive::writeSteps(QDataStream &stream, const QVector<QVector<Step>> &lists)
{
    stream << static_cast<qint32>(lists.size());
    for (const QVector<Step> &steps : lists) {
        stream << static_cast<qint32>(steps.size());
        for (const Step &step : steps)
            stream << step.condition << step.sameClause << step.atStart << step.atEnd << step.opens << step.closes
                   << step.value << step.target;
    }
}

void PatternProgramArchive::readSteps(QDataStream &stream, QVector<QVector<Step>> &lists)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 size = 0;
        stream >> size;
        QVector<Step> steps;
        for (qint32 k = 0; k < size && stream.status() == QDataStream::Ok; ++k) {
            Step step;
            stream >> step.condition >> step.sameClause >> step.atStart >> step.atEnd >> step.opens >> step.closes
                >> step.value >> step.target;
            steps.append(step);
        }
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
