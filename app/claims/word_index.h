// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <text/short_word.h>

#include <QDataStream>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVector>

namespace caveat
{

/// Words by number, found by hashing; laid out flat, so that an archive of it is read at once.
class WordIndex
{
public:
    WordIndex() = default;
    /// Gives each of \p words its place in the list; the empty word at 0 stands for every unknown one.
    explicit WordIndex(const QStringList &words);

    /// The number of \p word; 0 where it is unknown.
    qint32 find(QStringView word) const;
    qint32 find(ShortWord word) const { return m_shortWords.value(word); }
    void prefetch(ShortWord word) const { m_shortWords.prefetch(word); }

    void write(QDataStream &stream) const;
    void read(QDataStream &stream);

private:
    QStringView word(qint32 number) const;
    /// Where \p word is, or the free slot where it would be.
    qsizetype slot(QStringView word, quint32 hash) const;

    ShortWordTable<qint32> m_shortWords; ///< nearly all of them
    QVector<char16_t> m_text; ///< all words, end to end
    QVector<qint32> m_ends; ///< of each word, in m_text
    struct Slot {
        quint32 hash = 0; ///< of the word, to tell it from most others without a look at it
        qint32 number = 0;
    };
    QVector<Slot> m_slots; ///< of words that are not short; open addressing, a power of two, at most two thirds taken
};

} // namespace caveat
