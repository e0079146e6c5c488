// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "overclaim_suggestions.h"

#include "fit.h"
#include "stock.h"

#include <claims/citations.h>

#include <algorithm>

namespace caveat
{

namespace
{

/// The marks that cite something in the sentence of a finding, each with the space before it.
QVector<TextRange> marksOf(const Draft &draft, const Finding &finding)
{
    const Block &block = draft.blocks.at(finding.block);
    QVector<TextRange> marks;
    for (const Citation &citation : citations(block, references(draft), {})) {
        TextRange mark = citation.range;
        if (citation.narrative || !finding.sentence.covers(mark))
            continue;
        if (mark.start > finding.sentence.start && block.text.at(mark.start - 1).isSpace())
            --mark.start;
        const bool overlaps = !marks.isEmpty() && marks.constLast().end > mark.start;
        if (overlaps)
            marks.last().end = std::max(marks.constLast().end, mark.end);
        else
            marks.append(mark);
    }
    return marks;
}

/// Turns places in a text without its marks into places in the text with them.
class MarkedText
{
public:
    explicit MarkedText(const QVector<TextRange> &marks)
        : m_marks(marks)
    {
    }

    qsizetype without(qsizetype place) const
    {
        qsizetype gone = 0;
        for (const TextRange mark : m_marks) {
            if (mark.end <= place)
                gone += mark.length();
        }
        return place - gone;
    }

    /// What ends where a mark stood ends before it, and what begins there begins behind it; what takes the place of the
    /// whole \p sentence takes that of its mark, too, which would stand on words that it has not seen.
    TextRange with(TextRange range, TextRange sentence) const
    {
        constexpr qsizetype fullStop = 1;
        const bool isWhole = range.start <= sentence.start && range.end + fullStop >= sentence.end;
        const qsizetype end = place(range.end, isWhole);
        return {range.isEmpty() ? end : place(range.start, true), end};
    }

private:
    qsizetype place(qsizetype bare, bool behind) const
    {
        for (const TextRange mark : m_marks) {
            if (mark.start < bare || (behind && mark.start == bare))
                bare += mark.length();
        }
        return bare;
    }

    const QVector<TextRange> &m_marks;
};

bool holds(const QVector<Finding> &findings, int block, const QString &category)
{
    return std::ranges::any_of(
        findings, [&](const Finding &finding) { return finding.block == block && finding.category == category; });
}

} // namespace

QVector<Suggestion> overclaimSuggestions(const Engine &engine, const Draft &draft, const Finding &finding,
    const Stock &stock, CheckCache *cache, Amount amount)
{
    const QVector<TextRange> marks = marksOf(draft, finding);
    const MarkedText text(marks);
    QVector<TextEdit> removals;
    for (const TextRange mark : marks)
        removals.append(TextEdit{{finding.block, mark}, {}});
    const Draft bare = applied(draft, removals);
    if (bare.blocks.size() != draft.blocks.size())
        return {};
    const qsizetype start = text.without(finding.range.start);
    const QVector<Finding> uncited = engine.check(bare, cache).findings;
    const auto claim = std::ranges::find_if(uncited, [&](const Finding &found) {
        return found.block == finding.block && found.category == finding.category && found.range.start == start;
    });
    if (claim == uncited.end())
        return {};
    const qsizetype before = engine.check(draft, cache).findings.size();
    QVector<Suggestion> found;
    for (Suggestion &suggestion : suggestions(engine, bare, *claim, cache, Amount::All, &stock)) {
        if (suggestion.pending || suggestion.mode == SuggestionMode::Cite)
            continue;
        for (TextEdit &edit : suggestion.edits)
            edit.at.range = text.with(edit.at.range, claim->sentence);
        const Draft after = applied(draft, suggestion.edits);
        CheckResult result = engine.check(after, cache);
        result.supported.removeIf([&](const Finding &other) { return other.block != finding.block; });
        const bool helps = result.findings.size() <= before
            && !holds(overclaims(after, result.supported, stock.library()), finding.block, finding.category);
        if (helps)
            found.append(std::move(suggestion));
        if (!found.isEmpty() && amount == Amount::First)
            break;
    }
    return found;
}

} // namespace caveat
