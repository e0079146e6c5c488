// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace caveat
{

/// The user's own words are a text file of UTF-8, one word a line, "#" begins a remark. It may be written by hand and
/// by several windows: a change is made to the file as it is then, and keeps what else stands there.

/// Where it is: dictionary.txt in the folder of the program's settings.
QString personalDictionaryPath();

QStringList personalWords(const QByteArray &file);
QByteArray withPersonalWord(const QByteArray &file, const QString &word);
QByteArray withoutPersonalWord(const QByteArray &file, const QString &word);

} // namespace caveat
