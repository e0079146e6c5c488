// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "phrase_set.h"

#include <algorithm>

namespace caveat
{

using namespace Qt::StringLiterals;

QStringList lineWords(QStringView line)
{
    QStringList words;
    if (line.size() > longestPageLine)
        return words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar unit : line) {
        if (unit.isDigit() || unit == u'#') {
            if (word != "#"_L1) {
                endWord();
                word = u"#"_s;
            }
        } else if (unit.isLetter() || unit.isSurrogate() || unit.isMark()) {
            if (word == "#"_L1)
                endWord();
            word += unit.toCaseFolded();
        } else if (unit == u'*') {
            endWord();
            words.append(u"*"_s);
        } else if (unit != u'\'' && unit != u'’' && unit != QChar::SoftHyphen && unit != QChar(0x200b)) {
            endWord();
        }
    }
    endWord();
    return words;
}

PhraseSet::PhraseSet(const QStringList &phrases)
{
    for (const QString &phrase : phrases) {
        const QStringList words = lineWords(phrase);
        (phrase.endsWith(u'…') ? m_open : m_whole).insert(words.join(u' '));
        m_longest = std::max(m_longest, words.size());
    }
}

PhraseSet::Match PhraseSet::match(const QStringList &words) const
{
    if (words.isEmpty() || isEmpty())
        return Match::None;
    if (m_whole.contains(words.join(u' ')))
        return Match::Whole;
    QString begun;
    for (qsizetype count = 1; count <= std::min(m_longest, words.size()); ++count) {
        begun += (begun.isEmpty() ? QString() : u" "_s) + words.at(count - 1);
        if (m_open.contains(begun))
            return count == words.size() ? Match::Whole : Match::Begins;
    }
    return Match::None;
}

qsizetype PhraseSet::longestAt(const QStringList &words, qsizetype at) const
{
    qsizetype longest = 0;
    QString phrase;
    for (qsizetype end = at; end < std::min(at + m_longest, words.size()); ++end) {
        phrase += (phrase.isEmpty() ? QString() : u" "_s) + words.at(end);
        if (m_open.contains(phrase))
            return words.size() - at;
        if (m_whole.contains(phrase))
            longest = end + 1 - at;
    }
    return longest;
}

} // namespace caveat
