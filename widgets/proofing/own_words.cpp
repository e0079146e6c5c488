// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "own_words.h"

#include <formats/writer.h>
#include <spelling/personal_dictionary.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace caveat
{

OwnWords::OwnWords(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_list(personalWords(read()))
{
}

QByteArray OwnWords::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

tl::expected<void, QString> OwnWords::write(const QByteArray &file) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    return saveFile(m_path, file);
}

tl::expected<void, QString> OwnWords::add(const QString &word)
{
    const QByteArray file = withPersonalWord(read(), word);
    m_list.add(personalWords(file));
    return write(file);
}

tl::expected<void, QString> OwnWords::remove(const QString &word)
{
    const QByteArray file = withoutPersonalWord(read(), word);
    m_list = WordSet(personalWords(file));
    return write(file);
}

} // namespace caveat
