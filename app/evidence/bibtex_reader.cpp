// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "bibtex_parser.h"
#include "import.h"
#include "imported_fields.h"
#include "latex_text.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

/// \p names cut at each "and" that stands outside of braces.
QStringList splitNames(const QString &names)
{
    QStringList parts;
    QString part;
    int depth = 0;
    const QString text = QString(names).replace(u'\n', u' ').replace(u'\t', u' ');
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        depth += unit == u'{' ? 1 : unit == u'}' ? -1 : 0;
        if (depth == 0 && unit == u' ' && QStringView(text).mid(at, 5).compare(u" and ", Qt::CaseInsensitive) == 0) {
            parts.append(part);
            part.clear();
            at += 3; // the space behind it may begin the next "and"
            continue;
        }
        part += unit;
    }
    parts.append(part);
    return parts;
}

/// True if one pair of braces holds all of \p name.
bool isBraced(const QString &name)
{
    if (!name.startsWith(u'{') || !name.endsWith(u'}'))
        return false;
    int depth = 0;
    for (qsizetype at = 0; at + 1 < name.size(); ++at) {
        depth += name.at(at) == u'{' ? 1 : name.at(at) == u'}' ? -1 : 0;
        if (depth == 0)
            return false;
    }
    return true;
}

Author author(const QString &latex)
{
    const QString name = latex.simplified();
    const QString plain = plainLatex(name);
    if (isBraced(name))
        return {plain, {}, {}};
    return plain.contains(u',') ? authorFromComma(plain) : authorFromWords(plain);
}

EvidenceEntry entryOf(const BibTexEntry &source)
{
    const auto field = [&source](std::initializer_list<QString> names) {
        for (const QString &name : names) {
            const QString value = plainField(plainLatex(source.fields.value(name)));
            if (!value.isEmpty())
                return value;
        }
        return QString();
    };
    const auto raw = [&source](const QString &name) {
        return source.fields.value(name).simplified().remove(u'{').remove(u'}').remove(u'\\');
    };
    EvidenceEntry entry;
    entry.id = source.key;
    for (const QString &name : splitNames(source.fields.value(u"author"_s))) {
        if (name.simplified().toLower() != "others"_L1)
            entry.authors.append(author(name));
    }
    entry.title = field({u"title"_s});
    const QString subtitle = field({u"subtitle"_s});
    if (!subtitle.isEmpty())
        entry.title += u": "_s + subtitle;
    entry.journal = field({u"journal"_s, u"journaltitle"_s, u"booktitle"_s, u"howpublished"_s, u"publisher"_s});
    entry.journalShort = field({u"shortjournal"_s, u"journal-abbreviation"_s});
    entry.year = yearIn(field({u"year"_s, u"date"_s}));
    entry.volume = field({u"volume"_s});
    entry.issue = field({u"number"_s, u"issue"_s});
    entry.pages = plainPages(field({u"pages"_s, u"article-number"_s, u"eid"_s}));
    entry.doi = raw(u"doi"_s);
    entry.url = raw(u"url"_s);
    entry.abstract = field({u"abstract"_s});
    entry.pmid = raw(u"pmid"_s);
    if (entry.pmid.isEmpty() && raw(u"eprinttype"_s).toLower() == "pubmed"_L1)
        entry.pmid = raw(u"eprint"_s);
    entry.pmcid = field({u"pmcid"_s, u"pmc"_s});
    takeNumbersFromNote(entry, field({u"note"_s}) + u' ' + field({u"annote"_s}));
    tidy(entry);
    return entry;
}

} // namespace

ImportedEntries readBibTex(const QString &text)
{
    BibTexParser parser(text);
    ImportedEntries read;
    for (const BibTexEntry &source : parser.parse()) {
        EvidenceEntry entry = entryOf(source);
        if (entry.title.isEmpty())
            read.faults.append({{}, source.line, source.key, u"has no title"_s});
        else
            read.entries.append(std::move(entry));
    }
    read.faults = parser.faults() + read.faults;
    return read;
}

} // namespace caveat
