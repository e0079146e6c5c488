// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "author.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

bool isSuffix(const QString &word)
{
    static const QStringList known{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"2nd"_s, u"3rd"_s};
    QString bare = word.toLower();
    bare.remove(u'.');
    return known.contains(bare);
}

bool areInitials(QStringView word)
{
    return !word.isEmpty() && word.size() <= 4
        && std::ranges::all_of(word, [](QChar unit) { return unit.isUpper() || unit == u'-'; });
}

} // namespace

QString Author::toString() const
{
    QString name = family;
    if (!given.isEmpty())
        name += u", "_s + given;
    if (!suffix.isEmpty())
        name += u", "_s + suffix;
    return name;
}

Author authorFromComma(const QString &name)
{
    QStringList parts = name.split(u',');
    for (QString &part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    Author author{parts.takeFirst(), {}, {}};
    const auto suffix = std::find_if(parts.crbegin(), parts.crend(), isSuffix);
    if (suffix != parts.crend()) {
        author.suffix = *suffix;
        parts.removeAt(std::distance(suffix, parts.crend()) - 1);
    }
    author.given = parts.join(u' ');
    return author;
}

Author authorFromInitials(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    Author author;
    if (words.size() > 2 && isSuffix(words.last()))
        author.suffix = words.takeLast();
    if (words.size() > 1 && areInitials(words.last())) {
        author.given = words.takeLast();
        author.family = words.join(u' ');
        return author;
    }
    return {name.simplified(), {}, {}};
}

Author authorFromWords(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {name.simplified(), {}, {}};
    Author author;
    if (words.size() > 2 && isSuffix(words.last()))
        author.suffix = words.takeLast();
    const auto particle
        = std::find_if(words.cbegin(), words.cend() - 1, [](const QString &word) { return word.at(0).isLower(); });
    const qsizetype family = particle - words.cbegin();
    author.given = words.mid(0, family).join(u' ');
    author.family = words.mid(family).join(u' ');
    return author;
}

QStringList initials(const Author &author)
{
    QStringList letters;
    QString word;
    bool hyphen = false;
    const auto endWord = [&] {
        // Initials run together are one each; a name in capitals has only its first.
        const qsizetype taken = areInitials(word) ? word.size() : qMin<qsizetype>(word.size(), 1);
        for (qsizetype at = 0; at < taken; ++at)
            letters.append((hyphen && at == 0 ? u"-"_s : QString()) + word.at(at).toUpper());
        word.clear();
    };
    for (const QChar unit : author.given) {
        if (unit.isLetter() || unit.isMark() || unit.isSurrogate()) {
            word += unit;
            continue;
        }
        if (unit == u'\'' || unit == u'\u2019')
            continue;
        endWord();
        hyphen = (unit == u'-' || unit == u'\u2010') && !letters.isEmpty();
    }
    endWord();
    return letters;
}

} // namespace caveat
