// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace caveat
{

/// Writes a dictionary called \p name that knows \p words, which spaces part.
inline void writeDictionary(const QTemporaryDir &folder, const QString &name, const QByteArray &words)
{
    QFile affixes(folder.filePath(name + QStringLiteral(".aff")));
    QFile list(folder.filePath(name + QStringLiteral(".dic")));
    QVERIFY(affixes.open(QIODevice::WriteOnly) && list.open(QIODevice::WriteOnly));
    affixes.write("SET UTF-8\nTRY esianrtolcdugmphbyfvkwzxjq\n");
    const QByteArrayList lines = words.split(' ');
    list.write(QByteArray::number(lines.size()) + '\n' + lines.join('\n') + '\n');
}

/// What DICPATH names comes before what the system has.
inline void useSmallDictionaries(const QTemporaryDir &folder)
{
    writeDictionary(
        folder, QStringLiteral("en_US"), "the quiet color hour of warm tea is good and rest in a room for you more");
    writeDictionary(
        folder, QStringLiteral("en_GB"), "the quiet colour hour of warm tea is good and rest in a room for you more");
    qputenv("DICPATH", QFile::encodeName(folder.path()));
}

} // namespace caveat
