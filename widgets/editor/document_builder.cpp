// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "document_builder.h"

#include "block_style.h"
#include "list_stack.h"
#include "span_stack.h"
#include "text_properties.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace caveat
{

namespace
{

constexpr int tablePadding = 6;

/// \p text as a text block can hold it, unit for unit.
QString blockText(QStringView text)
{
    QString held = text.toString();
    for (QChar &character : held) {
        switch (character.unicode()) {
        case u'\n':
            character = QChar::LineSeparator;
            break;
        case QChar::ParagraphSeparator:
        case u'\r':
        case 0xfdd0: // Qt's own marks of frames
        case 0xfdd1:
            character = u' ';
            break;
        default:
            break;
        }
    }
    return held;
}

class Builder
{
public:
    Builder(QTextCursor &cursor, bool atFreshBlock)
        : m_cursor(cursor)
        , m_fresh(atFreshBlock)
    {
    }

    void add(const Draft &draft)
    {
        const QVector<Block> &blocks = draft.blocks;
        for (qsizetype index = 0; index < blocks.size();) {
            if (blocks.at(index).kind == BlockKind::TableCell) {
                index = addTable(blocks, index);
            } else {
                addBlock(blocks.at(index));
                ++index;
            }
        }
    }

    void addText(const Block &block)
    {
        const QTextCharFormat base = charFormat(block);
        SpanStack stack;
        QVector<qsizetype> ends;
        qsizetype at = 0;
        qsizetype next = 0;
        const auto insertUpTo = [&](qsizetype end) {
            if (end > at) {
                const QStringView part = QStringView(block.text).sliced(at, end - at);
                m_cursor.insertText(blockText(part), withSpans(base, stack));
                at = end;
            }
        };
        while (next < block.spans.size() || !ends.isEmpty()) {
            const qsizetype start = next < block.spans.size() ? block.spans.at(next).range.start : block.text.size();
            if (!ends.isEmpty() && ends.last() <= start) {
                insertUpTo(ends.takeLast());
                stack.removeLast();
            } else {
                insertUpTo(start);
                const Span &span = block.spans.at(next++);
                stack += {span.kind, span.target, span.title};
                // A span never outlasts the one around it.
                ends += ends.isEmpty() ? span.range.end : std::min(span.range.end, ends.last());
            }
        }
        insertUpTo(block.text.size());
    }

private:
    void startBlock(const QTextBlockFormat &format, const QTextCharFormat &text)
    {
        if (m_fresh) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(text);
            m_fresh = false;
        } else {
            m_cursor.insertBlock(format, text);
        }
    }

    void addBlock(const Block &block)
    {
        QTextBlockFormat format = blockFormat(block);
        if (block.kind == BlockKind::ListItem && !block.continuesItem && m_lists.numberAfter(block) != block.number) {
            format.setProperty(TextProperty::number, block.number);
        }
        startBlock(format, charFormat(block));
        m_lists.enter(m_cursor, block);
        addText(block);
    }

    qsizetype addTable(const QVector<Block> &blocks, qsizetype first)
    {
        qsizetype end = first;
        int rows = 0;
        int columns = 0;
        while (end < blocks.size() && blocks.at(end).cell
            && (end == first || blocks.at(end).cell->row > 0 || blocks.at(end).cell->column > 0)) {
            rows = std::max(rows, blocks.at(end).cell->row + 1);
            columns = std::max(columns, blocks.at(end).cell->column + 1);
            ++end;
        }
        if (rows == 0) { // a cell that does not say where it stands
            addBlock(blocks.at(first));
            return first + 1;
        }
        m_lists.leave();
        QTextTableFormat format;
        format.setCellPadding(tablePadding);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_None); // painted by the pane, in the theme's colour
        format.setBottomMargin(Gap::belowTable);
        if (m_fresh) {
            m_cursor.setBlockFormat(blockFormat({}));
            m_cursor.setBlockCharFormat({});
        }
        QTextTable *table = m_cursor.insertTable(rows, columns, format);
        for (qsizetype index = first; index < end; ++index) {
            fillCell(*table, blocks.at(index));
        }
        m_cursor = table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_fresh = true;
        m_cursor.setBlockFormat(blockFormat({}));
        m_cursor.setBlockCharFormat({});
        return end;
    }

    void fillCell(QTextTable &table, const Block &block)
    {
        const QTextTableCell cell = table.cellAt(block.cell->row, block.cell->column);
        m_cursor = cell.firstCursorPosition();
        m_cursor.setBlockFormat(blockFormat(block));
        m_cursor.setBlockCharFormat(charFormat(block));
        addText(block);
    }

    struct Gap {
        static constexpr int belowTable = 12;
    };

    QTextCursor &m_cursor;
    ListStack m_lists;
    bool m_fresh = false; ///< the cursor stands in an empty block that is to be used
};

} // namespace

void buildDocument(QTextDocument &document, const Draft &draft)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setProperty(languageProperty, draft.language);
    document.setProperty(directivesAtEndProperty, draft.directivesAtEnd);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.setBlockFormat(blockFormat({}));
    Builder(cursor, true).add(draft);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

void replaceDocument(QTextDocument &document, const Draft &draft)
{
    document.setProperty(languageProperty, draft.language);
    document.setProperty(directivesAtEndProperty, draft.directivesAtEnd);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    if (QTextList *list = cursor.currentList()) {
        list->remove(cursor.block());
    }
    cursor.setBlockFormat(blockFormat({}));
    cursor.setBlockCharFormat({});
    Builder(cursor, true).add(draft);
    cursor.endEditBlock();
}

void insertDraft(QTextCursor &cursor, const Draft &draft)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool inTable = cursor.currentTable() != nullptr;
    if (draft.blocks.size() == 1 && draft.blocks.first().kind == BlockKind::Paragraph) {
        Builder(cursor, false).addText(draft.blocks.first());
    } else if (inTable) {
        for (const Block &block : draft.blocks) {
            cursor.insertText(blockText(block.text));
            cursor.insertText(QStringLiteral(" "));
        }
    } else {
        const bool fresh = cursor.block().length() == 1;
        const bool atEnd = cursor.atBlockEnd();
        Builder(cursor, fresh).add(draft);
        if (!atEnd) {
            cursor.insertBlock(blockFormat({}), {});
        }
    }
    cursor.endEditBlock();
}

void insertBehind(QTextCursor &cursor, const Draft &draft)
{
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    Builder(cursor, cursor.block().length() == 1).add(draft);
    cursor.endEditBlock();
}

} // namespace caveat
