// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "flag_place.h"

#include <QTextBlock>
#include <QTextEdit>

#include <cstdlib>

namespace caveat
{

namespace
{

QRect caretAt(const QTextEdit &editor, int block, qsizetype offset)
{
    const QTextBlock at = editor.document()->findBlockByNumber(block);
    QTextCursor cursor(at);
    cursor.setPosition(at.position() + static_cast<int>(std::min<qsizetype>(offset, at.length() - 1)));
    return editor.cursorRect(cursor);
}

/// The worst claim that begins on the line of \p block at height \p y.
int signAt(const QTextEdit &editor, const FindingsModel &findings, int block, int y)
{
    int worst = -1;
    const auto [first, end] = findings.rowsOf(block);
    for (int row = first; row < end; ++row) {
        const Finding &finding = findings.finding(row);
        const QRect line = caretAt(editor, block, finding.range.start);
        const bool isHere = findings.isMarked(row) && line.top() <= y && y <= line.bottom();
        if (isHere && (worst < 0 || finding.severity > findings.finding(worst).severity)) {
            worst = row;
        }
    }
    return worst;
}

} // namespace

int flagAt(const QTextEdit &editor, const FindingsModel &findings, QPoint point)
{
    const QTextCursor cursor = editor.cursorForPosition(point);
    const QRect caret = editor.cursorRect(cursor);
    const int near = editor.fontMetrics().averageCharWidth() * 2;
    if (point.y() < caret.top() || point.y() > caret.bottom()) {
        return -1;
    }
    const int row = findings.rowAt(cursor.blockNumber(), cursor.positionInBlock());
    if (row >= 0 && std::abs(point.x() - caret.x()) <= near) {
        return row;
    }
    const bool isInMargin = point.x() < caret.x() - near && point.x() < editor.document()->documentMargin();
    return isInMargin ? signAt(editor, findings, cursor.blockNumber(), point.y()) : -1;
}

QRect placeOf(const QTextEdit &editor, int block, TextRange range)
{
    const QRect start = caretAt(editor, block, range.start);
    const QRect end = caretAt(editor, block, range.end);
    QRect place = start.united(end);
    if (start.top() != end.top()) {
        place.setLeft(0);
        place.setRight(editor.viewport()->width());
    }
    return place;
}

} // namespace caveat
