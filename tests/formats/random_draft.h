// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/draft.h>

#include <QRandomGenerator>

namespace caveat
{

/// Makes drafts of every kind of block and span, with texts that look like markup.
class RandomDraft
{
public:
    explicit RandomDraft(quint32 seed)
        : m_random(seed)
    {
    }

    Draft make();

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool oneIn(int bound) { return below(bound) == 0; }

    Block filled(BlockKind kind, bool breaks = true);
    void addSpans(Block &block, const QVector<TextRange> &words, int first, int last, const QVector<SpanKind> &around);
    void addTable();
    void addList();
    void add(Block block, int listId = 0);

    QRandomGenerator m_random;
    Draft m_draft;
    QVector<int> m_listIds;
    int m_lastListId = 0;
    int m_quoteDepth = 0;
};

} // namespace caveat
