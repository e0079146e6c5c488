// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft.h"

#include <algorithm>

namespace caveat
{

namespace
{

Block withoutSource(Block block)
{
    block.source = {};
    for (Span &span : block.spans)
        span.source = {};
    return block;
}

} // namespace

bool sameContent(const Block &left, const Block &right)
{
    return left.text == right.text && withoutSource(left) == withoutSource(right);
}

bool sameContent(const Draft &left, const Draft &right)
{
    return left.language == right.language && left.directivesAtEnd == right.directivesAtEnd
        && std::ranges::equal(
            left.blocks, right.blocks, [](const Block &one, const Block &other) { return sameContent(one, other); });
}

} // namespace caveat
