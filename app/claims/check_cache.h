// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace caveat
{

/// What earlier checks found, by block and context. Belongs to its caller; one
/// thread at a time. May be dropped at any moment: it holds nothing that cannot be found again.
class CheckCache
{
public:
    CheckCache();
    CheckCache(CheckCache &&other) noexcept;
    CheckCache &operator=(CheckCache &&other) noexcept;
    ~CheckCache();

    void clear() { *this = CheckCache(); }

private:
    friend class Engine;
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace caveat
