// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "cut_out.h"

#include <claims/citations.h>
#include <draft/text_edit.h>
#include <text/sentences.h>

#include <QVector>

#include <algorithm>
#include <limits>

namespace caveat
{

namespace
{

/// Lists and sections longer than this are cut off; what is far from a block hardly governs it.
constexpr int furthest = 40;
constexpr int furthestBehind = 12;
constexpr int sectionBefore = 60; ///< blocks, in a wide part
constexpr int openingHeadings = 4; ///< of the page: the first that names a treatment is its topic
constexpr int mostReferences = 300;

bool isHeading(const Block &block)
{
    return block.kind == BlockKind::Heading || block.kind == BlockKind::Title;
}

bool inList(const Block &block)
{
    return block.kind == BlockKind::ListItem || block.kind == BlockKind::TableCell || block.continuesItem;
}

Block trimmed(const Block &block, TextRange kept)
{
    if (kept.start <= 0 && kept.end >= block.text.size())
        return block;
    return applied(block, {{{0, {kept.end, block.text.size()}}, {}}, {{0, {0, kept.start}}, {}}});
}

/// The sentences of \p block that lie at \p place, and \p around of them on either side.
TextRange neighbourhood(const Block &block, TextRange place, qsizetype around)
{
    const TextRange whole{0, block.text.size()};
    if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem)
        return whole;
    const QVector<TextRange> sentences = sentenceRanges(block.text);
    qsizetype first = 0;
    while (first < sentences.size() && sentences.at(first).end <= place.start)
        ++first;
    qsizetype last = first;
    while (last < sentences.size() && sentences.at(last).start < place.end)
        ++last;
    if (first == last)
        return whole;
    first = std::max<qsizetype>(0, first - around);
    last = std::min(sentences.size(), last + around);
    // The first sentence carries the block's own label.
    return {
        first <= 1 ? 0 : sentences.at(first).start, last == sentences.size() ? whole.end : sentences.at(last - 1).end};
}

/// The reference list of \p draft behind block \p from, with its heading.
void appendReferences(const Draft &draft, int from, Draft &part)
{
    const References list = references(draft);
    const auto begin = static_cast<int>(list.blocks.indexOf(true, from));
    if (begin < 0)
        return;
    for (int i = begin; i < draft.blocks.size() && i < begin + mostReferences; ++i) {
        const bool heads = i == begin && i > from && isHeading(draft.blocks.at(i - 1));
        if (heads)
            part.blocks.append(draft.blocks.at(i - 1));
        if (list.holds(i))
            part.blocks.append(draft.blocks.at(i));
    }
}

} // namespace

CutOut cutOut(const Draft &draft, int block, TextRange sentence, CutOutSize size)
{
    const bool wide = size == CutOutSize::Wide;
    const auto count = static_cast<int>(draft.blocks.size());
    int first = block;
    // Back over the list to the line that it hangs from.
    while (
        first > 0 && block - first < furthest && inList(draft.blocks.at(first)) && !isHeading(draft.blocks.at(first)))
        --first;
    first = std::max(0, std::min(first, block - (wide ? sectionBefore : 1)));
    int last = std::min(count, block + 2);
    while (last < count && last - block < furthestBehind
        && (isHeading(draft.blocks.at(block)) ? !isHeading(draft.blocks.at(last)) : inList(draft.blocks.at(last))))
        ++last;

    QVector<int> taken;
    int level = std::numeric_limits<int>::max();
    for (int i = first; i-- > 0 && level > 1;) {
        if (draft.blocks.at(i).kind == BlockKind::Heading && draft.blocks.at(i).level < level) {
            level = draft.blocks.at(i).level;
            taken.prepend(i);
        }
    }
    // The first headings name what the page is about.
    for (int i = 0, found = 0; i < first && found < openingHeadings; ++i) {
        if (isHeading(draft.blocks.at(i))) {
            ++found;
            if (!taken.contains(i))
                taken.append(i);
        }
    }
    std::ranges::sort(taken);
    CutOut result;
    result.draft.language = draft.language;
    for (const int i : std::as_const(taken))
        result.draft.blocks.append(draft.blocks.at(i));
    result.block = static_cast<int>(result.draft.blocks.size()) + block - first;
    for (int i = first; i < last; ++i) {
        const Block &whole = draft.blocks.at(i);
        const qsizetype length = whole.text.size();
        if (wide) {
            result.draft.blocks.append(whole);
        } else if (i == block) {
            const TextRange kept = neighbourhood(whole, sentence, 1);
            result.offset = kept.start;
            result.draft.blocks.append(trimmed(whole, kept));
        } else if (i + 1 == block) {
            result.draft.blocks.append(trimmed(whole, neighbourhood(whole, {length - 1, length}, 1)));
        } else if (i == block + 1) {
            result.draft.blocks.append(trimmed(whole, neighbourhood(whole, {0, 1}, 1)));
        } else {
            result.draft.blocks.append(whole);
        }
    }
    if (wide)
        appendReferences(draft, last, result.draft);
    return result;
}

} // namespace caveat
