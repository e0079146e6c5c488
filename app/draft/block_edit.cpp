// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_edit.h"

#include <algorithm>

namespace caveat
{

namespace
{

/// An edit and by how much the text before it has grown through the edits before.
struct Change {
    TextRange range;
    qsizetype length = 0;
    qsizetype grown = 0;

    qsizetype newStart() const { return range.start + grown; }
    qsizetype newEnd() const { return newStart() + length; }
    qsizetype grownBehind() const { return grown + length - range.length(); }
};

QVector<TextEdit> sortedAndClamped(const QVector<TextEdit> &edits, qsizetype size)
{
    QVector<TextEdit> sorted = edits;
    for (TextEdit &edit : sorted) {
        edit.at.range.start = std::clamp<qsizetype>(edit.at.range.start, 0, size);
        edit.at.range.end = std::clamp<qsizetype>(edit.at.range.end, edit.at.range.start, size);
    }
    std::ranges::stable_sort(sorted, {}, [](const TextEdit &edit) { return edit.at.range; });
    return sorted;
}

/// Where \p span stands after \p changes; empty where nothing of it is left.
TextRange carried(TextRange span, const QVector<Change> &changes)
{
    auto change = std::ranges::partition_point(
        changes, [span](const Change &before) { return before.range.end <= span.start; });
    TextRange result = change == changes.begin() ? span : span.shifted(std::prev(change)->grownBehind());
    for (; change != changes.end(); ++change) {
        const TextRange at = change->range;
        if (at.start >= span.end) {
            break;
        } else if (span.covers(at)) {
            result.end = span.end + change->grownBehind();
        } else if (at.start < span.start) {
            if (at.end >= span.end)
                return {};
            result = {change->newEnd(), span.end + change->grownBehind()};
        } else {
            result.end = change->newStart();
        }
    }
    return result;
}

/// True where one of \p changes reaches into a citation that holds all of \p span.
bool isUnmade(const Span &span, const QVector<Span> &spans, const QVector<Change> &changes)
{
    return std::ranges::any_of(spans, [&](const Span &citation) {
        return citation.kind == SpanKind::Citation && citation.range.covers(span.range)
            && std::ranges::any_of(changes, [&citation](const Change &change) {
                   return change.range.start < citation.range.end && citation.range.start < change.range.end;
               });
    });
}

} // namespace

Block applied(const Block &block, const QVector<TextEdit> &edits)
{
    Block result = block;
    result.source = {};
    result.text.clear();
    QVector<Change> changes;
    QVector<Span> added;
    qsizetype copied = 0;
    for (const TextEdit &edit : sortedAndClamped(edits, block.text.size())) {
        const TextRange at = edit.at.range;
        if (at.start < copied)
            continue;
        const qsizetype grown = changes.isEmpty() ? 0 : changes.constLast().grownBehind();
        result.text += QStringView(block.text).sliced(copied, at.start - copied);
        result.text += edit.text;
        changes.append({at, edit.text.size(), grown});
        for (Span span : edit.spans) {
            span.range = span.range.shifted(changes.constLast().newStart());
            added.append(span);
        }
        copied = at.end;
    }
    result.text += QStringView(block.text).sliced(copied);

    result.spans.clear();
    for (Span span : block.spans) {
        if (isUnmade(span, block.spans, changes))
            continue;
        span.range = carried(span.range, changes);
        span.source = {};
        if (!span.range.isEmpty())
            result.spans.append(span);
    }
    result.spans += added;
    std::ranges::stable_sort(result.spans, [](const Span &left, const Span &right) {
        return left.range.start != right.range.start ? left.range.start < right.range.start
                                                     : left.range.end > right.range.end;
    });
    return result;
}

} // namespace caveat
