// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "input_files.h"

#include <functional>

namespace caveat::cli
{

/// Works on one file; gives the exit status for it.
using FileWork = std::function<int(const InputFile &file, bool several)>;

/// Does \p work on one file after the other, with progress on a terminal ("cleaning 3 of 40: …"); a file that fails
/// stops no other. Several files end in a line on standard error that counts them and names those that failed. The
/// highest status of all.
int workThrough(const QVector<InputFile> &files, const QString &doing, const QString &done, const FileWork &work);

} // namespace caveat::cli
