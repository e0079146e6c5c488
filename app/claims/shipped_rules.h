// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine.h"

namespace caveat
{

/// The word lists that come with Caveat (resources/lexicon).
tl::expected<QVector<WordList>, PackError> shippedWordLists();

/// The packs that come with Caveat (resources/rules).
tl::expected<QVector<RulePack>, PackError> shippedPacks();

/// Reads the pack at \p path; its examples are not tried.
tl::expected<RulePack, PackError> readPackFile(const QString &path);

/// The packs that the user keeps: *.toml in "caveat/rules" of the configuration folder, by name.
QStringList userPackFiles();

/// A pack whose examples hold, and the engine that holds it beside the others.
struct ProvedPack {
    RulePack pack;
    std::shared_ptr<const Engine> engine;
};

/// Reads the pack at \p path and proves it in an engine with \p packs. The error is its first fault.
tl::expected<ProvedPack, PackError> withPack(
    const QVector<WordList> &words, QVector<RulePack> packs, const QString &path);

/// The engine with the packs that come with Caveat (resources/rules; proved when it is built) and \p userPacks
/// after them. A user's pack that cannot be read, or whose examples do not hold, is left out and
/// reported in \p faults; the rest keep working. An error means that the program's own data are broken.
tl::expected<std::shared_ptr<const Engine>, PackError> shippedEngine(
    const QStringList &userPacks = {}, QVector<PackError> *faults = nullptr);

} // namespace caveat
