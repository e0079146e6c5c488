// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cleaning/cleaned.h>

#include <QTextCursor>

class QTextDocument;

namespace caveat
{

/// Makes \p cleaning in \p document as one undo step. Blocks are numbers of text blocks, and spans those of their
/// snapshots. Gives the place after the last change.
QTextCursor applyCleaning(QTextDocument &document, const Cleaning &cleaning);

} // namespace caveat
