// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "inflection.h"
#include "word_table.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace caveat
{

namespace
{

QHash<QString, QString> readIrregularPlurals()
{
    QHash<QString, QString> plurals;
    const QVector<QStringList> rows = wordTable(QStringLiteral("irregular_plurals"));
    for (const QStringList &row : rows)
        plurals.insert(row.value(0), row.value(1));
    return plurals;
}

bool isVowel(QChar unit)
{
    return QStringView(u"aeiou").contains(unit);
}

QString pluralOfWord(const QString &noun)
{
    static const QHash<QString, QString> irregular = readIrregularPlurals();
    const qsizetype hyphen = noun.lastIndexOf(u'-') + 1;
    const QString last = noun.mid(hyphen);
    if (const auto found = irregular.constFind(last.toLower()); found != irregular.constEnd())
        return QString(noun.first(hyphen) + *found);
    if (noun.size() < 2)
        return QString(noun + u's');
    if (noun.endsWith(u"sis"))
        return QString(noun.chopped(2) + u"es");
    const auto endsWith = [&noun](const char16_t *ending) { return noun.endsWith(QStringView(ending)); };
    if (noun.endsWith(u's') && !std::ranges::any_of(std::array{u"ss", u"us", u"is"}, endsWith))
        return noun;
    if (noun.endsWith(u"itis"))
        return noun;
    if (std::ranges::any_of(std::array{u"s", u"x", u"z", u"ch", u"sh"}, endsWith))
        return QString(noun + u"es");
    if (noun.endsWith(u'y') && !isVowel(noun[noun.size() - 2]))
        return QString(noun.chopped(1) + u"ies");
    return QString(noun + u's');
}

} // namespace

QString pluralNoun(QStringView singular)
{
    const QString phrase = singular.toString();
    const qsizetype of = phrase.indexOf(u" of ");
    const QString head = of < 0 ? phrase : phrase.first(of);
    const qsizetype start = head.lastIndexOf(u' ') + 1;
    return QString(head.first(start) + pluralOfWord(head.mid(start)) + phrase.mid(head.size()));
}

} // namespace caveat
