// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "draft.h"
#include "sharing.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace caveat
{

namespace
{

/// All that a block says. Every member is named, so that a new one does not compile before it has its place here.
auto contentOf(const Block &block)
{
    const auto &[kind, level, quoteDepth, marker, number, startsList, continuesItem, cell, imageTarget, reference,
        language, text, spans, directives, source]
        = block;
    return std::tie(kind, level, quoteDepth, marker, number, startsList, continuesItem, cell, imageTarget, reference,
        language, text, spans, directives);
}

auto contentOf(const Span &span)
{
    const auto &[range, kind, target, title, source] = span;
    return std::tie(range, kind, target, title);
}

template <typename Value>
bool isSame(const Value &left, const Value &right)
{
    return left == right;
}

bool isSame(const QVector<Span> &left, const QVector<Span> &right)
{
    return std::ranges::equal(
        left, right, [](const Span &one, const Span &other) { return contentOf(one) == contentOf(other); });
}

template <typename Value>
bool isShared(const Value &left, const Value &right)
{
    return left == right;
}

template <typename Value>
bool isShared(const QVector<Value> &left, const QVector<Value> &right)
{
    return left.constData() == right.constData() && left.size() == right.size();
}

bool isShared(const QString &left, const QString &right)
{
    return left.constData() == right.constData() && left.size() == right.size();
}

/// True where \p same holds for each member of two tuples.
template <typename Members, typename Same>
bool allSame(const Members &left, const Members &right, Same same)
{
    return [&]<std::size_t... place>(std::index_sequence<place...>)
    {
        return (same(std::get<place>(left), std::get<place>(right)) && ...);
    }
    (std::make_index_sequence<std::tuple_size_v<Members>>());
}

} // namespace

bool sameContent(const Block &left, const Block &right)
{
    return left.text.size() == right.text.size()
        && allSame(
            contentOf(left), contentOf(right), [](const auto &one, const auto &other) { return isSame(one, other); });
}

bool sharesContent(const Block &left, const Block &right)
{
    return allSame(
        contentOf(left), contentOf(right), [](const auto &one, const auto &other) { return isShared(one, other); });
}

bool sameContent(const Draft &left, const Draft &right)
{
    return left.language == right.language && left.directivesAtEnd == right.directivesAtEnd
        && std::ranges::equal(
            left.blocks, right.blocks, [](const Block &one, const Block &other) { return sameContent(one, other); });
}

} // namespace caveat
