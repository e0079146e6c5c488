// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "markdown_walk.h"

#include "html_reader.h"
#include "language_tag.h"

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
        skipOpeningFence(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->fence_char);
        m_blocks.enterKind(emptyBlock(
            BlockKind::Preformatted, 0, codeLanguage(decoded(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang))));
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
        skipClosingFence();
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

void MarkdownWalk::skipOpeningFence(char fence)
{
    m_fence = fence == 0 ? QString() : QString(3, QLatin1Char(fence));
    const qsizetype start = m_fence.isEmpty() ? -1 : m_source.indexOf(m_fence, m_lastEnd);
    const qsizetype end = start < 0 ? -1 : m_source.indexOf(u'\n', start);
    if (end >= 0)
        m_lastEnd = end + 1;
}

void MarkdownWalk::skipClosingFence()
{
    qsizetype at = m_lastEnd;
    while (at < m_source.size() && QStringView(u" \t>").contains(m_source.at(at)))
        ++at;
    if (m_fence.isEmpty() || !QStringView(m_source).sliced(at).startsWith(m_fence))
        return;
    while (at < m_source.size() && m_source.at(at) == m_fence.front())
        ++at;
    m_lastEnd = at;
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
        const MD_OFFSET size = attribute.substr_offsets[part + 1] - start;
        QString text = QString::fromUtf8(attribute.text + start, size);
        if (m_copy.holds(attribute.text + start)) {
            const TextRange range = m_copy.textRange(attribute.text + start, size);
            text = m_source.sliced(range.start, range.length());
        }
        text.remove(QChar(footnoteMark)).remove(QChar(footnoteFiller));
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
    // Where white space counts, blanks would count too.
    const bool keepsSpace
        = QStringView(m_source).sliced(range.start, range.length()).contains(u"<pre", Qt::CaseInsensitive);
    for (const TextRange &line : std::as_const(m_htmlLines)) {
        for (; at < line.start; ++at) {
            if (!keepsSpace && !m_shown.at(at).isSpace())
                m_shown.data()[at] = u' ';
        }
        at = std::max(at, line.end);
    }
    m_tooDeep = m_tooDeep || !readHtmlInto(m_blocks, m_leftOut, m_shown, range, m_deepestNesting);
    m_htmlParts.append(range);
    m_lastEnd = range.end;
}

} // namespace caveat
