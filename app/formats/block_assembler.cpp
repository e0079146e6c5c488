// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_assembler.h"

#include "list_order.h"
#include "output_target.h"

#include <algorithm>
#include <utility>

namespace caveat
{

Block emptyBlock(BlockKind kind, int level, const QString &language)
{
    Block block;
    block.kind = kind;
    block.level = level;
    block.language = language;
    return block;
}

BlockAssembler::BlockAssembler(QStringView source)
    : m_text(source)
{
}

void BlockAssembler::enterKind(const Block &kind)
{
    endBlock();
    m_kinds.append(kind);
}

void BlockAssembler::leaveKind()
{
    endBlock();
    const Block &kind = m_kinds.constLast();
    // An empty cell keeps its place, or the columns after it would move.
    if (kind.kind == BlockKind::TableCell && !kind.continuesItem) {
        Block empty;
        place(empty);
    }
    m_kinds.removeLast();
}

bool BlockAssembler::isInKind(BlockKind kind) const
{
    return std::ranges::any_of(m_kinds, [kind](const Block &block) { return block.kind == kind; });
}

void BlockAssembler::enterList(ListMarker marker, int firstNumber)
{
    endBlock();
    m_lists.append({marker, firstNumber, ++m_lastListId});
}

void BlockAssembler::leaveList()
{
    endBlock();
    m_lists.removeLast();
}

void BlockAssembler::enterItem(std::optional<int> number, std::optional<ListMarker> marker)
{
    endBlock();
    List &list = m_lists.last();
    list.marker = marker.value_or(list.marker);
    list.inItem = true;
    list.itemBegun = false;
    list.number = list.marker == ListMarker::Number ? number.value_or(list.next) : 1;
    list.next = list.number + 1;
}

void BlockAssembler::leaveItem()
{
    endBlock();
    m_lists.last().inItem = false;
}

void BlockAssembler::beginLooseParagraph()
{
    endBlock();
    m_loose = true;
}

void BlockAssembler::addBreak(TextRange source)
{
    const bool partsParagraphs = m_kinds.isEmpty() || m_kinds.constLast().kind == BlockKind::Caption;
    if (isPreformatted())
        m_text.addReplacement(source, u"\n");
    else if (partsParagraphs && m_text.text().endsWith(u'\n'))
        endBlock();
    else
        m_text.addBreak(source);
}

void BlockAssembler::keepAscending(qsizetype sourceStart)
{
    if (sourceStart < m_text.sourceEnd())
        endBlock();
}

void BlockAssembler::addImage(TextRange source, const Block &image)
{
    if (caveat::imageTarget(image.imageTarget).isEmpty()) {
        addTextOf(image);
        return;
    }
    m_images.append({m_text.size(), image});
    m_text.addReplacement(source, u"\ufffc");
    m_text.addSpan({{m_text.size() - 1, m_text.size()}, SpanKind::Image, image.imageTarget, image.text, source});
}

void BlockAssembler::addTextOf(const Block &block)
{
    for (const SourceMap::Piece &piece : block.source.pieces()) {
        if (piece.verbatim)
            m_text.addCollapsed(piece.source);
        else
            m_text.addReplacement(piece.source, QStringView(block.text).sliced(piece.textStart, piece.textLength));
    }
}

bool BlockAssembler::onlyImages() const
{
    const QStringView text = m_text.text();
    return !m_images.isEmpty() && !isInKind(BlockKind::TableCell)
        && text.count(QChar(QChar::ObjectReplacementCharacter)) == m_images.size()
        && std::ranges::all_of(
            text, [](QChar unit) { return unit.isSpace() || unit == QChar::ObjectReplacementCharacter; });
}

void BlockAssembler::place(Block &block)
{
    block.quoteDepth = m_quoteDepth;
    int listId = 0;
    if (!m_kinds.isEmpty()) {
        const Block &kind = m_kinds.constLast();
        block.kind = kind.kind;
        block.level = kind.level;
        block.cell = kind.cell;
        block.language = kind.language;
        // The first paragraph of a cell is the cell, the others go on in it.
        block.continuesItem = kind.continuesItem;
        if (kind.kind == BlockKind::TableCell)
            m_kinds.last().continuesItem = true;
    } else if (!m_loose && !m_lists.isEmpty() && m_lists.constLast().inItem) {
        List &list = m_lists.last();
        listId = list.id;
        block.kind = BlockKind::ListItem;
        block.level = int(m_lists.size());
        block.marker = list.marker;
        block.number = list.number;
        block.continuesItem = list.itemBegun;
        list.itemBegun = true;
    }
    if (block.language.isEmpty() && !m_languages.isEmpty() && block.kind != BlockKind::Preformatted)
        block.language = m_languages.constLast();
    append(block, listId);
}

void BlockAssembler::append(const Block &block, int listId)
{
    m_blocks.append(block);
    m_blocks.last().directives = std::exchange(m_directives, {});
    m_listIds.append(listId);
}

void BlockAssembler::flushImages()
{
    Block holder;
    m_text.take(holder, Trim::Nothing);
    for (const PlacedImage &image : std::as_const(m_images)) {
        Block block = image.block;
        block.quoteDepth = m_quoteDepth;
        for (const Span &span : std::as_const(holder.spans)) {
            if (span.kind == SpanKind::Link && span.range.contains(image.at) && !block.text.isEmpty())
                block.spans.append({{0, block.text.size()}, span.kind, span.target, span.title, span.source});
        }
        append(block, 0);
    }
}

void BlockAssembler::endBlock()
{
    if (m_text.isUntouched()) {
        m_loose = false;
        return;
    }
    if (onlyImages()) {
        flushImages();
    } else {
        Block block;
        m_text.take(block, isPreformatted() ? Trim::LastLineEnds : Trim::Ends);
        if (!block.text.trimmed().isEmpty())
            place(block);
    }
    m_images.clear();
    m_loose = false;
}

void BlockAssembler::addBlock(const Block &block)
{
    endBlock();
    append(block, 0);
    m_blocks.last().quoteDepth = m_quoteDepth;
}

QVector<Block> BlockAssembler::take()
{
    endBlock();
    orderLists(m_blocks, m_listIds);
    return std::move(m_blocks);
}

} // namespace caveat
