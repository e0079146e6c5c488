// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "import.h"
#include "imported_fields.h"
#include "json_items.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// A text, a number as a text, or the first of a list of them.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() && std::abs(value.toDouble()) < 1e15)
        return QString::number(value.toDouble(), 'f', value.toDouble() == std::floor(value.toDouble()) ? 0 : -1);
    return value.isArray() ? textOf(value.toArray().first()) : QString();
}

QString field(const QJsonObject &item, std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        const QString text = plainField(textOf(item.value(name)));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

int yearOf(const QJsonObject &item)
{
    for (const QString &name : {u"issued"_s, u"published-print"_s, u"published"_s, u"published-online"_s}) {
        const QJsonObject date = item.value(name).toObject();
        const QJsonArray parts = date.value(u"date-parts"_s).toArray().first().toArray();
        for (const QString &text : {textOf(parts.first()), textOf(date.value(u"raw"_s)),
                 textOf(date.value(u"literal"_s)), textOf(item.value(name))}) {
            if (const int year = yearIn(text))
                return year;
        }
    }
    return 0;
}

Author authorOf(const QJsonObject &name)
{
    const QString literal = field(name, {u"literal"_s, u"name"_s});
    Author author{field(name, {u"family"_s}), field(name, {u"given"_s}), field(name, {u"suffix"_s})};
    if (author.family.isEmpty())
        return {literal.isEmpty() ? author.given : literal, {}, {}};
    const QString particle = field(name, {u"non-dropping-particle"_s});
    if (!particle.isEmpty())
        author.family.prepend(particle + u' ');
    const QString dropping = field(name, {u"dropping-particle"_s});
    if (!dropping.isEmpty())
        author.given = QString(author.given + u' ' + dropping).trimmed();
    return author;
}

EvidenceEntry entryOf(const QJsonObject &item)
{
    EvidenceEntry entry;
    entry.id = field(item, {u"citation-key"_s, u"id"_s});
    // Zotero gives an address or a number of its own, PubMed "pmid:77": neither is a name to cite by.
    if (entry.id.contains(u'/') || entry.id.contains(u':') || entry.id.toLongLong() > 0)
        entry.id.clear();
    for (const QJsonValue &name : item.value(u"author"_s).toArray())
        entry.authors.append(authorOf(name.toObject()));
    entry.title = field(item, {u"title"_s});
    entry.journal = field(item, {u"container-title"_s, u"publisher"_s});
    entry.journalShort
        = field(item, {u"container-title-short"_s, u"journalAbbreviation"_s, u"short-container-title"_s});
    entry.year = yearOf(item);
    entry.volume = field(item, {u"volume"_s});
    entry.issue = field(item, {u"issue"_s});
    entry.pages = plainPages(field(item, {u"page"_s, u"article-number"_s, u"number"_s}));
    entry.doi = field(item, {u"DOI"_s});
    entry.pmid = field(item, {u"PMID"_s});
    entry.pmcid = field(item, {u"PMCID"_s});
    entry.url = field(item, {u"URL"_s});
    entry.abstract = field(item, {u"abstract"_s});
    takeNumbersFromNote(entry, textOf(item.value(u"note"_s)));
    tidy(entry);
    return entry;
}

} // namespace

ImportedEntries readCslJson(const QString &text)
{
    ImportedEntries read;
    const QByteArray json = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const int open = static_cast<int>(itemLines(json.left(error.offset), 1).size());
        read.faults.append({{}, lineAt(json, error.offset), open > 0 ? QString::number(open) : QString(),
            u"is no JSON: "_s + error.errorString()});
        return read;
    }
    const QJsonArray inner = document.object().value(u"items"_s).toArray();
    const bool single = document.isObject() && inner.isEmpty();
    const QJsonArray items = single ? QJsonArray{document.object()} : document.isObject() ? inner : document.array();
    const QVector<int> lines = itemLines(json, single ? 0 : document.isObject() ? 2 : 1);
    for (qsizetype at = 0; at < items.size(); ++at) {
        const QJsonValue item = items.at(at);
        EvidenceEntry entry = entryOf(item.toObject());
        if (!entry.title.isEmpty()) {
            read.entries.append(std::move(entry));
            continue;
        }
        const QString name = field(item.toObject(), {u"id"_s});
        read.faults.append({{}, lines.value(at), name.isEmpty() ? QString::number(at + 1) : name,
            item.isObject() ? u"has no title"_s : u"is no entry"_s});
    }
    return read;
}

} // namespace caveat
