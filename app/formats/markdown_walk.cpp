// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_walk.h"

#include "html_reader.h"

namespace caveat
{

namespace
{

MarkdownWalk &self(void *walk)
{
    return *static_cast<MarkdownWalk *>(walk);
}

} // namespace

MarkdownWalk::MarkdownWalk(const QString &source, const PreparedFootnotes &footnotes, int deepestNesting)
    : m_source(source)
    , m_shown(source)
    , m_footnotes(footnotes)
    , m_deepestNesting(deepestNesting)
    , m_copy(footnotes.text)
    , m_blocks((m_shown.detach(), m_shown))
    , m_imageText(m_source)
{
}

bool MarkdownWalk::walk()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block
        = [](MD_BLOCKTYPE type, void *detail, void *walk) { return self(walk).enterBlock(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *walk) { return self(walk).leaveBlock(type); };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *walk) { return self(walk).enterSpan(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *walk) { return self(walk).leaveSpan(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *walk) {
        return self(walk).text(type, text, size);
    };
    return md_parse(m_copy.bytes().constData(), MD_SIZE(m_copy.bytes().size()), &parser, this) == 0 && !m_tooDeep;
}

void MarkdownWalk::betweenBlocks()
{
    settleAtEnd();
    m_blocks.endBlock();
    m_blocks.text().closeAllSpans();
    m_skippedTag.clear();
}

int MarkdownWalk::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    betweenBlocks();
    m_tooDeep = m_tooDeep || ++m_depth > m_deepestNesting;
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_blocks.enterQuote();
        break;
    case MD_BLOCK_UL:
        m_blocks.enterList(ListMarker::Bullet, 1);
        break;
    case MD_BLOCK_OL:
        m_blocks.enterList(ListMarker::Number, int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
        break;
    case MD_BLOCK_LI:
        m_blocks.enterItem();
        break;
    case MD_BLOCK_H:
        m_blocks.enterKind(emptyBlock(BlockKind::Heading, int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level)));
        break;
    case MD_BLOCK_CODE:
        m_inCodeBlock = true;
        m_blocks.enterKind(
            emptyBlock(BlockKind::Preformatted, 0, decoded(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang)));
        break;
    case MD_BLOCK_HTML:
        m_inHtmlBlock = true;
        m_htmlLines.clear();
        break;
    case MD_BLOCK_TABLE:
        m_cell = {-1, -1, false};
        break;
    case MD_BLOCK_TR:
        ++m_cell.row;
        m_cell.column = -1;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        enterCell(type == MD_BLOCK_TH);
        break;
    case MD_BLOCK_HR:
        m_blocks.addBlock(emptyBlock(BlockKind::Rule));
        break;
    default:
        break;
    }
    return m_tooDeep ? 1 : 0;
}

int MarkdownWalk::leaveBlock(MD_BLOCKTYPE type)
{
    betweenBlocks();
    --m_depth;
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_blocks.leaveQuote();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_blocks.leaveList();
        break;
    case MD_BLOCK_LI:
        m_blocks.leaveItem();
        break;
    case MD_BLOCK_CODE:
        m_inCodeBlock = false;
        m_codeIndent = 0;
        m_blocks.leaveKind();
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_blocks.leaveKind();
        break;
    case MD_BLOCK_HTML:
        m_inHtmlBlock = false;
        readHtmlBlock();
        break;
    default:
        break;
    }
    return m_tooDeep ? 1 : 0;
}

void MarkdownWalk::enterCell(bool header)
{
    ++m_cell.column;
    m_cell.header = header;
    Block kind = emptyBlock(BlockKind::TableCell);
    kind.cell = m_cell;
    m_blocks.enterKind(kind);
}

QString MarkdownWalk::decoded(const MD_ATTRIBUTE &attribute)
{
    QString result;
    for (qsizetype part = 0; attribute.text && attribute.substr_offsets[part] < attribute.size; ++part) {
        const MD_OFFSET start = attribute.substr_offsets[part];
        const QString text = QString::fromUtf8(attribute.text + start, attribute.substr_offsets[part + 1] - start);
        const auto entity = attribute.substr_types[part] == MD_TEXT_ENTITY ? m_references.decodeClosed(text)
                                                                           : CharacterReferences::Decoded{};
        result += entity.length > 0 ? entity.text : text;
    }
    return result;
}

void MarkdownWalk::readHtmlBlock()
{
    if (m_htmlLines.isEmpty())
        return;
    const TextRange range{m_htmlLines.constFirst().start, m_htmlLines.constLast().end};
    // What stands between the lines marks the quote or list around them.
    qsizetype at = range.start;
    for (const TextRange &line : std::as_const(m_htmlLines)) {
        for (; at < line.start; ++at) {
            if (m_shown.at(at) != u'\n' && m_shown.at(at) != u'\r')
                m_shown.data()[at] = u' ';
        }
        at = std::max(at, line.end);
    }
    m_tooDeep = m_tooDeep || !readHtmlInto(m_blocks, m_leftOut, m_shown, range, m_deepestNesting);
    m_htmlParts.append(range);
    m_lastEnd = range.end;
}

} // namespace caveat
