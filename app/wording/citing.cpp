// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "citing.h"

#include <evidence/cited_works.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace caveat
{

QString citationOf(const QStringList &ids, const EvidenceLibrary &library)
{
    QVector<CitedWork> works;
    for (const QString &id : ids) {
        if (const EvidenceEntry *entry = library.find(id))
            works.append({*entry, 0, {}});
    }
    return works.isEmpty() ? QString() : citationMark(works, CitationStyle::Apa);
}

QVector<Span> citationsIn(const QString &text, const QStringList &ids, const EvidenceLibrary &library)
{
    QHash<QString, QString> byName;
    for (const QString &id : ids) {
        const QString mark = citationOf({id}, library);
        byName.insert(mark.mid(1, mark.size() - 2), id);
    }
    QVector<Span> found;
    for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open + 1)) {
        const qsizetype close = text.indexOf(u')', open);
        if (close < 0)
            break;
        QStringList cited;
        for (const QString &name : text.sliced(open + 1, close - open - 1).split(u"; "_s))
            cited.append(byName.value(name));
        if (!cited.contains(QString()))
            found.append(citationSpan(open, cited, text.sliced(open, close + 1 - open)));
    }
    return found;
}

QString withCitations(const ReadySentence &sentence, const EvidenceLibrary &library)
{
    QString text;
    qsizetype copied = 0;
    for (qsizetype open = sentence.text.indexOf(u'{'); open >= 0; open = sentence.text.indexOf(u'{', copied)) {
        const qsizetype close = sentence.text.indexOf(u'}', open);
        if (close < 0)
            break;
        QStringList ids = sentence.text.sliced(open + 1, close - open - 1).split(u',');
        for (QString &id : ids)
            id = id.trimmed();
        text += QStringView(sentence.text).sliced(copied, open - copied);
        text += citationOf(ids, library);
        copied = close + 1;
    }
    return text + QStringView(sentence.text).sliced(copied);
}

QString cautionOf(const QStringList &ids, const EvidenceLibrary &library)
{
    QStringList lines;
    for (const QString &id : ids) {
        const EvidenceEntry *entry = library.find(id);
        if (entry && !entry->limits.isEmpty())
            lines.append(citationOf({id}, library) + u' ' + entry->limits);
    }
    return lines.join(u'\n');
}

} // namespace caveat
