// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "typed_word.h"

#include "article_editor.h"

#include <QTextBlock>

namespace caveat
{

namespace
{

bool isOfWord(QChar unit)
{
    return !unit.isSpace() && !unit.isPunct();
}

} // namespace

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

DraftRange TypedWord::place() const
{
    if (m_block < 0)
        return {-1, {}};
    const QString text = m_editor->document()->findBlockByNumber(m_block).text();
    TextRange range{std::min<qsizetype>(m_caret, text.size()), std::min<qsizetype>(m_caret, text.size())};
    while (range.start > 0 && isOfWord(text.at(range.start - 1)))
        --range.start;
    while (range.end < text.size() && isOfWord(text.at(range.end)))
        ++range.end;
    return {m_block, range};
}

void TypedWord::edited(int block, int offset, int added)
{
    const QTextCursor caret = m_editor->textCursor();
    const int at = caret.positionInBlock();
    const bool here = caret.blockNumber() == block && !caret.hasSelection() && at >= offset && at <= offset + added;
    const bool begins = here && (m_block != block || offset == 0 || !isOfWord(caret.block().text().at(offset - 1)));
    m_block = here ? block : -1;
    m_caret = at;
    if (begins)
        Q_EMIT began(block, offset);
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
        isSameWord = index < text.size() && isOfWord(text.at(index));
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
