// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "document_snapshot.h"

#include "block_style.h"
#include "span_stack.h"
#include "text_properties.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace caveat
{

namespace
{

/// Turns the stacks that characters carry into spans, in order and outer first.
class SpanReader
{
public:
    explicit SpanReader(QVector<Span> &spans)
        : m_spans(spans)
    {
    }

    void enter(const SpanStack &stack, qsizetype at)
    {
        qsizetype common = 0;
        while (common < std::min(m_open.size(), stack.size()) && m_stack.at(common) == stack.at(common)
            && stack.at(common).kind != SpanKind::Image) {
            ++common;
        }
        while (m_open.size() > common) {
            m_spans[m_open.takeLast()].range.end = at;
        }
        m_stack = stack;
        for (qsizetype index = common; index < stack.size(); ++index) {
            const SpanMark &mark = stack.at(index);
            m_open += m_spans.size();
            m_spans += Span{{at, at}, mark.kind, mark.target, mark.title, {}};
        }
    }

private:
    QVector<Span> &m_spans;
    QVector<qsizetype> m_open;
    SpanStack m_stack;
};

QVector<Span> spansOf(const QTextBlock &block)
{
    QVector<Span> spans;
    SpanReader reader(spans);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const SpanStack stack = spanStack(fragment.charFormat());
        const qsizetype at = fragment.position() - block.position();
        reader.enter(stack, at);
        if (holds(stack, SpanKind::Image)) { // neighbours that look alike share a fragment
            for (qsizetype next = at + 1; next < at + fragment.length(); ++next) {
                reader.enter(stack, next);
            }
        }
    }
    reader.enter({}, block.length() - 1);
    return spans;
}

std::optional<CellPlace> cellOf(const QTextBlock &block)
{
    const QTextTable *table = QTextCursor(block).currentTable();
    if (table == nullptr) {
        return {};
    }
    const QTextTableCell cell = table->cellAt(block.position());
    return CellPlace{cell.row(), cell.column(), block.blockFormat().boolProperty(TextProperty::headerCell)};
}

} // namespace

Block snapshotOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    Block made;
    made.text = block.text();
    made.text.replace(QChar::LineSeparator, u'\n');
    made.kind = blockKind(block);
    if (made.kind == BlockKind::Rule && !made.text.isEmpty()) {
        made.kind = BlockKind::Paragraph;
    }
    if (block.document()->rootFrame()->childFrames().isEmpty()) {
        if (made.kind == BlockKind::TableCell) {
            made.kind = BlockKind::Paragraph;
        }
    } else {
        made.cell = cellOf(block);
        made.kind = made.cell                   ? BlockKind::TableCell
            : made.kind == BlockKind::TableCell ? BlockKind::Paragraph
                                                : made.kind;
    }
    made.quoteDepth = format.intProperty(TextProperty::quoteDepth);
    made.imageTarget = format.stringProperty(TextProperty::imageTarget);
    made.reference = format.stringProperty(TextProperty::reference);
    made.language = format.stringProperty(TextProperty::language);
    made.directives = format.property(TextProperty::directives).toStringList();
    if (made.kind == BlockKind::Heading) {
        made.level = format.headingLevel();
    } else if (made.kind == BlockKind::ListItem) {
        made.startsList = format.boolProperty(TextProperty::startsList);
        if (const QTextList *list = block.textList()) {
            made.level = list->format().indent();
            made.marker = listMarker(*list);
        } else {
            made.level = format.intProperty(TextProperty::continuesItem);
            made.continuesItem = true;
            made.marker = static_cast<ListMarker>(format.intProperty(TextProperty::marker));
            made.number = std::max(format.intProperty(TextProperty::number), 1);
        }
    }
    made.spans = spansOf(block);
    return made;
}

bool isBlank(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Rule:
    case BlockKind::ImageText:
    case BlockKind::TableCell:
    case BlockKind::Preformatted:
        return false;
    default:
        return block.text.isEmpty();
    }
}

ItemPlace itemPlaceOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    if (list == nullptr || listMarker(*list) != ListMarker::Number) {
        return {};
    }
    const QTextBlockFormat format = block.blockFormat();
    return {list->objectIndex(),
        format.hasProperty(TextProperty::number) ? std::optional(format.intProperty(TextProperty::number))
                                                 : std::nullopt};
}

Block ItemNumbers::numbered(Block block, ItemPlace place)
{
    if (place.list >= 0 && block.kind == BlockKind::ListItem) {
        int &last = m_last[place.list];
        last = place.number.value_or(last + 1);
        block.number = last;
    }
    return block;
}

Draft snapshotOf(const QTextDocument &document, QVector<int> *places)
{
    Draft draft;
    draft.language = document.property(languageProperty).toString();
    draft.directivesAtEnd = document.property(directivesAtEndProperty).toStringList();
    ItemNumbers numbers;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const Block made = snapshotOf(block);
        if (isBlank(made)) {
            continue;
        }
        draft.blocks += numbers.numbered(made, itemPlaceOf(block));
        if (places != nullptr) {
            *places += block.blockNumber();
        }
    }
    return draft;
}

namespace
{

Block cut(Block block, TextRange kept)
{
    block.text = block.text.mid(kept.start, kept.length());
    QVector<Span> spans;
    for (Span span : block.spans) {
        span.range = {std::max(span.range.start, kept.start), std::min(span.range.end, kept.end)};
        if (!span.range.isEmpty()) {
            span.range = span.range.shifted(-kept.start);
            spans += span;
        }
    }
    block.spans = spans;
    return block;
}

} // namespace

Draft selectionOf(const QTextCursor &cursor)
{
    Draft draft;
    const QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        const qsizetype from = std::max(cursor.selectionStart() - block.position(), 0);
        const qsizetype to = std::min(cursor.selectionEnd() - block.position(), block.length() - 1);
        Block made = cut(snapshotOf(block), {from, to});
        if (!isBlank(made))
            draft.blocks += made;
    }
    if (draft.blocks.size() == 1) {
        Block only;
        only.text = draft.blocks.first().text;
        only.spans = draft.blocks.first().spans;
        draft.blocks = {only};
    }
    return draft;
}

} // namespace caveat
