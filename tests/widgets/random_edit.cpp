// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "random_edit.h"

#include "random_draft.h"

#include <editor/document_builder.h>
#include <editor/formatting.h>

#include <QTextCursor>
#include <QTextDocument>

namespace caveat
{

using namespace Qt::StringLiterals;

void randomEdit(QTextDocument &document, QRandomGenerator &random)
{
    QTextCursor cursor(&document);
    cursor.setPosition(random.bounded(document.characterCount()));
    if (random.bounded(3) == 0) {
        const int end = cursor.position() + random.bounded(80);
        cursor.setPosition(std::min(end, document.characterCount() - 1), QTextCursor::KeepAnchor);
    }
    switch (random.bounded(13)) {
    case 0:
    case 1:
    case 2:
        cursor.insertText(randomWords(random, 4));
        break;
    case 3:
        cursor.deletePreviousChar();
        break;
    case 4:
        cursor.removeSelectedText();
        break;
    case 5:
        splitBlock(cursor);
        break;
    case 6:
        setBlockKind(cursor, random.bounded(2) == 0 ? BlockKind::Paragraph : BlockKind::Heading, 2);
        break;
    case 7:
        toggleList(cursor, random.bounded(2) == 0 ? ListMarker::Bullet : ListMarker::Number);
        break;
    case 8:
        indentItems(cursor, random.bounded(2) == 0 ? 1 : -1);
        break;
    case 9:
        toggleSpan(cursor, random.bounded(2) == 0 ? SpanKind::Strong : SpanKind::Emphasis);
        break;
    case 10:
        document.undo();
        break;
    case 11:
        document.redo();
        break;
    default:
        insertDraft(cursor, randomDraft(random.generate(), 6));
        break;
    }
}

} // namespace caveat
