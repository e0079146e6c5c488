// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "dictionary_help.h"

#include <spelling/installed_dictionaries.h>

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Spelling)
};

QString folders()
{
    QStringList shown;
    for (QString folder : dictionaryFolders()) {
        if (folder.startsWith(QDir::homePath() + u'/'))
            folder = u'~' + folder.mid(QDir::homePath().size());
        shown += QDir::toNativeSeparators(folder);
    }
    return shown.join(u", "_s);
}

/// "en-GB": what its files and Debian's package are called.
QString fileName(const QString &language)
{
    const QString tag = language.isEmpty() || language == u"en" ? u"en-US"_s : language;
    const QString full = tag.contains(u'-') ? tag : QLocale(tag).name();
    return QString(full).replace(u'-', u'_');
}

} // namespace

QString missingDictionary(const QString &language)
{
    const QString file = fileName(language);
    const QString package = u"hunspell-"_s + QString(file).replace(u'_', u'-').toLower();
    return Messages::tr(
        "There is no dictionary for %1, so spelling is not checked. Install the package %2, or put %3.aff and "
        "%3.dic into %4. Looked in: %5.")
        .arg(languageTitle(QString(file).replace(u'_', u'-')), package, file,
            QDir::toNativeSeparators(ownDictionaryFolder()), folders());
}

QString moreDictionaries()
{
    return Messages::tr(
        "Every Hunspell dictionary that is installed can be chosen: packages are called hunspell-de-de, "
        "hunspell-fr and the like. Pairs of .aff and .dic files can be put into %1, too. Looked in: %2.")
        .arg(QDir::toNativeSeparators(ownDictionaryFolder()), folders());
}

} // namespace caveat
