// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <spelling/word_set.h>

#include <QObject>

#include <tl/expected.hpp>

namespace caveat
{

/// The user's own words, in their file. Other windows write there, too: it is read again before every change.
class OwnWords : public QObject
{
    Q_OBJECT
public:
    explicit OwnWords(const QString &path, QObject *parent = nullptr);

    const WordSet &list() const { return m_list; }
    /// The error says why it could not be written; the word is right for this window all the same.
    tl::expected<void, QString> add(const QString &word);
    tl::expected<void, QString> remove(const QString &word);

private:
    QByteArray read() const;
    tl::expected<void, QString> write(const QByteArray &file) const;

    QString m_path;
    WordSet m_list;
};

} // namespace caveat
