// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "word_set.h"

#include <text/character.h>

#include <algorithm>

namespace caveat
{

using namespace Qt::StringLiterals;

QString plainWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    bool isAscii = true;
    for (qsizetype at = 0; at < word.size();) {
        const Character character = characterAt(word, at);
        if (character.kind == CharacterKind::Apostrophe)
            plain += u'\'';
        else if (character.kind != CharacterKind::Invisible)
            plain += word.sliced(at, character.units);
        isAscii = isAscii && word[at].unicode() < 128;
        at += character.units;
    }
    return isAscii ? plain : plain.normalized(QString::NormalizationForm_C);
}

void WordSet::add(const QStringList &words)
{
    for (const QString &word : words)
        add(word);
}

QStringList WordSet::words() const
{
    QStringList words(m_words.begin(), m_words.end());
    std::ranges::sort(words, [](const QString &left, const QString &right) {
        const int order = left.compare(right, Qt::CaseInsensitive);
        return order == 0 ? left < right : order < 0;
    });
    return words;
}

bool WordSet::containsForm(const QString &word) const
{
    if (m_words.contains(word))
        return true;
    if (word.isEmpty() || !word.at(0).isUpper())
        return false;
    const QString lower = word.toLower();
    const QString rest = word.mid(1);
    if (rest == lower.mid(1))
        return m_words.contains(lower);
    const QString title = word.at(0) + lower.mid(1);
    return word == word.toUpper() && (m_words.contains(lower) || m_words.contains(title));
}

bool WordSet::contains(const QString &word) const
{
    if (m_words.isEmpty())
        return false;
    for (const QString &ending : {u"'s"_s, u"'S"_s, u"'"_s}) {
        if (word.endsWith(ending) && containsForm(word.chopped(ending.size())))
            return true;
    }
    return containsForm(word);
}

} // namespace caveat
