// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "apply_edits.h"

#include "block_style.h"
#include "document_snapshot.h"
#include "span_stack.h"
#include "text_properties.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <optional>

namespace caveat
{

namespace
{

/// \p stack up to a citation: what an edit reaches into is one no more.
SpanStack withoutCitation(const SpanStack &stack)
{
    const auto citation = std::ranges::find(stack, SpanKind::Citation, &SpanMark::kind);
    return SpanStack(stack.begin(), citation);
}

/// The spans that hold all of \p range of \p block.
SpanStack stackAround(const QTextBlock &block, TextRange range)
{
    std::optional<SpanStack> common;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const TextRange fragment{it.fragment().position() - block.position(),
            it.fragment().position() - block.position() + it.fragment().length()};
        const bool touches
            = range.isEmpty() ? fragment.start <= range.start && range.start <= fragment.end : fragment.overlaps(range);
        if (!touches) {
            continue;
        }
        SpanStack stack = withoutCitation(spanStack(it.fragment().charFormat()));
        stack.removeIf([](const SpanMark &mark) { return mark.kind == SpanKind::Image; });
        if (common) {
            const auto differs = std::ranges::mismatch(*common, stack).in1;
            stack = SpanStack(common->begin(), differs);
        }
        common = stack;
    }
    return common.value_or(SpanStack());
}

/// Inserts \p text with its \p spans inside those of \p around, in place of what is selected.
void insertWithSpans(QTextCursor &cursor, const QString &text, const QVector<Span> &spans,
    const QTextCharFormat &format, const SpanStack &around)
{
    QVector<qsizetype> places{0, text.size()};
    for (const Span &span : spans) {
        places += {span.range.start, span.range.end};
    }
    std::ranges::sort(places);
    cursor.removeSelectedText();
    for (qsizetype index = 0; index + 1 < places.size(); ++index) {
        const TextRange part{places.at(index), places.at(index + 1)};
        SpanStack stack = around;
        for (const Span &span : spans) {
            if (span.range.covers(part)) {
                stack += {span.kind, span.target, span.title};
            }
        }
        cursor.insertText(text.sliced(part.start, part.length()), withSpans(format, stack));
    }
}

void applyEdit(QTextCursor &cursor, const TextEdit &edit)
{
    const QTextBlock block = cursor.document()->findBlockByNumber(edit.at.block);
    const SpanStack stack = stackAround(block, edit.at.range);
    const QTextCharFormat format = charFormat(snapshotOf(block));
    cursor.setPosition(block.position() + static_cast<int>(edit.at.range.start));
    cursor.setPosition(block.position() + static_cast<int>(edit.at.range.end), QTextCursor::KeepAnchor);
    QString text = edit.text;
    text.replace(u'\n', QChar::LineSeparator);
    insertWithSpans(cursor, text, edit.spans, format, stack);
}

/// The number of a removed item that began the count passes on to the item after it.
void passNumberOn(const QTextBlock &block)
{
    const QTextBlock next = block.next();
    if (block.textList() == nullptr || next.textList() != block.textList()
        || !block.blockFormat().hasProperty(TextProperty::number)) {
        return;
    }
    QTextBlockFormat format = next.blockFormat();
    format.setProperty(TextProperty::number, block.blockFormat().property(TextProperty::number));
    QTextCursor(next).setBlockFormat(format);
}

void removeBlock(QTextCursor &cursor, const QTextBlock &block)
{
    if (cursor.document()->blockCount() == 1 || QTextCursor(block).currentTable() != nullptr) {
        return;
    }
    passNumberOn(block);
    cursor.setPosition(block.position());
    if (block.next().isValid()) {
        // From the end of the line before, so that the next line keeps its own format.
        if (block.previous().isValid() && QTextCursor(block.previous()).currentTable() == nullptr) {
            cursor.setPosition(block.position() - 1);
            cursor.setPosition(block.position(), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        } else {
            const QTextBlockFormat format = block.next().blockFormat();
            const QTextCharFormat text = block.next().charFormat();
            cursor.deleteChar();
            cursor.setBlockFormat(format);
            cursor.setBlockCharFormat(text);
        }
    } else {
        // An empty line before it, such as a rule, would take on its format.
        const QTextBlock before = block.previous();
        const bool keeps = before.length() == 1 && QTextCursor(before).currentTable() == nullptr;
        const QTextBlockFormat format = before.blockFormat();
        const QTextCharFormat text = before.charFormat();
        cursor.deletePreviousChar();
        if (keeps) {
            cursor.setBlockFormat(format);
            cursor.setBlockCharFormat(text);
        }
    }
}

} // namespace

QTextCursor applyEdits(QTextDocument &document, QVector<TextEdit> edits)
{
    std::ranges::sort(edits, std::ranges::greater(), &TextEdit::at); // backwards, so that ranges keep their meaning
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextCursor after(&document);
    for (qsizetype index = 0; index < edits.size(); ++index) {
        const int number = edits.at(index).at.block;
        applyEdit(cursor, edits.at(index));
        if (index == 0) {
            after = cursor;
        }
        const bool lastOfBlock = index + 1 == edits.size() || edits.at(index + 1).at.block != number;
        const QTextBlock block = document.findBlockByNumber(number);
        if (lastOfBlock && block.length() == 1) {
            removeBlock(cursor, block);
        }
    }
    cursor.endEditBlock();
    after.clearSelection();
    return after;
}

} // namespace caveat
