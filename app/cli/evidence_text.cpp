// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "evidence_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : QString(u"    "_s + label + u": "_s + value + u'\n');
}

/// "53 people (29 massage, 24 light touch)"
QString sizeText(const EvidenceEntry &entry)
{
    if (!entry.size)
        return entry.sizeNote;
    const QString size = QString::number(*entry.size);
    return entry.sizeNote.isEmpty() ? size : QString(size + u" ("_s + entry.sizeNote + u')');
}

} // namespace

QString evidenceText(const EvidenceEntry &entry, CitationStyle style)
{
    QString text = entry.id + u"  "_s + referenceText(entry, style).text + u'\n';
    text += line(u"Design"_s, entry.design);
    text += line(u"Population"_s, entry.population);
    text += line(u"Size"_s, sizeText(entry));
    text += line(u"Found"_s, entry.finding);
    text += line(u"Limits"_s, entry.limits);
    text += line(u"Stance"_s, entry.stance == Stance::NotJudged ? QString() : stanceName(entry.stance));
    text += line(u"Not confirmed"_s, entry.unverified.join(u", "_s));
    text += line(u"Checked"_s, entry.checked);
    if (!entry.insert)
        text += u"    Shown only: not to be cited until its details are confirmed\n"_s;
    return text;
}

QJsonObject evidenceJson(const EvidenceEntry &entry, CitationStyle style)
{
    QJsonArray authors;
    for (const Author &author : entry.authors)
        authors.append(author.toString());
    return {{u"id"_s, entry.id}, {u"reference"_s, referenceText(entry, style).text}, {u"authors"_s, authors},
        {u"title"_s, entry.title}, {u"journal"_s, entry.journal},
        {u"year"_s, entry.year > 0 ? QJsonValue(entry.year) : QJsonValue()}, {u"volume"_s, entry.volume},
        {u"issue"_s, entry.issue}, {u"pages"_s, entry.pages}, {u"doi"_s, entry.doi}, {u"pmid"_s, entry.pmid},
        {u"pmcid"_s, entry.pmcid}, {u"url"_s, webAddress(entry)}, {u"design"_s, entry.design},
        {u"population"_s, entry.population}, {u"size"_s, entry.size ? QJsonValue(*entry.size) : QJsonValue()},
        {u"sizeNote"_s, entry.sizeNote}, {u"finding"_s, entry.finding}, {u"limits"_s, entry.limits},
        {u"stance"_s, stanceName(entry.stance)}, {u"categories"_s, QJsonArray::fromStringList(entry.categories)},
        {u"checked"_s, entry.checked}, {u"unverified"_s, QJsonArray::fromStringList(entry.unverified)},
        {u"insert"_s, entry.insert}, {u"own"_s, entry.own}};
}

} // namespace caveat::cli
