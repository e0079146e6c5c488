// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "import.h"
#include "imported_fields.h"
#include "tagged_records.h"

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

Author risAuthor(const QString &name)
{
    return name.contains(u',') ? authorFromComma(name) : authorFromInitials(name);
}

/// The start and end page, which some programs put into one field.
QString pageRange(const QString &start, const QString &end)
{
    if (start.isEmpty() || end.isEmpty() || start.contains(u'-') || start == end)
        return plainPages(start.isEmpty() ? end : start);
    return plainPages(start + u'-' + end);
}

EvidenceEntry entryOfRis(const TaggedRecord &record)
{
    EvidenceEntry entry;
    for (const QString &tag : {u"AU"_s, u"A1"_s}) {
        for (const QString &name : record.all(tag))
            entry.authors.append(risAuthor(plainField(name)));
    }
    entry.title = plainField(record.first({u"TI"_s, u"T1"_s, u"CT"_s}));
    entry.journal = plainField(record.first({u"JF"_s, u"T2"_s, u"JO"_s, u"BT"_s, u"JA"_s, u"J2"_s, u"J1"_s, u"PB"_s}));
    entry.journalShort = plainField(record.first({u"JA"_s, u"J2"_s, u"J1"_s, u"JO"_s}));
    if (entry.journalShort == entry.journal)
        entry.journalShort.clear();
    entry.year = yearIn(record.first({u"PY"_s, u"Y1"_s, u"DA"_s}));
    entry.volume = plainField(record.first({u"VL"_s}));
    entry.issue = plainField(record.first({u"IS"_s, u"CP"_s}));
    entry.pages = pageRange(record.first({u"SP"_s, u"C7"_s}), record.first({u"EP"_s}));
    entry.doi = bareDoi(record.first({u"DO"_s}));
    for (const QString &tag : {u"M3"_s, u"N1"_s, u"UR"_s, u"L3"_s}) {
        for (const QString &value : record.all(tag)) {
            if (entry.doi.isEmpty())
                entry.doi = bareDoi(value);
        }
    }
    entry.url = record.first({u"UR"_s, u"L2"_s});
    entry.abstract = plainField(record.first({u"AB"_s, u"N2"_s}));
    entry.pmcid = record.first({u"C2"_s}).startsWith("PMC"_L1) ? record.first({u"C2"_s}) : QString();
    for (const QString &note : record.all(u"N1"_s))
        takeNumbersFromNote(entry, note);
    // An accession number is a PMID where the record came from PubMed.
    const QString from = record.first({u"DB"_s}) + u' ' + record.first({u"DP"_s}) + u' ' + entry.url;
    const QString number = record.first({u"AN"_s, u"C1"_s});
    const bool ofPubMed = from.contains("pubmed"_L1, Qt::CaseInsensitive)
        || from.contains("medline"_L1, Qt::CaseInsensitive) || from.contains("NLM"_L1);
    if (entry.pmid.isEmpty() && ofPubMed && barePmid(number) == number)
        entry.pmid = number;
    takeNumbersFromNote(entry, number);
    entry.id = record.first({u"ID"_s});
    return entry;
}

/// The DOI among the numbers of an article: "10.1000/rest.1 [doi]".
QString doiOf(const TaggedRecord &record)
{
    for (const QString &tag : {u"LID"_s, u"AID"_s}) {
        for (const QString &value : record.all(tag)) {
            if (value.endsWith("[doi]"_L1))
                return bareDoi(value);
        }
    }
    return {};
}

EvidenceEntry entryOfPubMed(const TaggedRecord &record)
{
    EvidenceEntry entry;
    for (const QString &name : record.all(u"FAU"_s))
        entry.authors.append(risAuthor(plainField(name)));
    if (entry.authors.isEmpty()) {
        for (const QString &name : record.all(u"AU"_s))
            entry.authors.append(authorFromInitials(plainField(name)));
    }
    for (const QString &name : record.all(u"CN"_s))
        entry.authors.append({plainField(name), {}, {}});
    entry.title = plainField(record.first({u"TI"_s, u"TT"_s, u"BTI"_s}));
    if (entry.title.endsWith(u'.'))
        entry.title.chop(1);
    entry.journal = plainField(record.first({u"JT"_s, u"TA"_s}));
    entry.journalShort = plainField(record.first({u"TA"_s}));
    entry.year = yearIn(record.first({u"DP"_s, u"DEP"_s}));
    entry.volume = record.first({u"VI"_s});
    entry.issue = record.first({u"IP"_s});
    entry.pages = plainPages(record.first({u"PG"_s}));
    entry.doi = doiOf(record);
    entry.pmid = record.first({u"PMID"_s});
    entry.pmcid = record.first({u"PMC"_s});
    entry.abstract = plainField(record.first({u"AB"_s}));
    return entry;
}

} // namespace

ImportedEntries readRis(const QString &text)
{
    ImportedEntries read;
    int number = 0;
    for (const TaggedRecord &record : taggedRecords(text, read.faults)) {
        ++number;
        EvidenceEntry entry = record.ofPubMed ? entryOfPubMed(record) : entryOfRis(record);
        tidy(entry);
        if (entry.title.isEmpty())
            read.faults.append({{}, record.line, QString::number(number), u"has no title"_s});
        else
            read.entries.append(std::move(entry));
    }
    return read;
}

} // namespace caveat
