// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "apply_citations.h"

#include "apply_edits.h"
#include "document_builder.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace caveat
{

void applyCitations(QTextDocument &document, const CitationUpdate &update, const QVector<int> &places,
    UndoStep undoStep, QTextCursor &caret)
{
    QTextCursor step(&document);
    undoStep == UndoStep::Own ? step.beginEditBlock() : step.joinPreviousEditBlock();
    QTextCursor list(&document);
    list.movePosition(QTextCursor::End);
    if (update.after >= 0) {
        const QTextBlock before = document.findBlockByNumber(places.at(update.after));
        list.setPosition(before.position() + before.length() - 1);
        if (const QTextTable *table = list.currentTable()) {
            list = table->lastCursorPosition();
            list.movePosition(QTextCursor::NextBlock);
        }
    }
    QVector<TextEdit> edits = update.marks;
    for (TextEdit &edit : edits) {
        edit.at.block = places.at(edit.at.block);
    }
    for (const int removed : update.removed) {
        const QTextBlock block = document.findBlockByNumber(places.at(removed));
        edits += TextEdit{{block.blockNumber(), {0, block.length() - 1}}, {}};
    }
    if (!edits.isEmpty()) {
        applyEdits(document, edits);
    }
    if (!update.added.isEmpty()) {
        caret.setKeepPositionOnInsert(true); // who writes at the end goes on there
        insertBehind(list, Draft{{}, update.added});
        caret.setKeepPositionOnInsert(false);
    }
    step.endEditBlock();
}

} // namespace caveat
