// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "page_words.h"

#include "word_tables.h"

namespace caveat
{

using namespace Qt::StringLiterals;

PageWords shippedPageWords()
{
    const toml::table table = readWordTable(u"page_parts.toml"_s);
    PageWords words;
    words.roles = wordsUnder(table, "roles");
    words.outside = wordsUnder(table, "outside");
    words.perhaps = wordsUnder(table, "perhaps");
    words.article = wordsUnder(table, "article");
    words.around = wordsUnder(table, "around");
    words.navigation = wordsUnder(table, "navigation");
    words.comments = wordsUnder(table, "comments");
    words.share = wordsUnder(table, "share");
    words.byline = wordsUnder(table, "byline");
    return words;
}

} // namespace caveat
