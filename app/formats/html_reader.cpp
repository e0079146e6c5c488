// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_reader.h"

#include "article_body.h"
#include "html_nesting.h"
#include "html_tree.h"
#include "html_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace caveat
{

namespace
{

QString tooDeep(int deepestNesting)
{
    return QCoreApplication::translate("HtmlReader", "its elements nest more than %1 levels deep").arg(deepestNesting);
}

/// Without those that hold what is in a block: where elements of a page do not nest, the parser has moved it.
QVector<LeftOutPassage> besideBlocks(QVector<LeftOutPassage> passages, const QVector<Block> &blocks)
{
    QVector<TextRange> shown;
    for (const Block &block : blocks) {
        for (const SourceMap::Piece &piece : block.source.pieces())
            shown.append(piece.source);
    }
    std::ranges::sort(shown);
    passages.removeIf([&shown](const LeftOutPassage &passage) {
        auto next = std::ranges::lower_bound(std::as_const(shown), passage.source.start, {}, &TextRange::end);
        while (next != shown.cend() && next->end <= passage.source.start)
            ++next;
        return next != shown.cend() && next->start < passage.source.end;
    });
    return passages;
}

} // namespace

tl::expected<Reading, QString> readHtml(const QString &source, int deepestNesting)
{
    if (htmlNesting(source) > deepestNesting)
        return tl::unexpected(tooDeep(deepestNesting));
    const Utf8Copy copy(source);
    const HtmlTree tree(copy.bytes());
    if (tree.depth() > deepestNesting)
        return tl::unexpected(tooDeep(deepestNesting));

    BlockAssembler blocks(source);
    LeftOutCount leftOut;
    HtmlWalk walk(blocks, leftOut, source, copy, 0);
    walk.leaveOut(partsBesideArticle(tree.document(), shippedPageWords()));
    walk.walk(tree.document());

    Reading reading;
    reading.draft.language = walk.language();
    if (walk.title())
        reading.draft.blocks.append(*walk.title());
    if (walk.description())
        reading.draft.blocks.append(*walk.description());
    reading.draft.blocks += blocks.take();
    reading.draft.directivesAtEnd = blocks.directivesLeft();
    reading.leftOut = besideBlocks(leftOutPassages(leftOut, blocks, source), reading.draft.blocks);
    reading.notices = leftOut.notices();
    return reading;
}

QVector<LeftOutPassage> leftOutPassages(const LeftOutCount &leftOut, const BlockAssembler &blocks, QStringView source)
{
    QVector<LeftOutPassage> passages = leftOut.passages();
    for (const TextRange range : blocks.trimmed())
        passages.append({ResidueKind::StraySpace, range, source.sliced(range.start, range.length()).toString()});
    return inOrder(std::move(passages));
}

bool readHtmlInto(
    BlockAssembler &blocks, LeftOutCount &leftOut, const QString &source, TextRange range, int deepestNesting)
{
    const QString part = source.sliced(range.start, range.length());
    if (htmlNesting(part) > deepestNesting)
        return false;
    const Utf8Copy copy(part);
    const HtmlTree tree(copy.bytes());
    if (tree.depth() > deepestNesting)
        return false;
    HtmlWalk walk(blocks, leftOut, source, copy, range.start);
    walk.walk(tree.document());
    return true;
}

} // namespace caveat
