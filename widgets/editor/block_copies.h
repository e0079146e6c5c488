// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document_snapshot.h"

#include <draft/block.h>

#include <QObject>
#include <QVector>

#include <optional>

class QTextDocument;

namespace caveat
{

/// A block as it was when it was read.
struct BlockCopy {
    Block block;
    ItemPlace place; ///< of an item in its numbered list
};

/// The blocks of a document as values, each read once after it has changed, whoever asks for it: checks, spelling and
/// the journal hold the same texts.
class BlockCopies : public QObject
{
    Q_OBJECT
public:
    /// Those of \p document, for all that watch it.
    static BlockCopies *of(QTextDocument *document);

    const BlockCopy &copy(const QTextBlock &block);

private:
    explicit BlockCopies(QTextDocument *document);
    void contentsChanged(int position, int removed, int added);

    QTextDocument *m_document;
    QVector<std::optional<BlockCopy>> m_copies; ///< one a block of the document
};

} // namespace caveat
