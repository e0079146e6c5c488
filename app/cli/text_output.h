// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <formats/reader.h>
#include <formats/writer.h>

#include <QString>

namespace caveat::cli
{

/// Writes \p text to the file at \p path in one piece, or to standard output where it is empty or "-"; the exit status.
int writeOutput(const QString &text, const QString &path);

/// The same for a new source of \p document, in its own encoding and with its byte order mark.
int writeSource(const QString &source, const SourceDraft &document, const QString &path);

/// The same for \p draft in \p format; pictures go beside a file.
int writeDraftOutput(const Draft &draft, OutputFormat format, const QVector<OutputMark> &marks, const QString &path);

/// True, and said, where writing to \p path would overwrite the input \p input.
bool isSameFile(const QString &path, const QString &input);

} // namespace caveat::cli
