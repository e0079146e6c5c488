// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "inline_text.h"

#include <draft/draft.h>

#include <optional>

namespace caveat
{

/// A block that is \p kind and no more.
Block emptyBlock(BlockKind kind, int level = 0, const QString &language = {});

/// Builds the blocks of a draft for a reader that walks its source in order:
/// the reader says what opens and closes, the assembler what each block is.
class BlockAssembler
{
public:
    explicit BlockAssembler(QStringView source);

    InlineText &text() { return m_text; }

    /// Ends the block at hand, if it has text or an image.
    void endBlock();
    /// A block that is complete as it is.
    void addBlock(const Block &block);

    /// Blocks are headings, captions, cells … like \p kind until it is left again.
    void enterKind(const Block &kind);
    void leaveKind();
    bool isInKind(BlockKind kind) const;
    /// True where white space stays as it is.
    bool isPreformatted() const { return !m_kinds.isEmpty() && m_kinds.constLast().kind == BlockKind::Preformatted; }

    void enterQuote()
    {
        endBlock();
        ++m_quoteDepth;
    }
    void leaveQuote()
    {
        endBlock();
        --m_quoteDepth;
    }
    void enterList(ListMarker marker, int firstNumber);
    void leaveList();
    void enterItem(std::optional<int> number = {}, std::optional<ListMarker> marker = {});
    void leaveItem();

    void enterLanguage(const QString &language) { m_languages.append(language); }
    void leaveLanguage() { m_languages.removeLast(); }

    /// A further paragraph that belongs to no list, whatever it stands in (a footnote).
    void beginLooseParagraph();

    /// A comment to the check: it goes to the block at hand, or the next.
    void addDirective(const QString &directive) { m_directives.append(directive); }
    /// Those behind the last block; to be asked after take().
    const QStringList &directivesLeft() const { return m_directives; }

    /// A line break; the second in a row ends the paragraph.
    void addBreak(TextRange source);
    /// To be called before text from \p sourceStart is added: source that the parser has moved begins a block of its
    /// own.
    void keepAscending(qsizetype sourceStart);

    /// An image; it stands for itself if nothing else is in its block. Without an
    /// address it is its alternative text, as browsers show it.
    void addImage(TextRange source, const Block &image);

    /// Where odd spaces were taken off the ends of blocks.
    const QVector<TextRange> &trimmed() const { return m_text.trimmed(); }
    /// All blocks, lists put in order.
    QVector<Block> take();

private:
    struct List {
        ListMarker marker = ListMarker::Bullet;
        int next = 1;
        int id = 0;
        bool inItem = false;
        bool itemBegun = false;
        int number = 1;
    };
    struct PlacedImage {
        qsizetype at = 0;
        Block block;
    };

    void addTextOf(const Block &block);
    bool onlyImages() const;
    void place(Block &block);
    void flushImages();
    void append(const Block &block, int listId);

    InlineText m_text;
    QVector<Block> m_blocks;
    QVector<int> m_listIds; ///< for each block the list it stands in, or 0
    QVector<Block> m_kinds;
    QVector<List> m_lists;
    QVector<PlacedImage> m_images;
    QVector<QString> m_languages;
    QStringList m_directives;
    int m_quoteDepth = 0;
    int m_lastListId = 0;
    bool m_loose = false;
};

} // namespace caveat
