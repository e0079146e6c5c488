// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "page_outline.h"

namespace caveat
{

/// The nodes of \p outline that hold the article, by place: the one whose paragraphs weigh most, and neighbours that
/// are like it. What is \p dropped does not count. The first try of a page goes by \p names too.
QVector<int> articleNodes(const PageOutline &outline, const QVector<bool> &dropped, bool names);

} // namespace caveat
