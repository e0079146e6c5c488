// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "typed_word.h"

#include <editor/article_editor.h>

#include <QTextBlock>

namespace caveat
{

TypedWord::TypedWord(ArticleEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{
    connect(editor->changes(), &ChangeTracker::blockEdited, this,
        [this](int block, int offset, int, int added) { edited(block, offset, added); });
    connect(editor->changes(), &ChangeTracker::blocksReplaced, this, &TypedWord::leave);
    connect(editor, &QTextEdit::cursorPositionChanged, this, &TypedWord::caretMoved);
}

bool TypedWord::is(int block, TextRange range) const
{
    return block == m_block && range.start <= m_caret && m_caret <= range.end;
}

void TypedWord::edited(int block, int offset, int added)
{
    const QTextCursor caret = m_editor->textCursor();
    const int at = caret.positionInBlock();
    const bool here = caret.blockNumber() == block && !caret.hasSelection() && at >= offset && at <= offset + added;
    m_block = here ? block : -1;
    m_caret = at;
}

void TypedWord::caretMoved()
{
    const QTextCursor caret = m_editor->textCursor();
    if (m_block < 0 || (caret.blockNumber() == m_block && caret.positionInBlock() == m_caret))
        return;
    const QString text = caret.block().text();
    const int at = caret.positionInBlock();
    bool isSameWord = caret.blockNumber() == m_block && !caret.hasSelection();
    for (int index = std::min(at, m_caret); isSameWord && index < std::max(at, m_caret); ++index)
        isSameWord = index < text.size() && !text.at(index).isSpace() && !text.at(index).isPunct();
    m_caret = at;
    if (!isSameWord)
        leave();
}

void TypedWord::leave()
{
    const int block = std::exchange(m_block, -1);
    if (block >= 0)
        Q_EMIT left(block);
}

} // namespace caveat
