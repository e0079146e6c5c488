// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "clause_words.h"

#include "word_table.h"

namespace caveat
{

namespace
{

constexpr std::size_t longestWord = 15;

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
    for (const QStringList &row : rows)
        m_letters += row.join(u' ') + u' ';
    qsizetype at = 0;
    for (const QStringList &row : rows) {
        const ClauseWord kind = kindNamed(row[0]);
        at += row[0].size() + 1;
        for (const QString &word : row.mid(1)) {
            m_kinds[QStringView(m_letters).sliced(at, word.size())] |= kind;
            m_lengths[std::size_t(word[0].unicode() - u'a')] |= 1U << word.size();
            at += word.size() + 1;
        }
    }
}

ClauseWordKinds ClauseWords::kinds(QStringView word) const
{
    std::array<char16_t, longestWord> folded{};
    if (word.isEmpty() || word.size() > qsizetype(longestWord))
        return {};
    const auto letter = static_cast<char16_t>((word.front().unicode() | 32) - u'a');
    if (letter >= m_lengths.size() || (m_lengths[letter] >> word.size() & 1) == 0)
        return {};
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word.utf16()[i];
        if (unit >= u'A' && unit <= u'Z')
            folded[std::size_t(i)] = static_cast<char16_t>(unit + 32);
        else
            folded[std::size_t(i)] = unit == u'’' ? u'\'' : unit;
    }
    return m_kinds.value(QStringView(folded.data(), word.size()));
}

} // namespace caveat
