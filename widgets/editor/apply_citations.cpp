// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "apply_citations.h"

#include "apply_edits.h"
#include "document_builder.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace caveat
{

void applyCitations(
    QTextDocument &document, const CitationUpdate &update, const QVector<int> &places, UndoStep undoStep)
{
    QTextCursor step(&document);
    undoStep == UndoStep::Own ? step.beginEditBlock() : step.joinPreviousEditBlock();
    QTextCursor list(&document);
    list.movePosition(QTextCursor::End);
    if (update.after >= 0) {
        const QTextBlock before = document.findBlockByNumber(places.at(update.after));
        list.setPosition(before.position() + before.length() - 1);
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
        insertBehind(list, Draft{{}, update.added});
    }
    step.endEditBlock();
}

} // namespace caveat
