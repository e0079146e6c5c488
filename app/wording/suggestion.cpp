// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "suggestion.h"

#include "suggester.h"

#include <claims/directives.h>

using namespace Qt::StringLiterals;

namespace caveat
{

QString suggestionModeName(SuggestionMode mode)
{
    switch (mode) {
    case SuggestionMode::Cite:
        return u"cite"_s;
    case SuggestionMode::Replace:
        return u"replace"_s;
    case SuggestionMode::Soften:
        return u"soften"_s;
    case SuggestionMode::Cut:
        break;
    }
    return u"cut"_s;
}

QVector<Suggestion> suggestions(const Engine &engine, const Draft &draft, const Finding &finding, CheckCache *cache,
    Amount amount, const Stock *stock)
{
    // A faulty directive is no claim: nothing in the article's wording is wrong with it.
    if (finding.category == directiveCategory)
        return {};
    CheckCache own;
    if (finding.block < 0 || finding.block >= draft.blocks.size() || finding.sentence.start < 0
        || finding.sentence.end > draft.blocks.at(finding.block).text.size() || finding.sentence.isEmpty())
        return {};
    if (!finding.imageWords.isEmpty()) // not text that an edit of this block could reach
        return {};
    return Suggester(engine, stock, draft, finding, cache ? *cache : own).suggest(amount);
}

} // namespace caveat
