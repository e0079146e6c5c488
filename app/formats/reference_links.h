// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "html_inline.h"

#include <draft/draft.h>

#include <QHash>
#include <QMap>

namespace caveat
{

/// The references of a draft with the marks that point to them, for writers that link the two. References are what its
/// citations name, the items of a numbered list under a heading such as "References", and notes: paragraphs "[1] …"
/// that are marked in the text.
class ReferenceLinks
{
public:
    explicit ReferenceLinks(const Draft &draft);

    /// The marks of a block as links to their references.
    QVector<InlineAnchor> anchors(int block) const { return m_anchors.value(block); }
    /// The number of the reference that a block is, if something points to it; or 0.
    int entry(int block) const { return m_entries.value(block); }
    /// The number of the note that a block is, or 0; its text begins with its mark.
    int note(int block) const { return m_notes.value(block); }

    static QString entryId(int number);
    /// A link back to the first mark of a reference; with \p withId it is what marks point to.
    static QString backLink(int number, bool withId);

private:
    struct Mark {
        int block = 0;
        TextRange range;
        int number = 0;
    };

    void findCitations(const Draft &draft);
    void addCitation(int block, const Block &in, const Span &citation, const QHash<QString, int> &numbers);
    void addNumbers(int block, const Block &in, TextRange mark);
    void findMarks(const Draft &draft);
    void findListed(const Draft &draft);
    void findNotes(const Draft &draft);
    void linkMarks();

    QVector<Mark> m_marks;
    QHash<int, int> m_entries;
    QHash<int, int> m_notes;
    QHash<int, QVector<InlineAnchor>> m_anchors;
};

/// How long the mark is that a note begins with, "[1] "; 0 where \p block is none. A caption of nothing can be one.
qsizetype noteMarkLength(const Block &block);
/// \p block without its first \p length characters, which no span enters.
Block withoutStart(Block block, qsizetype length);

} // namespace caveat
