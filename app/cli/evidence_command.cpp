// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "command.h"
#include "evidence_text.h"
#include "terminal.h"

#include <evidence/import.h>
#include <evidence/user_library.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace caveat::cli
{

namespace
{

constexpr qsizetype mostFaultsShown = 50;

/// The library with the user's entries; without them, and \p status set, where their file cannot be read.
std::optional<EvidenceLibrary> library(int &status)
{
    const auto whole = libraryWithOwn(userLibraryPath());
    if (whole)
        return *whole;
    printError(whole.error().toString());
    status = exitUnusable;
    const auto shipped = EvidenceLibrary::shipped();
    return shipped ? std::optional(*shipped) : std::nullopt;
}

int find(const QString &words, CitationStyle style, bool json)
{
    int status = exitClean;
    const auto held = library(status);
    if (!held)
        return status;
    const QVector<EvidenceEntry> found = held->search(words);
    if (json) {
        QJsonArray entries;
        for (const EvidenceEntry &entry : found)
            entries.append(evidenceJson(entry, style));
        const QJsonObject answer{{u"version"_s, 1}, {u"words"_s, words}, {u"entries"_s, entries}};
        print(QString::fromUtf8(QJsonDocument(answer).toJson()));
        return status;
    }
    QStringList texts;
    for (const EvidenceEntry &entry : found)
        texts.append(evidenceText(entry, style));
    print(texts.join(u'\n'));
    if (found.isEmpty())
        printError(u"the library has nothing on “%1”"_s.arg(words));
    return status;
}

/// Adds the entries of the file at \p path to \p held and, where they are new, to \p own; false if some are broken.
bool importFile(const QString &path, EvidenceLibrary &held, QVector<EvidenceEntry> &own)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(u"%1: %2"_s.arg(path, file.errorString()));
        return false;
    }
    const ImportedEntries read = importEntries(file.read(largestImport + 1), path);
    for (const EntryFault &fault : read.faults.mid(0, mostFaultsShown))
        printError(fault.toString());
    if (read.faults.size() > mostFaultsShown)
        printError(u"%1: and %2 more"_s.arg(path).arg(read.faults.size() - mostFaultsShown));
    int added = 0;
    for (const EvidenceEntry &entry : read.entries) {
        const EvidenceLibrary::Added result = held.add(entry);
        if (!result.isNew)
            continue;
        own.append(*held.find(result.id));
        ++added;
    }
    print(u"%1: %2 added, %3 known already, %4 broken\n"_s.arg(path)
              .arg(added)
              .arg(read.entries.size() - added)
              .arg(read.faults.size()));
    return read.faults.isEmpty();
}

int import(const QStringList &paths)
{
    const QString path = userLibraryPath();
    auto own = readUserLibrary(path);
    auto held = libraryWithOwn(path);
    if (!own || !held) {
        printError((own ? held.error() : own.error()).toString());
        return exitUnusable;
    }
    const qsizetype before = own->size();
    bool good = true;
    for (const QString &file : paths)
        good = importFile(file, *held, *own) && good;
    if (own->size() > before) {
        if (const auto written = writeUserLibrary(path, *own); !written) {
            printError(written.error().toString());
            return exitUnusable;
        }
    }
    return good ? exitClean : exitUnusable;
}

} // namespace

int runEvidence(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows the studies that the library holds on a subject, or adds references of your own to it."_s);
    const QCommandLineOption format(u"format"_s, u"Write found entries as text or json."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption style(
        u"style"_s, u"Write references in the style vancouver, apa or ama."_s, u"STYLE"_s, u"vancouver"_s);
    parser.addOptions({format, style});
    parser.addPositionalArgument(u"find|import"_s, u"What to do."_s);
    parser.addPositionalArgument(
        u"WORDS|FILE"_s, u"What to look for; or files in BibTeX, RIS or CSL-JSON."_s, u"WORDS…|FILE…"_s);
    if (const auto status = parse(parser, u"evidence"_s, arguments, u"find WORDS… [options] | import FILE…"_s))
        return *status;
    const QStringList words = parser.positionalArguments();
    const auto citationStyle = citationStyleFromName(parser.value(style));
    const bool json = parser.value(format) == "json"_L1;
    if (!citationStyle || (!json && parser.value(format) != "text"_L1)) {
        printError(citationStyle ? u"there is no format “%1”; use text or json"_s.arg(parser.value(format))
                                 : u"there is no style “%1”; use vancouver, apa or ama"_s.arg(parser.value(style)));
        return exitUnusable;
    }
    if (words.size() > 1 && words.first() == "find"_L1)
        return find(words.mid(1).join(u' '), *citationStyle, json);
    if (words.size() > 1 && words.first() == "import"_L1)
        return import(words.mid(1));
    printError(u"evidence takes “find” and words, or “import” and files (see caveat-cli evidence --help)"_s);
    return exitUnusable;
}

} // namespace caveat::cli
