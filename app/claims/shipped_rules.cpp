// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "shipped_rules.h"

#include "pack_proof.h"
#include "rules_archive.h"

#include <QDir>
#include <QFile>
#include <QResource>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

tl::expected<QByteArray, PackError> contents(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return tl::unexpected(PackError{path, 0, 0, u"is a folder, not a rule pack"_s});
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(PackError{path, 0, 0, file.errorString()});
    return file.readAll();
}

QStringList shippedFiles(const QString &folder)
{
    QStringList paths;
    const QDir dir(u":/caveat/"_s + folder);
    for (const QString &name : dir.entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

/// From the archive that the build made, where the program carries one.
std::shared_ptr<const Engine> archivedEngine()
{
    const QResource archive(u":/caveat/compiled/rules.bin"_s);
    if (!archive.isValid())
        return nullptr;
    auto rules = fromArchive(archive.uncompressedData());
    return rules ? std::make_shared<const Engine>(std::move(rules)) : nullptr;
}

} // namespace

tl::expected<QVector<WordList>, PackError> shippedWordLists()
{
    QVector<WordList> lists;
    for (const QString &path : shippedFiles(u"lexicon"_s)) {
        const auto bytes = contents(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto list = readWordList(*bytes, path);
        if (!list)
            return tl::unexpected(list.error());
        lists.append(*std::move(list));
    }
    return lists;
}

tl::expected<QVector<RulePack>, PackError> shippedPacks()
{
    QVector<RulePack> packs;
    for (const QString &path : shippedFiles(u"rules"_s)) {
        auto pack = readPackFile(path);
        if (!pack)
            return tl::unexpected(pack.error());
        packs.append(*std::move(pack));
    }
    return packs;
}

QStringList userPackFiles()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caveat/rules"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

tl::expected<RulePack, PackError> readPackFile(const QString &path)
{
    const auto bytes = contents(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readRulePack(*bytes, path);
}

tl::expected<std::shared_ptr<const Engine>, PackError> shippedEngine(
    const QStringList &userPacks, QVector<PackError> *faults)
{
    if (userPacks.isEmpty()) {
        if (auto engine = archivedEngine())
            return engine;
    }
    const auto words = shippedWordLists();
    if (!words)
        return tl::unexpected(words.error());
    const auto shipped = shippedPacks();
    if (!shipped)
        return tl::unexpected(shipped.error());
    QVector<RulePack> packs = *shipped;
    auto engine = Engine::compile(*words, packs);
    for (const QString &path : userPacks) {
        if (!engine)
            return engine;
        auto added = withPack(*words, packs, path);
        if (added) {
            packs.append(added->pack);
            engine = std::move(added->engine);
        } else if (faults) {
            faults->append(added.error());
        }
    }
    return engine;
}

tl::expected<ProvedPack, PackError> withPack(
    const QVector<WordList> &words, QVector<RulePack> packs, const QString &path)
{
    auto pack = readPackFile(path);
    if (!pack)
        return tl::unexpected(pack.error());
    if (std::ranges::any_of(packs, [&pack](const RulePack &other) { return other.id == pack->id; }))
        return tl::unexpected(PackError{path, 0, 0, u"a pack with the id “%1” is loaded already"_s.arg(pack->id)});
    packs.append(*pack);
    auto engine = Engine::compile(words, packs);
    if (!engine)
        return tl::unexpected(engine.error());
    const QVector<PackError> errors = unprovedExamples(**engine, *pack);
    if (!errors.isEmpty())
        return tl::unexpected(errors.first());
    return ProvedPack{*std::move(pack), *std::move(engine)};
}

} // namespace caveat
