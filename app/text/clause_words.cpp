// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "clause_words.h"

#include "word_table.h"

#include <algorithm>

namespace caveat
{

namespace
{

ClauseWord kindNamed(const QString &name)
{
    const QStringList names = QStringLiteral("relative subordinate linking coordinate modal auxiliary pronoun adverb "
                                             "preposition thing complement determiner")
                                  .split(u' ');
    return ClauseWord(1 << names.indexOf(name));
}

} // namespace

const ClauseWords &ClauseWords::english()
{
    static const ClauseWords words;
    return words;
}

ClauseWords::ClauseWords()
{
    const QVector<QStringList> rows = wordTable(QStringLiteral("clause_words"));
    qsizetype count = 0;
    for (const QStringList &row : rows)
        count += row.size();
    m_shortWords = ShortWordTable<ClauseWordKinds>(count);
    for (const QStringList &row : rows) {
        const ClauseWord kind = kindNamed(row[0]);
        for (const QString &word : row.mid(1))
            add(word, kind);
    }
}

void ClauseWords::add(QStringView word, ClauseWord kind)
{
    m_lengths.at(std::size_t(word[0].unicode() - u'a')) |= 1U << word.size();
    if (const ShortWord known(word); known) {
        m_shortWords[known] |= kind;
        return;
    }
    Letters letters{};
    std::copy_n(word.utf16(), word.size(), letters.begin());
    Slot &slot = m_slots.at(slotOf(letters));
    slot.letters = letters;
    slot.kinds |= kind;
}

std::size_t ClauseWords::hashOf(const Letters &letters)
{
    quint32 hash = 0;
    for (std::size_t i = 0; letters[i] != 0; ++i)
        hash = hash * 31 + letters[i];
    return (hash ^ (hash >> 10U)) % slotCount;
}

std::size_t ClauseWords::slotOf(const Letters &letters) const
{
    std::size_t at = hashOf(letters);
    while (m_slots[at].letters[0] != 0 && m_slots[at].letters != letters)
        at = (at + 1) % slotCount;
    return at;
}

ClauseWordKinds ClauseWords::kinds(QStringView word) const
{
    if (word.isEmpty() || word.size() > qsizetype(longestWord))
        return {};
    const auto letter = static_cast<char16_t>((word.front().unicode() | 32) - u'a');
    if (letter >= m_lengths.size() || (m_lengths[letter] >> word.size() & 1) == 0)
        return {};
    if (const ShortWord known(word); known)
        return m_shortWords.value(known);
    Letters folded{};
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word.utf16()[i];
        if (unit >= u'A' && unit <= u'Z')
            folded[std::size_t(i)] = static_cast<char16_t>(unit + 32);
        else
            folded[std::size_t(i)] = unit == u'’' ? u'\'' : unit;
    }
    return m_slots[slotOf(folded)].kinds;
}

} // namespace caveat
