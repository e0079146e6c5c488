// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document_snapshot.h"

#include <draft/block.h>

#include <QObject>
#include <QVector>

class QTextDocument;

namespace caveat
{

class BlockCopies;

/// A block with the number of its last change.
struct TrackedBlock {
    quint64 revision = 0;
    Block block;
    ItemPlace place; ///< of an item in its numbered list
};

/// Blocks that give way to others.
struct BlockSplice {
    int first = 0;
    int removed = 0;
    QVector<TrackedBlock> added;
};

/// Numbers every change of every block of a document, and knows which blocks changed since they were last taken.
/// A keystroke costs the same however long the document is: nothing is read before it is taken.
class ChangeTracker : public QObject
{
    Q_OBJECT
public:
    explicit ChangeTracker(QTextDocument *document, QObject *parent = nullptr);

    quint64 revision(int block) const { return m_revisions.value(block); }
    bool hasChanges() const { return m_removed > 0 || m_changed > 0; }
    /// Takes up to \p most changed blocks as they are now; applied in order, splices rebuild the document's blocks.
    BlockSplice take(int most);
    /// All blocks are to be taken again, though none has changed.
    void retake();
    /// Takes the document for new: all of it has changed.
    void reset();

Q_SIGNALS:
    /// Text of one block has changed, and no block came or went.
    void blockEdited(int block, int offset, int removed, int added);
    /// As many characters have changed as before, in blocks that are as many: their formats, most often.
    void blocksReformatted(int first, int count);
    /// \p removed blocks from \p first on have given way to \p added.
    void blocksReplaced(int first, int removed, int added);

private:
    void contentsChanged(int position, int removed, int added);
    void merge(int first, int removed, int added);

    QTextDocument *m_document;
    BlockCopies *m_copies;
    QVector<quint64> m_revisions; ///< one a block
    quint64 m_lastRevision = 0;
    // What is to be taken: m_changed blocks from m_first on stand for m_removed that were taken before.
    int m_first = 0;
    int m_removed = 0;
    int m_changed = 0;
};

} // namespace caveat
