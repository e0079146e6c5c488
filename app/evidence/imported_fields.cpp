// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "imported_fields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace caveat
{

int yearIn(const QString &text)
{
    static const QRegularExpression year(u"(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)"_s);
    const auto found = year.match(text);
    return found.hasMatch() ? found.captured().toInt() : 0;
}

void takeNumbersFromNote(EvidenceEntry &entry, const QString &note)
{
    static const QRegularExpression pmid(u"\\bPMID:?\\s*(\\d{1,9})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pmcid(u"\\b(PMC\\d{1,9})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (entry.pmid.isEmpty())
        entry.pmid = pmid.match(note).captured(1);
    if (entry.pmcid.isEmpty())
        entry.pmcid = pmcid.match(note).captured(1).toUpper();
}

QString plainField(const QString &text)
{
    static const QRegularExpression tag(
        u"</?(i|b|em|strong|sub|sup|sc|span|p|jats:\\w+)( [^<>]*)?/?>"_s, QRegularExpression::CaseInsensitiveOption);
    // JSON can write half of a character; it becomes the sign for one that cannot be read.
    QString plain = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    plain.remove(tag);
    plain.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    plain.replace("&#39;"_L1, "'"_L1).replace("&nbsp;"_L1, " "_L1).replace("&amp;"_L1, "&"_L1);
    return plain.simplified();
}

QString plainPages(const QString &text)
{
    static const QRegularExpression dashes(u"\\s*[-\u2010-\u2015\u2212]+\\s*"_s);
    return plainField(text).replace(dashes, u"-"_s);
}

void tidy(EvidenceEntry &entry)
{
    static const QRegularExpression notOfIds(u"[^\\p{L}\\p{N}_:.+/-]"_s);
    entry.id.remove(notOfIds);
    if (entry.id.size() > 100)
        entry.id.truncate(100);
    entry.doi = bareDoi(entry.doi);
    entry.pmid = barePmid(entry.pmid);
    if (!entry.pmcid.isEmpty() && !entry.pmcid.startsWith("PMC"_L1, Qt::CaseInsensitive))
        entry.pmcid.prepend("PMC"_L1);
    if (entry.doi.isEmpty())
        entry.doi = bareDoi(entry.url);
    for (Author &author : entry.authors)
        author = authorFromComma(author.toString()); // as a library file can keep it
    entry.authors.removeIf([](const Author &author) { return author.family.isEmpty(); });
    entry.own = false;
}

} // namespace caveat
