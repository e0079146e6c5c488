// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "page_outline.h"

namespace caveat
{

/// Marks in \p dropped what inside the article at \p root is none of it: footers, share bars, lists of links, forms,
/// boxes with little text. The first try of a page goes by \p names too. Gives how much text stays.
int trimArticle(const PageOutline &outline, int root, QVector<bool> &dropped, bool names);

} // namespace caveat
