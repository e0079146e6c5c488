// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "personal_dictionary.h"

#include "word_set.h"

#include <QStandardPaths>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

QString wordOf(const QByteArray &line)
{
    return plainWord(QString::fromUtf8(line).section(u'#', 0, 0).simplified());
}

} // namespace

QString personalDictionaryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caveat/dictionary.txt"_s;
}

QStringList personalWords(const QByteArray &file)
{
    QStringList words;
    for (const QByteArray &line : file.split('\n')) {
        if (const QString word = wordOf(line); !word.isEmpty())
            words += word;
    }
    words.removeDuplicates();
    return words;
}

QByteArray withPersonalWord(const QByteArray &file, const QString &word)
{
    const QString plain = plainWord(word);
    if (plain.isEmpty() || personalWords(file).contains(plain))
        return file;
    const bool isOpen = !file.isEmpty() && !file.endsWith('\n');
    return file + (isOpen ? "\n" : "") + plain.toUtf8() + '\n';
}

QByteArray withoutPersonalWord(const QByteArray &file, const QString &word)
{
    const QString plain = plainWord(word);
    QByteArrayList lines = file.split('\n');
    lines.removeIf([&plain](const QByteArray &line) { return wordOf(line) == plain; });
    return lines.join('\n');
}

} // namespace caveat
