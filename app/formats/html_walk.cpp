// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_walk.h"

#include "directive_comment.h"
#include "html_elements.h"
#include "html_tree.h"
#include "language_tag.h"

#include <algorithm>

namespace caveat
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<int> numberOf(const GumboNode *element, const char *name)
{
    bool isNumber = false;
    const int number = attribute(element, name).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// An image, or a line across the page.
bool holdsPicture(const GumboNode *node)
{
    for (unsigned index = 0; index < childrenOf(node).length; ++index) {
        const GumboNode *child = childAt(node, index);
        if (isElement(child, GUMBO_TAG_IMG) || isElement(child, GUMBO_TAG_HR) || holdsPicture(child))
            return true;
    }
    return isElement(node, GUMBO_TAG_IMG) || isElement(node, GUMBO_TAG_HR);
}

ResidueKind partKind(LeftOut part)
{
    switch (part) {
    case LeftOut::Navigation:
        return ResidueKind::Navigation;
    case LeftOut::Comments:
        return ResidueKind::CommentTail;
    case LeftOut::Form:
        return ResidueKind::FormText;
    default:
        return ResidueKind::PagePart;
    }
}

} // namespace

HtmlWalk::HtmlWalk(
    BlockAssembler &blocks, LeftOutCount &leftOut, QStringView source, const Utf8Copy &copy, qsizetype base)
    : m_blocks(blocks)
    , m_leftOut(leftOut)
    , m_source(source)
    , m_copy(copy)
    , m_base(base)
{
}

void HtmlWalk::walk(const GumboNode *node)
{
    if (isLeftOut(node)) {
        if (!isElement(node) || isBlockElement(node->v.element.tag))
            m_blocks.endBlock();
        return;
    }
    if (isText(node))
        readText(node);
    else if (isElement(node))
        walkElement(node);
    else if (node->type == GUMBO_NODE_COMMENT)
        readComment(node);
    else if (node->type == GUMBO_NODE_DOCUMENT)
        walkChildren(node);
}

bool HtmlWalk::isLeftOut(const GumboNode *node)
{
    if (m_parts.isEmpty())
        return false;
    const auto part = m_parts.constFind(node);
    if (part == m_parts.cend())
        return false;
    if (!isElement(node)) {
        const auto range = slice(node->v.text.original_text);
        if (range && !range->isEmpty())
            m_leftOut.addPassage({partKind(*part), *range, fromUtf8(node->v.text.text).simplified()});
    } else if (!textInside(node).isEmpty() || holdsPicture(node)) {
        m_leftOut.add(*part);
        notePassage(node, partKind(*part));
    }
    return true;
}

void HtmlWalk::readComment(const GumboNode *node)
{
    if (const QString directive = directiveIn(fromUtf8(node->v.text.text)); !directive.isEmpty())
        m_blocks.addDirective(directive);
}

void HtmlWalk::walkChildren(const GumboNode *node)
{
    for (unsigned index = 0; index < childrenOf(node).length; ++index)
        walk(childAt(node, index));
}

/// Blocks that \p walk finds are in the language that \p element names, if it names one.
template <typename Walk>
void HtmlWalk::inLanguageOf(const GumboNode *element, Walk walk)
{
    const QString language = languageTag(attribute(element, "lang"));
    if (language.isEmpty()) {
        walk();
        return;
    }
    m_blocks.endBlock();
    m_blocks.enterLanguage(language == m_language ? QString() : language);
    walk();
    m_blocks.endBlock();
    m_blocks.leaveLanguage();
}

void HtmlWalk::walkElement(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    const bool isBlock = isBlockElement(tag);
    if (const auto kind = leftOutKind(element)) {
        m_leftOut.add(*kind);
        if (*kind == LeftOut::Hidden)
            notePassage(element, ResidueKind::HiddenText);
        if (isBlock)
            m_blocks.endBlock();
        return;
    }
    if (!isBlock) {
        walkInline(element);
        return;
    }
    if (tag == GUMBO_TAG_HTML) {
        m_language = languageTag(attribute(element, "lang"));
        walkBlock(element);
        return;
    }
    inLanguageOf(element, [&] { walkBlock(element); });
}

void HtmlWalk::walkBlock(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    if (isEmptyLine(element))
        notePassage(element, ResidueKind::Empty);
    if (attribute(element, "role") == u"doc-endnotes")
        return walkNotes(element);
    switch (tag) {
    case GUMBO_TAG_BLOCKQUOTE:
        return walkQuote(element);
    case GUMBO_TAG_UL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        return walkList(element, ListMarker::Bullet);
    case GUMBO_TAG_OL:
        return walkList(element, ListMarker::Number);
    case GUMBO_TAG_DL:
        return walkList(element, ListMarker::Term);
    case GUMBO_TAG_LI:
        return walkItem(element);
    case GUMBO_TAG_DT:
        return walkItem(element, ListMarker::Term);
    case GUMBO_TAG_DD:
        return walkItem(element, ListMarker::Definition);
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
        return walkPreformatted(element);
    case GUMBO_TAG_TABLE:
        return walkTable(element);
    case GUMBO_TAG_FIGURE:
        return walkFigure(element);
    case GUMBO_TAG_FIGCAPTION:
        return walkKind(element, emptyBlock(BlockKind::Caption));
    case GUMBO_TAG_HR:
        return m_blocks.addBlock(emptyBlock(BlockKind::Rule));
    default:
        if (const int level = headingLevel(tag))
            return walkKind(element, emptyBlock(BlockKind::Heading, level));
    }
    m_blocks.endBlock();
    walkChildren(element);
    m_blocks.endBlock();
}

void HtmlWalk::walkKind(const GumboNode *element, const Block &kind)
{
    m_blocks.enterKind(kind);
    walkChildren(element);
    m_blocks.leaveKind();
}

void HtmlWalk::walkQuote(const GumboNode *element)
{
    m_blocks.enterQuote();
    walkChildren(element);
    m_blocks.leaveQuote();
}

void HtmlWalk::walkList(const GumboNode *element, ListMarker marker)
{
    const int first = marker == ListMarker::Number ? numberOf(element, "start").value_or(1) : 1;
    m_blocks.enterList(marker, first);
    ++m_listDepth;
    walkChildren(element);
    --m_listDepth;
    m_blocks.leaveList();
}

void HtmlWalk::walkItem(const GumboNode *element, std::optional<ListMarker> marker)
{
    // An item without a list around it, as fragments have them, is a list of its own.
    const bool stray = m_listDepth == 0;
    if (stray)
        m_blocks.enterList(ListMarker::Bullet, 1);
    m_blocks.enterItem(numberOf(element, "value"), marker);
    walkChildren(element);
    m_blocks.leaveItem();
    if (stray)
        m_blocks.leaveList();
}

/// The notes of a page: paragraphs that begin with their mark, whose number the page shows as that of a list item.
void HtmlWalk::walkNotes(const GumboNode *section)
{
    m_blocks.endBlock();
    for (unsigned index = 0; index < childrenOf(section).length; ++index) {
        const GumboNode *child = childAt(section, index);
        if (isElement(child, GUMBO_TAG_OL) && !leftOutKind(child))
            walkNoteList(child);
        else if (!isElement(child, GUMBO_TAG_HR))
            walk(child);
    }
    m_blocks.endBlock();
}

void HtmlWalk::walkNoteList(const GumboNode *list)
{
    int number = numberOf(list, "start").value_or(1);
    for (unsigned index = 0; index < childrenOf(list).length; ++index) {
        const GumboNode *child = childAt(list, index);
        if (!isElement(child, GUMBO_TAG_LI) || leftOutKind(child)) {
            walk(child);
            continue;
        }
        number = numberOf(child, "value").value_or(number);
        m_blocks.endBlock();
        m_note = Note{number++, tagRange(child).end};
        walkChildren(child);
        m_blocks.endBlock();
        m_note.reset();
    }
}

void HtmlWalk::beginNote()
{
    if (!m_note)
        return;
    const TextRange at{m_note->at, m_note->at};
    m_blocks.keepAscending(at.start);
    m_blocks.text().addReplacement(at, QString(u"[%1]"_s.arg(m_note->number)));
    m_blocks.text().addSpace(at);
    m_note.reset();
}

void HtmlWalk::walkPreformatted(const GumboNode *element)
{
    QString classes = attribute(element, "class");
    for (unsigned index = 0; index < childrenOf(element).length; ++index) {
        if (isElement(childAt(element, index), GUMBO_TAG_CODE))
            classes += u' ' + attribute(childAt(element, index), "class");
    }
    QString language;
    for (const QString &name : classes.simplified().split(u' ')) {
        if (name.startsWith(u"language-"))
            language = codeLanguage(QStringView(name).sliced(9));
    }
    walkKind(element, emptyBlock(BlockKind::Preformatted, 0, language));
}

void HtmlWalk::walkFigure(const GumboNode *element)
{
    m_blocks.endBlock();
    ++m_figureDepth;
    // A caption belongs to what stands before it, even if the page has it on top.
    for (const bool captions : {false, true}) {
        for (unsigned index = 0; index < childrenOf(element).length; ++index) {
            const GumboNode *child = childAt(element, index);
            if (isElement(child, GUMBO_TAG_FIGCAPTION) == captions)
                walk(child);
        }
    }
    --m_figureDepth;
    m_blocks.endBlock();
}

void HtmlWalk::walkTable(const GumboNode *element)
{
    m_blocks.endBlock();
    if (isLayoutTable(element)) {
        if (holdsBlocks(element))
            m_leftOut.add(LeftOut::TableOfBlocks);
        walkChildren(element);
        m_blocks.endBlock();
        return;
    }
    TableState state;
    walkRows(element, state);
    for (unsigned index = 0; index < childrenOf(element).length; ++index) {
        const GumboNode *child = childAt(element, index);
        if (isElement(child, GUMBO_TAG_CAPTION))
            inLanguageOf(child, [&] { walkKind(child, emptyBlock(BlockKind::Caption)); });
    }
}

void HtmlWalk::walkRows(const GumboNode *element, TableState &state)
{
    for (unsigned index = 0; index < childrenOf(element).length; ++index) {
        const GumboNode *child = childAt(element, index);
        if (child->type == GUMBO_NODE_COMMENT)
            readComment(child);
        if (!isElement(child) || isElement(child, GUMBO_TAG_CAPTION))
            continue;
        const GumboTag tag = child->v.element.tag;
        if (isLeftOut(child))
            continue;
        if (const auto kind = leftOutKind(child)) {
            m_leftOut.add(*kind);
            if (*kind == LeftOut::Hidden)
                notePassage(child, ResidueKind::HiddenText);
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            inLanguageOf(child, [&] { walkCell(child, state); });
        } else {
            if (tag == GUMBO_TAG_TR)
                state.rowBegun = false;
            inLanguageOf(child, [&] { walkRows(child, state); });
        }
    }
}

void HtmlWalk::walkCell(const GumboNode *element, TableState &state)
{
    constexpr int widest = 1000;
    if (!state.rowBegun) {
        ++state.row;
        state.column = 0;
        state.rowBegun = true;
    }
    while (state.column < state.rowsLeft.size() && state.rowsLeft.at(state.column) > 0)
        --state.rowsLeft[state.column++];
    const bool header = element->v.element.tag == GUMBO_TAG_TH;
    Block kind = emptyBlock(BlockKind::TableCell);
    kind.cell = CellPlace{state.row, state.column, header};
    walkKind(element, kind);

    const int columns = std::clamp(numberOf(element, "colspan").value_or(1), 1, widest);
    const int rows = std::clamp(numberOf(element, "rowspan").value_or(1), 1, widest);
    state.rowsLeft.resize(std::max<qsizetype>(state.rowsLeft.size(), state.column + columns));
    for (int column = 0; column < columns; ++column)
        state.rowsLeft[state.column++] = rows - 1;
}

} // namespace caveat
