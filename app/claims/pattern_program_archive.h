// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pattern_program.h"

#include <QDataStream>

namespace caveat
{

/// Puts a program into a stream and takes it out again.
class PatternProgramArchive
{
public:
    static void write(QDataStream &stream, const PatternProgram &program);
    static void read(QDataStream &stream, PatternProgram &program);
};

} // namespace caveat
