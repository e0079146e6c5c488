// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace caveat
{

/// \p word as dictionaries have it: composed, apostrophes straight, no soft hyphens or characters without width.
QString plainWord(QStringView word);

/// Words that are right whatever a dictionary says of them.
class WordSet
{
public:
    WordSet() = default;
    explicit WordSet(const QStringList &words) { add(words); }

    void add(const QString &word) { m_words += plainWord(word); }
    void add(const QStringList &words);
    void remove(const QString &word) { m_words -= plainWord(word); }
    bool isEmpty() const { return m_words.isEmpty(); }
    QStringList words() const; ///< sorted

    /// A word of the list stands for its forms with a capital, in capitals, and with 's; never for a lower case of
    /// what it writes with a capital. \p word is plain.
    bool contains(const QString &word) const;

private:
    bool containsForm(const QString &word) const;

    QSet<QString> m_words;
};

} // namespace caveat
