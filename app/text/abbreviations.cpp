// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "abbreviations.h"

#include "word_table.h"

namespace caveat
{

namespace
{

constexpr qsizetype longestWord = 16;

Abbreviation kindNamed(const QString &name)
{
    static const QHash<QString, Abbreviation> kinds{
        {QStringLiteral("name"), Abbreviation::BeforeName},
        {QStringLiteral("number"), Abbreviation::BeforeNumber},
        {QStringLiteral("inside"), Abbreviation::Inside},
        {QStringLiteral("end"), Abbreviation::AtEnd},
        {QStringLiteral("capital"), Abbreviation::AtEndCapitalised},
        {QStringLiteral("lower"), Abbreviation::BeforeSmallLetter},
        {QStringLiteral("letter"), Abbreviation::BeforeLetter},
    };
    return kinds.value(name);
}

QString folded(QStringView word)
{
    QString key = word.toString().toLower();
    key.replace(u'’', u'\'');
    return key;
}

} // namespace

const Abbreviations &Abbreviations::english()
{
    static const Abbreviations abbreviations;
    return abbreviations;
}

Abbreviations::Abbreviations()
{
    const QVector<QStringList> abbreviations = wordTable(QStringLiteral("abbreviations"));
    qsizetype count = 0;
    for (const QStringList &row : abbreviations)
        count += row.size();
    m_shortWords = ShortWordTable<AbbreviationKinds>(count);
    for (const QStringList &row : abbreviations) {
        for (const QString &word : row.mid(1)) {
            const ShortWord known(word);
            (known ? m_shortWords[known] : m_kinds[word]) |= kindNamed(row[0]);
        }
    }
    const QVector<QStringList> starters = wordTable(QStringLiteral("sentence_starters"));
    for (const QStringList &row : starters)
        m_starters.unite(QSet<QString>(row.begin(), row.end()));
}

AbbreviationKinds Abbreviations::kinds(QStringView word) const
{
    if (const ShortWord known(word); known)
        return m_shortWords.value(known);
    if (word.size() > longestWord)
        return {};
    const QString key = folded(word);
    const ShortWord known(key);
    return known ? m_shortWords.value(known) : m_kinds.value(key);
}

bool Abbreviations::startsSentence(QStringView word) const
{
    return word.size() <= longestWord && m_starters.contains(folded(word));
}

} // namespace caveat
