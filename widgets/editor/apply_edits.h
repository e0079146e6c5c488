// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/text_edit.h>

#include <QTextCursor>

class QTextDocument;

namespace caveat
{

/// Makes \p edits in \p document as one undo step. Ranges are those before any edit, blocks are numbers of text
/// blocks. New text takes on the spans in which its range lies as a whole; a block that is emptied goes, a table
/// cell stays. Gives the place after the last change.
QTextCursor applyEdits(QTextDocument &document, QVector<TextEdit> edits);

} // namespace caveat
