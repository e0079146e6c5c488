// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <tl/expected.hpp>

namespace caveat::cli
{

/// A file to work on, and where the outcome goes: empty for standard output.
struct InputFile {
    QString path;
    QString output;
};

/// The files that \p words name, those in folders included, in order of their names. \p output is a file for one
/// file, else a folder, in which files keep their place. The error says what does not go together; \p writes is false
/// where nothing is written, and any mix will do. With \p ending files that go into a folder get that ending.
tl::expected<QVector<InputFile>, QString> inputFiles(
    const QStringList &words, const QString &output, bool writes, const QString &ending = {});

} // namespace caveat::cli
