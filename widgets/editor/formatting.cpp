// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "formatting.h"

#include "block_style.h"
#include "document_snapshot.h"
#include "span_stack.h"
#include "text_properties.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <functional>

namespace caveat
{

namespace
{

/// Several changes as one undo step.
class EditBlock
{
public:
    explicit EditBlock(QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~EditBlock() { m_cursor.endEditBlock(); }
    EditBlock(const EditBlock &) = delete;
    EditBlock &operator=(const EditBlock &) = delete;

private:
    QTextCursor &m_cursor;
};

void forEachBlock(const QTextCursor &cursor, const std::function<void(const QTextBlock &)> &act)
{
    const QTextDocument *document = cursor.document();
    const int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    for (int number = document->findBlock(cursor.selectionStart()).blockNumber(); number <= last; ++number) {
        act(document->findBlockByNumber(number));
    }
}

struct Run {
    int start = 0;
    int end = 0;
    SpanStack stack;
};

/// The stretches of \p cursor's selection that look alike, none across blocks.
QVector<Run> selectedRuns(const QTextCursor &cursor)
{
    QVector<Run> runs;
    forEachBlock(cursor, [&](const QTextBlock &block) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int start = std::max(fragment.position(), cursor.selectionStart());
            const int end = std::min(fragment.position() + fragment.length(), cursor.selectionEnd());
            const SpanStack stack = spanStack(fragment.charFormat());
            if (start < end && !holds(stack, SpanKind::Citation)) { // the look of a mark follows from its style
                runs += {start, end, stack};
            }
        }
    });
    return runs;
}

void setStack(QTextDocument *document, int start, int end, const SpanStack &stack)
{
    QTextCursor cursor(document);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.setCharFormat(withSpans(charFormat(snapshotOf(document->findBlock(start))), stack));
}

enum class Lists : quint8 { Leave, Stay };

/// Gives \p block the format of \p like, spans kept.
void restyle(const QTextBlock &block, const Block &like, Lists lists = Lists::Leave)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = blockFormat(like);
    if (lists == Lists::Stay) {
        format.setObjectIndex(block.blockFormat().objectIndex());
    }
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(charFormat(like));
    QTextCursor all(block);
    all.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    for (const Run &run : selectedRuns(all)) {
        QTextCursor part(block);
        part.setPosition(run.start);
        part.setPosition(run.end, QTextCursor::KeepAnchor);
        part.setCharFormat(withSpans(charFormat(like), run.stack));
    }
}

/// \p block becomes \p like, out of its list.
void become(const QTextBlock &block, const Block &like)
{
    restyle(block, like);
}

void makeItem(const QTextBlock &block, int level, ListMarker marker)
{
    Block item = snapshotOf(block);
    item.kind = BlockKind::ListItem;
    item.level = level;
    item.startsList = false;
    item.continuesItem = false;
    restyle(block, item);
    for (QTextBlock above = block.previous(); above.isValid() && above.textList() != nullptr;
         above = above.previous()) {
        const int levelAbove = above.textList()->format().indent();
        if (levelAbove == level && listMarker(*above.textList()) == marker) {
            above.textList()->add(block);
            return;
        }
        if (levelAbove < level) {
            break;
        }
    }
    QTextCursor(block).createList(listFormat(level, marker));
}

} // namespace

void setBlockKind(QTextCursor cursor, BlockKind kind, int level)
{
    const EditBlock edit(cursor);
    forEachBlock(cursor, [&](const QTextBlock &block) {
        Block like = snapshotOf(block);
        if (like.kind == BlockKind::TableCell) {
            return;
        }
        Block plain;
        plain.kind = kind;
        plain.level = level;
        plain.quoteDepth = like.quoteDepth;
        become(block, plain);
    });
}

void toggleList(QTextCursor cursor, ListMarker marker)
{
    bool all = true;
    forEachBlock(cursor, [&](const QTextBlock &block) {
        const QTextList *list = block.textList();
        all = all && list != nullptr && listMarker(*list) == marker;
    });
    if (all) {
        setBlockKind(cursor, BlockKind::Paragraph);
        return;
    }
    const EditBlock edit(cursor);
    forEachBlock(cursor, [&](const QTextBlock &block) {
        if (blockKind(block) != BlockKind::TableCell) {
            makeItem(block, block.textList() != nullptr ? block.textList()->format().indent() : 1, marker);
        }
    });
}

void indentItems(QTextCursor cursor, int by)
{
    const EditBlock edit(cursor);
    forEachBlock(cursor, [&](const QTextBlock &block) {
        const QTextList *list = block.textList();
        if (list == nullptr) {
            return;
        }
        const int level = list->format().indent() + by;
        const ListMarker marker = listMarker(*list);
        if (level < 1) {
            become(block, {});
        } else {
            makeItem(block, level, marker);
        }
    });
}

void toggleQuote(QTextCursor cursor)
{
    const EditBlock edit(cursor);
    const bool out = snapshotOf(cursor.document()->findBlock(cursor.selectionStart())).quoteDepth > 0;
    forEachBlock(cursor, [&](const QTextBlock &block) {
        Block like = snapshotOf(block);
        like.quoteDepth = out ? 0 : 1;
        restyle(block, like, Lists::Stay);
    });
}

bool selectionHolds(const QTextCursor &cursor, SpanKind kind)
{
    if (!cursor.hasSelection()) {
        return holds(spanStack(cursor.charFormat()), kind);
    }
    const QVector<Run> runs = selectedRuns(cursor);
    return !runs.isEmpty() && std::ranges::all_of(runs, [kind](const Run &run) { return holds(run.stack, kind); });
}

void toggleSpan(QTextCursor cursor, SpanKind kind)
{
    const bool out = selectionHolds(cursor, kind);
    const EditBlock edit(cursor);
    for (Run &run : selectedRuns(cursor)) {
        run.stack.removeIf([kind](const SpanMark &mark) { return mark.kind == kind; });
        if (!out) {
            run.stack.prepend({kind, {}, {}});
        }
        setStack(cursor.document(), run.start, run.end, run.stack);
    }
}

void setLink(QTextCursor cursor, const QString &target)
{
    const EditBlock edit(cursor);
    for (Run &run : selectedRuns(cursor)) {
        run.stack.removeIf([](const SpanMark &mark) { return mark.kind == SpanKind::Link; });
        if (!target.isEmpty()) {
            run.stack.prepend({SpanKind::Link, target, {}});
        }
        setStack(cursor.document(), run.start, run.end, run.stack);
    }
}

void splitBlock(QTextCursor &cursor)
{
    const EditBlock edit(cursor);
    cursor.removeSelectedText();
    const QTextBlock block = cursor.block();
    const BlockKind kind = blockKind(block);
    if (kind == BlockKind::TableCell || kind == BlockKind::Preformatted || cursor.currentTable() != nullptr) {
        cursor.insertText(QString(QChar::LineSeparator));
        return;
    }
    if (kind == BlockKind::ListItem && block.length() == 1) {
        indentItems(cursor, -1);
        return;
    }
    const bool keepsKind = kind == BlockKind::ListItem || kind == BlockKind::Paragraph;
    Block next = snapshotOf(block);
    if (!keepsKind && cursor.atBlockEnd()) {
        next = {};
    }
    next.startsList = false;
    next.imageTarget.clear();
    next.directives.clear();
    next.reference.clear();
    QTextBlockFormat format = blockFormat(next);
    format.setObjectIndex(block.blockFormat().objectIndex());
    cursor.insertBlock(format, charFormat(next));
    if (cursor.atBlockEnd()) {
        cursor.setCharFormat(charFormat(next)); // a span ends with its line
    }
}

} // namespace caveat
