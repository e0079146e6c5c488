// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_index.h"

#include "packed_lists.h"

#include <algorithm>
#include <bit>

namespace caveat
{

namespace
{

/// FNV-1a over UTF-16 units: the same in each run, as an archive needs it.
quint32 hashOf(QStringView word)
{
    quint32 hash = 2166136261U;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash ^ (hash >> 15U);
}

} // namespace

WordIndex::WordIndex(const QStringList &words)
    : m_shortWords(words.size())
{
    const auto others = std::ranges::count_if(words, [](const QString &word) { return !ShortWord(word); });
    m_slots.resize(qsizetype(std::bit_ceil(static_cast<std::size_t>(others) * 3 / 2 + 1)));
    for (const QString &word : words) {
        m_text += QVector<char16_t>(word.utf16(), word.utf16() + word.size());
        m_ends.append(static_cast<qint32>(m_text.size()));
    }
    for (qint32 number = 1; number < words.size(); ++number) {
        if (const ShortWord word(words.at(number)); word) {
            m_shortWords[word] = number;
        } else {
            const quint32 hash = hashOf(words.at(number));
            m_slots[slot(words.at(number), hash)] = {hash, number};
        }
    }
}

QStringView WordIndex::word(qint32 number) const
{
    const qint32 start = number == 0 ? 0 : m_ends.at(number - 1);
    return {m_text.constData() + start, m_ends.at(number) - start};
}

qsizetype WordIndex::slot(QStringView word, quint32 hash) const
{
    const auto last = static_cast<std::size_t>(m_slots.size() - 1);
    const Slot *slots = m_slots.constData();
    for (std::size_t at = hash & last;; at = (at + 1) & last) {
        const Slot &slot = slots[at];
        if (slot.number == 0)
            return qsizetype(at);
        if (slot.hash == hash && std::ranges::equal(this->word(slot.number), word))
            return qsizetype(at);
    }
}

qint32 WordIndex::find(QStringView word) const
{
    if (const ShortWord known(word); known)
        return find(known);
    return m_slots.isEmpty() ? 0 : m_slots.at(slot(word, hashOf(word))).number;
}

void WordIndex::write(QDataStream &stream) const
{
    writeRaw(stream, m_shortWords.slots());
    writeRaw(stream, m_text);
    writeRaw(stream, m_ends);
    writeRaw(stream, m_slots);
}

void WordIndex::read(QDataStream &stream)
{
    readRaw(stream, m_shortWords.slots());
    readRaw(stream, m_text);
    readRaw(stream, m_ends);
    readRaw(stream, m_slots);
}

} // namespace caveat
