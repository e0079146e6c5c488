// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "apply_cleaning.h"

#include "apply_edits.h"
#include "document_snapshot.h"
#include "span_stack.h"

#include <QTextBlock>
#include <QTextDocument>

namespace caveat
{

namespace
{

/// Gives the link that \p span of \p block is another address, wherever the characters carry it.
void retarget(QTextDocument &document, const QTextBlock &block, const Span &span, const QString &target)
{
    struct Piece {
        int start = 0;
        int end = 0;
        QTextCharFormat format;
    };
    QVector<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const int start = it.fragment().position();
        const TextRange range{start - block.position(), start - block.position() + it.fragment().length()};
        if (!range.overlaps(span.range)) {
            continue;
        }
        SpanStack stack = spanStack(it.fragment().charFormat());
        for (SpanMark &mark : stack) {
            if (mark.kind == SpanKind::Link && mark.target == span.target) {
                mark.target = target;
            }
        }
        QTextCharFormat format = it.fragment().charFormat();
        setSpanStack(format, stack);
        pieces += {start, start + it.fragment().length(), format};
    }
    for (const Piece &piece : std::as_const(pieces)) {
        QTextCursor cursor(&document);
        cursor.setPosition(piece.start);
        cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
        cursor.setCharFormat(piece.format);
    }
}

} // namespace

QTextCursor applyCleaning(QTextDocument &document, const Cleaning &cleaning)
{
    QTextCursor step(&document);
    step.beginEditBlock();
    for (const LinkEdit &link : cleaning.links) {
        const QTextBlock block = document.findBlockByNumber(link.block);
        const QVector<Span> spans = snapshotOf(block).spans;
        if (link.span < spans.size()) {
            retarget(document, block, spans.at(link.span), link.target);
        }
    }
    QVector<TextEdit> edits = cleaning.edits;
    for (const int number : cleaning.blocks) { // a block without text goes
        const QTextBlock block = document.findBlockByNumber(number);
        edits.append({{number, {0, block.length() - 1}}, QString()});
    }
    const QTextCursor after = applyEdits(document, edits);
    step.endEditBlock();
    return after;
}

} // namespace caveat
