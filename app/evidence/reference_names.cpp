// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reference_names.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QString shortName(const Author &author)
{
    QString letters = initials(author).join(QString());
    letters.remove(u'-');
    QString name = author.family;
    if (!letters.isEmpty())
        name += u' ' + letters;
    if (!author.suffix.isEmpty())
        name += u' ' + QString(author.suffix).remove(u'.');
    return name;
}

QString apaName(const Author &author)
{
    QString name = author.family;
    QString letters;
    for (const QString &letter : initials(author)) {
        if (!letters.isEmpty() && !letter.startsWith(u'-'))
            letters += u' ';
        letters += letter + u'.';
    }
    if (!letters.isEmpty())
        name += u", "_s + letters;
    if (!author.suffix.isEmpty())
        name += u", "_s + author.suffix;
    return name;
}

QString numberedNames(const QVector<Author> &authors, qsizetype all, qsizetype shown)
{
    QStringList names;
    const bool cut = authors.size() > all;
    for (const Author &author : cut ? authors.mid(0, shown) : authors)
        names.append(shortName(author));
    if (cut)
        names.append(u"et al"_s);
    return names.join(u", "_s);
}

} // namespace

QString vancouverNames(const QVector<Author> &authors)
{
    return numberedNames(authors, 6, 6);
}

QString amaNames(const QVector<Author> &authors)
{
    return numberedNames(authors, 6, 3);
}

QString apaNames(const QVector<Author> &authors)
{
    QStringList names;
    for (const Author &author : authors)
        names.append(apaName(author));
    if (names.size() > 20)
        return names.mid(0, 19).join(u", "_s) + u", … "_s + names.last();
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u", & "_s + last;
}

QString apaInTextNames(const QVector<Author> &authors)
{
    if (authors.isEmpty())
        return {};
    const QString first = authors.first().family;
    if (authors.size() == 1)
        return first;
    if (authors.size() == 2)
        return first + u" & "_s + authors.last().family;
    return first + u" et al."_s;
}

} // namespace caveat
