// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "cited_works.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace caveat
{

namespace
{

constexpr QChar idSeparator = u',';

CitationStyle styleOf(const QString &written)
{
    if (written.startsWith(u'['))
        return CitationStyle::Vancouver;
    return written.startsWith(u'(') ? CitationStyle::Apa : CitationStyle::Ama;
}

} // namespace

QVector<CitationPlace> citationPlaces(const Draft &draft)
{
    QVector<CitationPlace> places;
    for (int index = 0; index < draft.blocks.size(); ++index) {
        const Block &block = draft.blocks.at(index);
        if (!block.reference.isEmpty())
            continue;
        for (const Span &span : block.spans) {
            if (span.kind == SpanKind::Citation)
                places.append({{index, span.range}, span.target.split(idSeparator, Qt::SkipEmptyParts), span.title});
        }
    }
    return places;
}

QStringList citedIds(const QVector<CitationPlace> &places)
{
    QStringList ids;
    for (const CitationPlace &place : places)
        ids += place.ids;
    ids.removeDuplicates();
    return ids;
}

std::optional<CitationStyle> citationStyleOf(const Draft &draft)
{
    QMap<CitationStyle, int> counts;
    for (const Block &block : draft.blocks) {
        for (const Span &span : block.spans) {
            if (span.kind == SpanKind::Citation && !span.title.isEmpty())
                ++counts[styleOf(span.title)];
        }
    }
    const auto most = std::ranges::max_element(counts);
    return most == counts.end() ? std::nullopt : std::optional(counts.key(*most));
}

Span citationSpan(qsizetype start, const QStringList &ids, const QString &written)
{
    return {{start, start + written.size()}, SpanKind::Citation, ids.join(idSeparator), written, {}};
}

QVector<Span> citationSpans(qsizetype start, const QStringList &ids, const QString &written, CitationStyle style)
{
    QVector<Span> spans{citationSpan(start, ids, written)};
    if (style == CitationStyle::Ama)
        spans.append({spans.first().range, SpanKind::Superscript, {}, {}, {}});
    return spans;
}

} // namespace caveat
