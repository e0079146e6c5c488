// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/engine.h>
#include <formats/reader.h>
#include <wording/stock.h>

#include <functional>

namespace caveat
{

/// A document whose claims were softened, in its own format.
struct Softened {
    QString source;
    int softened = 0;
    int cut = 0;
    int left = 0; ///< claims from low on that are still open
};

/// Applies to each claim of \p document the first suggestion that softens or cuts it, and checks again after each.
/// What a change leaves of a claim is not changed again. \p progress is told how many are done; suggestions
/// draw on \p stock, where there is one.
Softened softened(const Engine &engine, const SourceDraft &document, const std::function<void(int)> &progress = {},
    const Stock *stock = nullptr);

} // namespace caveat
