// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pattern_program_archive.h"

namespace caveat
{

void PatternProgramArchive::write(QDataStream &stream, const PatternProgram &program)
{
    program.m_states.write(stream);
    program.m_looseSteps.write(stream);
    writeRaw(stream, program.m_stateNeeds);
    writeRaw(stream, program.m_begins);
    program.m_needs.write(stream);
    stream << program.m_wordCount << program.m_classCount;
    program.m_needsOf.write(stream);
    program.m_keyedByWord.write(stream);
    program.m_keyedByClass.write(stream);
    writeRaw(stream, program.m_unkeyed);
}

void PatternProgramArchive::read(QDataStream &stream, PatternProgram &program)
{
    program.m_states.read(stream);
    program.m_looseSteps.read(stream);
    readRaw(stream, program.m_stateNeeds);
    readRaw(stream, program.m_begins);
    program.m_needs.read(stream);
    stream >> program.m_wordCount >> program.m_classCount;
    program.m_needsOf.read(stream);
    program.m_keyedByWord.read(stream);
    program.m_keyedByClass.read(stream);
    readRaw(stream, program.m_unkeyed);
}

} // namespace caveat
