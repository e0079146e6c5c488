// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace caveat::cli
{

inline constexpr int exitClean = 0;
inline constexpr int exitFindings = 1;
inline constexpr int exitUnusable = 2;

void print(const QString &text); ///< to standard output, as it is
void printError(const QString &message); ///< to standard error, after the program's name
/// Writes out what is held back; false, and said, if standard output could not take it all.
bool outputIsWritten();
void printProgress(const QString &message); ///< overwrites the line on a terminal; nothing elsewhere
void clearProgress();
bool outputIsTerminal();
bool outputTakesColour(); ///< a terminal, unless NO_COLOR is set or it is a dumb one

} // namespace caveat::cli
