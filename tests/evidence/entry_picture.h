// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/import.h>

#include <QStringList>

namespace caveat::test
{

/// The fields of \p entry that are filled, one a line: "title: Rest".
inline QString picture(const EvidenceEntry &entry)
{
    QStringList lines;
    const auto add = [&lines](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + QLatin1String(": ") + value);
    };
    add(QLatin1String("id"), entry.id);
    QStringList authors;
    for (const Author &author : entry.authors)
        authors.append(author.toString());
    add(QLatin1String("authors"), authors.join(QLatin1String("; ")));
    add(QLatin1String("title"), entry.title);
    add(QLatin1String("journal"), entry.journal);
    add(QLatin1String("short"), entry.journalShort);
    add(QLatin1String("year"), entry.year > 0 ? QString::number(entry.year) : QString());
    add(QLatin1String("volume"), entry.volume);
    add(QLatin1String("issue"), entry.issue);
    add(QLatin1String("pages"), entry.pages);
    add(QLatin1String("doi"), entry.doi);
    add(QLatin1String("pmid"), entry.pmid);
    add(QLatin1String("pmcid"), entry.pmcid);
    add(QLatin1String("url"), entry.url);
    add(QLatin1String("abstract"), entry.abstract);
    return lines.join(QLatin1Char('\n'));
}

/// The entries, with an empty line between them, and the faults after a line of three hyphens.
inline QString picture(const ImportedEntries &read)
{
    QStringList entries;
    for (const EvidenceEntry &entry : read.entries)
        entries.append(picture(entry));
    QString drawn = entries.join(QLatin1String("\n\n"));
    if (!read.faults.isEmpty())
        drawn += QLatin1String("\n---");
    for (const EntryFault &fault : read.faults)
        drawn += QLatin1Char('\n') + fault.toString();
    return drawn;
}

} // namespace caveat::test
