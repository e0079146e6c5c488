// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QObject>

namespace caveat
{

class ArticleEditor;

/// The word that is being typed: left alone until the caret leaves it.
class TypedWord : public QObject
{
    Q_OBJECT
public:
    explicit TypedWord(ArticleEditor *editor);

    /// Whether \p range is the word that was changed last, with the caret still in it or at its end.
    bool is(int block, TextRange range) const;
    DraftRange place() const; ///< of the word as it stands; block -1 where none is typed

Q_SIGNALS:
    void began(int block, int offset); ///< another word is typed, or changed, from there on
    void left(int block);

private:
    void edited(int block, int offset, int added);
    void caretMoved();
    void leave();

    ArticleEditor *m_editor;
    int m_block = -1; ///< none
    int m_caret = 0; ///< its offset in the block
};

} // namespace caveat
