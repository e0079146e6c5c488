// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "installed_dictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

bool isLanguagePart(const QString &part)
{
    return (part.size() == 2 || part.size() == 3)
        && std::ranges::all_of(part, [](QChar unit) { return unit.isLower(); });
}

bool isTerritory(const QString &part)
{
    return part.size() == 2 && std::ranges::all_of(part, [](QChar unit) { return unit.isUpper(); });
}

bool isScript(const QString &part)
{
    return part.size() == 4 && part.at(0).isUpper() && part.at(1).isLower();
}

} // namespace

QString InstalledDictionary::language() const
{
    const QStringList parts = QString(name).replace(u'_', u'-').split(u'-');
    QStringList tag;
    if (isLanguagePart(parts.first()))
        tag += parts.first();
    for (qsizetype index = 1; index < parts.size() && !tag.isEmpty(); ++index) {
        if (!isTerritory(parts.at(index)) && !isScript(parts.at(index)))
            break;
        tag += parts.at(index);
    }
    return tag.join(u'-');
}

QString InstalledDictionary::title() const
{
    const QString tag = language();
    const QString known = languageTitle(tag);
    const QString rest = name.mid(tag.size()).remove(u'_').remove(u'-');
    return tag.isEmpty() ? name : rest.isEmpty() ? known : QString(known + u", " + rest);
}

QString languageTitle(const QString &tag)
{
    const QLocale locale(tag);
    if (tag.isEmpty() || locale.language() == QLocale::C)
        return tag;
    const QString language = QLocale::languageToString(locale.language());
    return tag.contains(u'-') ? QString(language + u" (" + QLocale::territoryToString(locale.territory()) + u')')
                              : language;
}

QString ownDictionaryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caveat/dictionaries"_s;
}

QStringList dictionaryFolders()
{
    QStringList folders{ownDictionaryFolder()};
    folders += qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    data += {u"/usr/local/share"_s, u"/usr/share"_s};
    for (const QString &folder : std::as_const(data)) {
        for (const QString &inside : {u"/hunspell"_s, u"/myspell"_s, u"/myspell/dicts"_s})
            folders += folder + inside;
    }
    for (QString &folder : folders)
        folder = QDir::cleanPath(folder);
    folders.removeDuplicates();
    return folders;
}

QVector<InstalledDictionary> installedDictionaries(const QStringList &folders)
{
    QVector<InstalledDictionary> found;
    const auto isNamed
        = [](const QString &name) { return [name](const InstalledDictionary &is) { return is.name == name; }; };
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files | QDir::Readable);
        for (const QFileInfo &affixes : files) {
            const QFileInfo words(affixes.path() + u'/' + affixes.completeBaseName() + u".dic"_s);
            if (words.isFile() && words.isReadable()
                && std::ranges::none_of(found, isNamed(affixes.completeBaseName())))
                found += {affixes.completeBaseName(), affixes.absoluteFilePath(), words.absoluteFilePath()};
        }
    }
    std::ranges::sort(found, {}, &InstalledDictionary::name);
    return found;
}

} // namespace caveat
