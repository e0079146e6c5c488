// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "installed_dictionaries.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <memory>

namespace caveat
{

/// A dictionary that Hunspell has loaded. Opened, used and destroyed on one thread, and no two at a time opened on
/// different ones: the library keeps a global table while it loads, and caches while it looks words up.
class HunspellDictionary
{
public:
    /// The error says, for people, why it cannot be used.
    static tl::expected<HunspellDictionary, QString> open(const InstalledDictionary &files);
    HunspellDictionary(HunspellDictionary &&) noexcept;
    HunspellDictionary &operator=(HunspellDictionary &&) noexcept;
    ~HunspellDictionary();

    bool accepts(const QString &word) const;
    QStringList suggestions(const QString &word) const; ///< the likeliest first; takes tens of milliseconds
    void add(const QString &word); ///< to what is accepted and suggested from now on; nothing is written

private:
    struct Loaded;
    explicit HunspellDictionary(std::unique_ptr<Loaded> loaded);

    std::unique_ptr<Loaded> m_loaded;
};

} // namespace caveat
