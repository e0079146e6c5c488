// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "article_body.h"
#include "block_assembler.h"
#include "character_references.h"
#include "left_out.h"
#include "utf8_copy.h"

#include <draft/draft.h>

#include <QString>

#include <gumbo.h>

#include <optional>

namespace caveat
{

/// Walks the tree of a page and tells the assembler what it finds.
class HtmlWalk
{
public:
    /// \p copy holds the part of \p source from \p base on.
    HtmlWalk(BlockAssembler &blocks, LeftOutCount &leftOut, QStringView source, const Utf8Copy &copy, qsizetype base);

    /// Leaves out \p parts of the page.
    void leaveOut(const PageParts &parts) { m_parts = parts; }

    void walk(const GumboNode *node);

    const std::optional<Block> &title() const { return m_title; }
    const std::optional<Block> &description() const { return m_description; }
    const QString &language() const { return m_language; }

private:
    struct TableState {
        int row = -1;
        int column = 0;
        bool rowBegun = false; ///< rows without cells do not count
        QVector<int> rowsLeft; ///< for each column how many rows a cell from above still takes
    };

    void walkChildren(const GumboNode *node);
    void walkElement(const GumboNode *element);
    template <typename Walk>
    void inLanguageOf(const GumboNode *element, Walk walk);
    void walkBlock(const GumboNode *element);
    void walkInline(const GumboNode *element);
    void walkKind(const GumboNode *element, const Block &kind);
    void walkList(const GumboNode *element, ListMarker marker);
    void walkItem(const GumboNode *element, std::optional<ListMarker> marker = {});
    void walkQuote(const GumboNode *element);
    void walkFigure(const GumboNode *element);
    void walkPreformatted(const GumboNode *element);
    void walkTable(const GumboNode *element);
    void walkRows(const GumboNode *element, TableState &state);
    void walkCell(const GumboNode *element, TableState &state);
    void walkLink(const GumboNode *element);
    void walkNotes(const GumboNode *section);
    void walkNoteList(const GumboNode *list);
    void beginNote();
    void walkQuotation(const GumboNode *element);
    void readText(const GumboNode *node);
    void readComment(const GumboNode *node);
    void readImage(const GumboNode *element);
    void readMeta(const GumboNode *element);
    void readTitle(const GumboNode *element);

    bool isLeftOut(const GumboNode *node);
    void notePassage(const GumboNode *element, ResidueKind kind);
    qsizetype elementEnd(const GumboNode *element) const;
    qsizetype pastClosing(const QString &name, qsizetype at) const;
    Block attributeText(const GumboNode *element, const char *name);
    std::optional<TextRange> slice(const GumboStringPiece &piece) const;
    qsizetype tagStart(const GumboNode *element) const;
    qsizetype tagEnd(const GumboNode *element) const;
    TextRange tagRange(const GumboNode *element);

    BlockAssembler &m_blocks;
    LeftOutCount &m_leftOut;
    QStringView m_source;
    const Utf8Copy &m_copy;
    qsizetype m_base;
    CharacterReferences m_references;
    std::optional<Block> m_title;
    std::optional<Block> m_description;
    QString m_language;
    struct Note {
        int number = 0;
        qsizetype at = 0; ///< behind the tag of its list item
    };

    PageParts m_parts;
    std::optional<Note> m_note; ///< whose mark is still to be shown
    int m_listDepth = 0;
    int m_figureDepth = 0;
};

} // namespace caveat
