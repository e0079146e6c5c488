// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "left_out.h"

#include <cleaning/page_words.h>

#include <QHash>

#include <gumbo.h>

namespace caveat
{

/// Nodes of a page that are no part of its article, with what each is. None is inside another.
using PageParts = QHash<const GumboNode *, LeftOut>;

/// What stands around and between the article of the whole page at \p document: navigation, share bars, notes on
/// cookies, comments, forms. Nothing for a fragment, a page that is an article and no more, and one whose article
/// cannot be told.
PageParts partsBesideArticle(const GumboNode *document, const PageWords &words);

} // namespace caveat
