// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "dictionary_choice.h"

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

/// Tags to try in turn.
QStringList tagsFor(const QString &wanted, const QLocale &system)
{
    const QString tag = wanted.isEmpty() ? u"en"_s : QString(wanted).replace(u'_', u'-');
    const QString language = tag.section(u'-', 0, 0).toLower();
    QStringList tags{tag};
    if (tag == language && system.bcp47Name().section(u'-', 0, 0) == language)
        tags += language + u'-' + QLocale::territoryToCode(system.territory());
    const bool american = tag == language || tag.endsWith(u"-US");
    if (language == u"en")
        tags += american ? QStringList{u"en-US"_s, u"en-GB"_s} : QStringList{u"en-GB"_s, u"en-US"_s};
    tags += language + u'-' + QLocale::territoryToCode(QLocale(language).territory());
    return tags;
}

} // namespace

std::optional<InstalledDictionary> dictionaryFor(
    const QString &language, const QVector<InstalledDictionary> &installed, const QLocale &system)
{
    const QStringList tags = tagsFor(language, system);
    for (const QString &tag : tags) {
        for (const InstalledDictionary &dictionary : installed) {
            if (dictionary.language().compare(tag, Qt::CaseInsensitive) == 0)
                return dictionary;
        }
    }
    const QString alone = tags.first().section(u'-', 0, 0);
    for (const InstalledDictionary &dictionary : installed) {
        if (dictionary.language().section(u'-', 0, 0).compare(alone, Qt::CaseInsensitive) == 0)
            return dictionary;
    }
    return {};
}

} // namespace caveat
