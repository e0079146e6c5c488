// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "input_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

/// The drafts in a folder and all below, links not followed; not those in \p besides.
QStringList draftsIn(const QString &folder, const QString &besides)
{
    static const QStringList endings{u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s, u"*.md"_s, u"*.markdown"_s, u"*.txt"_s,
        u"*.docx"_s, u"*.odt"_s, u"*.rtf"_s};
    const QString left = besides.isEmpty() ? QString() : QFileInfo(besides).absoluteFilePath() + u'/';
    QStringList found;
    QDirIterator files(folder, endings, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (left.isEmpty() || !QFileInfo(path).absoluteFilePath().startsWith(left))
            found.append(path);
    }
    std::ranges::sort(found);
    return found;
}

tl::expected<void, QString> addFolder(QVector<InputFile> &files, const QString &folder, const QString &output)
{
    if (!output.isEmpty() && QFileInfo(folder).canonicalFilePath() == QFileInfo(output).canonicalFilePath())
        return tl::unexpected(u"%1 is the input, which is not overwritten: name another folder"_s.arg(output));
    for (const QString &path : draftsIn(folder, output)) {
        const QString place = QDir(folder).relativeFilePath(path);
        files.append({path, output.isEmpty() ? QString() : QDir(output).filePath(place)});
    }
    return {};
}

/// \p file with another ending, behind its own where the name is taken already.
QString renamed(const QString &file, const QString &ending, const QSet<QString> &taken)
{
    const QFileInfo info(file);
    const QString named = QDir(info.path()).filePath(info.completeBaseName() + ending);
    return taken.contains(named) ? file + ending : named;
}

tl::expected<void, QString> makeFolders(QVector<InputFile> &files, const QString &ending)
{
    QSet<QString> taken;
    for (InputFile &file : files) {
        if (!ending.isEmpty())
            file.output = renamed(file.output, ending, taken);
        if (taken.contains(file.output))
            return tl::unexpected(u"two of the inputs would be written to %1"_s.arg(file.output));
        taken.insert(file.output);
        const QString folder = QFileInfo(file.output).path();
        if (!QDir().mkpath(folder))
            return tl::unexpected(u"the folder %1 cannot be made"_s.arg(folder));
    }
    return {};
}

} // namespace

tl::expected<QVector<InputFile>, QString> inputFiles(
    const QStringList &words, const QString &output, bool writes, const QString &ending)
{
    const bool several
        = words.size() > 1 || std::ranges::any_of(words, [](const QString &word) { return QFileInfo(word).isDir(); });
    if (writes && several && output.isEmpty())
        return tl::unexpected(u"a folder or several files need -o and the folder to write to"_s);
    const QFileInfo target(output);
    if (writes && several && target.exists() && !target.isDir())
        return tl::unexpected(u"%1 is a file; several files go into a folder"_s.arg(output));
    QVector<InputFile> files;
    for (const QString &word : words) {
        if (QFileInfo(word).isDir()) {
            if (const auto added = addFolder(files, word, writes ? output : QString()); !added)
                return tl::unexpected(added.error());
            continue;
        }
        const QString name = word == "-"_L1 ? u"stdin"_s : QFileInfo(word).fileName();
        const bool intoFolder = several || (!output.isEmpty() && target.isDir());
        const QString place = intoFolder && !several && !ending.isEmpty() ? renamed(name, ending, {}) : name;
        files.append({word, !writes ? QString() : intoFolder ? QDir(output).filePath(place) : output});
    }
    if (writes && several) {
        if (const auto made = makeFolders(files, ending); !made)
            return tl::unexpected(made.error());
    }
    return files;
}

} // namespace caveat::cli
