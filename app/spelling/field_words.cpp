// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "field_words.h"

#include <QFile>

namespace caveat
{

using namespace Qt::StringLiterals;

QStringList fieldWords(const QString &language)
{
    QFile file(u":/caveat/dictionaries/field-en.txt"_s);
    if (language.section(u'-', 0, 0) != u"en" || !file.open(QIODevice::ReadOnly))
        return {};
    const QString territory = language.section(u'-', 1, 1);
    const bool british = territory != u"US";
    const bool american = territory == u"US" || territory == u"CA" || territory.isEmpty();
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        for (const QString &entry : line.section(u'#', 0, 0).simplified().split(u' ', Qt::SkipEmptyParts)) {
            // "oedema/edema": as the British and as the Americans write it.
            const QStringList spellings = entry.split(u'/');
            if (british || spellings.size() == 1)
                words += spellings.first();
            if (american && spellings.size() > 1)
                words += spellings.last();
        }
    }
    return words;
}

} // namespace caveat
