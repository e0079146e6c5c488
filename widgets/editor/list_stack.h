// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QVector>

class QTextCursor;
class QTextList;

namespace caveat
{

/// Sorts the items of a draft into lists of the document, one level inside the other.
class ListStack
{
public:
    /// The number \p item gets if it only follows the items before it.
    int numberAfter(const Block &item) const;

    /// Makes the block of \p cursor an item of the right list; a block that is no list item ends all lists.
    void enter(QTextCursor &cursor, const Block &block);
    void leave() { m_open.clear(); }

private:
    struct Open {
        QTextList *list = nullptr;
        int level = 0;
        int quoteDepth = 0;
        ListMarker marker = ListMarker::Bullet;
        int number = 0;
    };
    const Open *openFor(const Block &item) const;

    QVector<Open> m_open;
};

} // namespace caveat
