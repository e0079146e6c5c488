// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule_pack.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <tl/expected.hpp>

namespace caveat
{

/// The word classes of one file (see resources/help/rule-packs.md).
struct WordList {
    QString file;
    QVector<WordClass> classes;
};

/// Reads a word list. Says file, line, column and reason of the first fault; never throws.
tl::expected<WordList, PackError> readWordList(const QByteArray &toml, const QString &file);

} // namespace caveat
