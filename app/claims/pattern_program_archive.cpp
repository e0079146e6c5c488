// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program_archive.h"

namespace caveat
{

void PatternProgramArchive::write(QDataStream &stream, const PatternProgram &program)
{
    program.m_states.write(stream);
    writeRaw(stream, program.m_firstStates);
    program.m_needsOf.write(stream);
    program.m_needsOfWord.write(stream);
    program.m_needsOfClass.write(stream);
    stream << program.m_needCount;
    program.m_keyedByWord.write(stream);
    program.m_keyedByClass.write(stream);
    writeRaw(stream, program.m_unkeyed);
}

void PatternProgramArchive::read(QDataStream &stream, PatternProgram &program)
{
    program.m_states.read(stream);
    readRaw(stream, program.m_firstStates);
    program.m_needsOf.read(stream);
    program.m_needsOfWord.read(stream);
    program.m_needsOfClass.read(stream);
    stream >> program.m_needCount;
    program.m_keyedByWord.read(stream);
    program.m_keyedByClass.read(stream);
    readRaw(stream, program.m_unkeyed);
}

} // namespace caveat
