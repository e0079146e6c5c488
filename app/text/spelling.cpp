// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "inflection.h"
#include "word_table.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace caveat
{

namespace
{

struct Spellings {
    QHash<QString, QString> words;
    QVector<std::pair<QString, QString>> beginnings;
    QSet<QString> onlyOneSpelling; ///< letters before -ise or -ize
};

Spellings readSpellings()
{
    Spellings spellings;
    const QVector<QStringList> pairs = wordTable(QStringLiteral("spellings"));
    for (const QStringList &row : pairs) {
        const QString &british = row[0];
        const QString american = row.value(1);
        const bool oneWay = row.value(2) == u">";
        QStringList endings = row.mid(oneWay ? 3 : 2);
        const bool anyEnding = endings.removeAll(QStringLiteral("*")) > 0;
        if (anyEnding) {
            spellings.beginnings.append({british, american});
            if (!oneWay)
                spellings.beginnings.append({american, british});
        }
        // "travell travel ed": neither "travell" nor "travel" is a pair of its own.
        const bool doubledL = british == QString(american + u'l');
        if (!doubledL)
            endings.append(QString());
        for (const QString &ending : std::as_const(endings)) {
            spellings.words.insert(british + ending, american + ending);
            if (!oneWay)
                spellings.words.insert(american + ending, british + ending);
        }
    }
    const QVector<QStringList> exceptions = wordTable(QStringLiteral("only_ise"));
    for (const QStringList &row : exceptions)
        spellings.onlyOneSpelling.insert(row[0]);
    return spellings;
}

constexpr std::array<QStringView, 10> endings{
    u"e",
    u"es",
    u"ed",
    u"er",
    u"ers",
    u"ing",
    u"able",
    u"ation",
    u"ations",
    u"ational",
};

bool isVowel(QChar unit)
{
    return QStringView(u"aeiou").contains(unit);
}

/// The place of the s or z of -ise, -ize, -yse, -yze in any form; -1 where there is none.
qsizetype alternatingPlace(const QString &word, const QSet<QString> &onlyOneSpelling)
{
    for (const QStringView ending : endings) {
        const qsizetype place = word.size() - ending.size() - 1;
        if (place < 2 || (word[place] != u's' && word[place] != u'z') || !word.endsWith(ending))
            continue;
        const QString stem = word.first(place - 1);
        if (word[place - 1] == u'y' && stem.endsWith(u'l'))
            return place;
        if (word[place - 1] == u'i' && stem.size() > 1 && !isVowel(stem.back()) && !onlyOneSpelling.contains(stem))
            return place;
    }
    return -1;
}

} // namespace

QString otherSpelling(QStringView word)
{
    static const Spellings spellings = readSpellings();
    if (word.isEmpty())
        return {};
    QString other = word.toString();
    if (const auto found = spellings.words.constFind(other); found != spellings.words.constEnd())
        return *found;
    for (const auto &[from, to] : spellings.beginnings) {
        if (word.front() == from.front() && word.startsWith(from))
            return QString(to + other.mid(from.size()));
    }
    const qsizetype place = alternatingPlace(other, spellings.onlyOneSpelling);
    if (place < 0)
        return {};
    other[place] = other[place] == u's' ? u'z' : u's';
    return other;
}

} // namespace caveat
