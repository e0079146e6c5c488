// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "import.h"

#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError() && !marked)
        text = QString::fromLatin1(bytes);
    return text;
}

/// The name of a field that is too long, or nothing.
QString overlongField(const EvidenceEntry &entry)
{
    const std::pair<const QString *, QString> fields[] = {{&entry.title, u"title"_s}, {&entry.journal, u"journal"_s},
        {&entry.abstract, u"abstract"_s}, {&entry.url, u"address"_s}, {&entry.doi, u"DOI"_s},
        {&entry.pages, u"pages"_s}, {&entry.volume, u"volume"_s}, {&entry.issue, u"issue"_s}};
    for (const auto &[value, name] : fields) {
        if (value->size() > longestImportedField)
            return name;
    }
    qsizetype names = 0;
    for (const Author &author : entry.authors)
        names += author.family.size() + author.given.size();
    return names > longestImportedField ? u"list of authors"_s : QString();
}

void keepLimits(ImportedEntries &read)
{
    QVector<EvidenceEntry> kept;
    for (EvidenceEntry &entry : read.entries) {
        const QString field = overlongField(entry);
        if (field.isEmpty())
            kept.append(std::move(entry));
        else
            read.faults.append(
                {{}, 0, entry.id, u"its %1 is longer than %2 characters"_s.arg(field).arg(longestImportedField)});
    }
    if (kept.size() > mostImportedEntries) {
        read.faults.append({{}, 0, kept.at(mostImportedEntries).id,
            u"from here on nothing is taken in: at most %1 entries are read"_s.arg(mostImportedEntries)});
        kept.resize(mostImportedEntries);
    }
    read.entries = std::move(kept);
}

} // namespace

std::optional<ReferenceFormat> referenceFormat(const QString &text)
{
    const QString start = text.left(100000).trimmed();
    if (start.startsWith(u'[') || start.startsWith(u'{'))
        return ReferenceFormat::CslJson;
    for (const QString &line : start.split(u'\n')) {
        const QString bare = line.trimmed();
        if (bare.startsWith("TY "_L1) || bare.startsWith("PMID-"_L1) || bare.startsWith("PMID "_L1))
            return ReferenceFormat::Ris;
        if (bare.startsWith(u'@') && (bare.contains(u'{') || bare.contains(u'(')))
            return ReferenceFormat::BibTex;
    }
    return {};
}

ImportedEntries importEntries(const QByteArray &bytes, const QString &file)
{
    ImportedEntries read;
    if (bytes.size() > largestImport) {
        read.faults.append({file, 0, {}, u"is larger than %1 MiB"_s.arg(largestImport / (1024 * 1024))});
        return read;
    }
    QString text = decoded(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const auto format = referenceFormat(text);
    if (!format) {
        read.faults.append({file, 0, {}, u"is neither BibTeX nor RIS nor CSL-JSON"_s});
        return read;
    }
    read = *format == ReferenceFormat::BibTex ? readBibTex(text)
        : *format == ReferenceFormat::Ris     ? readRis(text)
                                              : readCslJson(text);
    keepLimits(read);
    for (EntryFault &fault : read.faults)
        fault.file = file;
    return read;
}

} // namespace caveat
