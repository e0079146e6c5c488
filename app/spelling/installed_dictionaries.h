// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace caveat
{

/// A Hunspell dictionary on this machine: the pair of files NAME.aff and NAME.dic.
struct InstalledDictionary {
    QString name; ///< of the files: "en_GB", "de_DE_frami"
    QString affixes; ///< path of the .aff file
    QString words; ///< path of the .dic file

    QString language() const; ///< BCP 47: "en-GB"; what follows the territory is left out
    QString title() const; ///< for people: "English (United Kingdom)"

    friend bool operator==(const InstalledDictionary &, const InstalledDictionary &) = default;
};

/// The title of a language that is given by its tag: "en-GB" is "English (United Kingdom)".
QString languageTitle(const QString &tag);

/// Where dictionaries are looked for, in order: one's own folder, DICPATH, the folders of data, those of the system.
QStringList dictionaryFolders();
/// The folder for dictionaries of one's own.
QString ownDictionaryFolder();

/// The dictionaries in \p folders by name; of two that are called the same the first counts.
QVector<InstalledDictionary> installedDictionaries(const QStringList &folders = dictionaryFolders());

} // namespace caveat
