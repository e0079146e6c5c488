// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <evidence/citation_update.h>

class QTextCursor;
class QTextDocument;

namespace caveat
{

enum class UndoStep : quint8 { Own, OfLastEdit };

/// Makes \p update in \p document. \p places holds the text block of each block of the draft that the update is for.
/// The \p caret stays where it stands in the text.
void applyCitations(QTextDocument &document, const CitationUpdate &update, const QVector<int> &places,
    UndoStep undoStep, QTextCursor &caret);

} // namespace caveat
