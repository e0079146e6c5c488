// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "block_assembler.h"
#include "character_references.h"
#include "footnotes.h"
#include "html_reader.h"
#include "left_out.h"
#include "utf8_copy.h"

#include <md4c.h>

#include <optional>

namespace caveat
{

/// Hears what md4c finds and tells the assembler.
///
/// md4c hands out pointers into its text, so offsets are arithmetic; markers of
/// spans and line breaks come without a place and are looked for around the text next to them.
class MarkdownWalk
{
public:
    MarkdownWalk(const QString &source, const PreparedFootnotes &footnotes, int deepestNesting);

    /// False if something nests too deep.
    bool walk();
    QVector<Block> takeBlocks() { return m_blocks.take(); }
    const QStringList &directivesLeft() const { return m_blocks.directivesLeft(); } ///< after takeBlocks()
    const QVector<TextRange> &htmlParts() const { return m_htmlParts; }
    QVector<LeftOutPassage> leftOut() const { return leftOutPassages(m_leftOut, m_blocks, m_source); }
    QStringList notices() const { return m_leftOut.notices(); }

    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const char *text, MD_SIZE size);

private:
    /// What is heard of before its place is known.
    struct Waiting {
        enum class What : quint8 { SoftBreak, HardBreak, OpenSpan, CloseSpan };
        explicit Waiting(What event, SpanKind span = SpanKind::Emphasis)
            : what(event)
            , kind(span)
        {
        }
        What what;
        SpanKind kind;
        QString target;
        QString title;
        TextRange source{-1, -1};
    };

    InlineText &inlineText() { return m_imageDepth > 0 ? m_imageText : m_blocks.text(); }
    QString decoded(const MD_ATTRIBUTE &attribute);
    void skipOpeningFence(char fence);
    void skipClosingFence();
    void enterCell(bool header);
    void betweenBlocks();

    /// Gives all that waits its place, now that something begins at \p at.
    void settle(qsizetype at);
    void settleAtEnd();
    void carryOut(const Waiting &waiting);

    void addText(TextRange range);
    void addPlain(TextRange range);
    void addFootnoteMark(const FootnoteMark &mark);
    void addEntity(TextRange range);
    void addCodeBlockText(std::optional<TextRange> range, QStringView shown);
    void addHtmlTag(TextRange range);
    void addOpeningTag(TextRange range);
    void addClosingTag(TextRange range);
    void addImage(TextRange source, const Block &image);
    void readHtmlBlock();

    QString m_source;
    /// The source with what HTML inside quotes and lists must not see made blank.
    QString m_shown;
    const PreparedFootnotes &m_footnotes;
    int m_deepestNesting;
    Utf8Copy m_copy;
    BlockAssembler m_blocks;
    LeftOutCount m_leftOut;
    CharacterReferences m_references;

    QVector<Waiting> m_waiting;
    qsizetype m_lastEnd = 0; ///< of the last source whose place is known
    QString m_fence; ///< the least that opens and closes the code block at hand; empty if indents mark it
    qsizetype m_codeIndent = 0; ///< spaces of a code line whose place is not known yet
    QVector<TextRange> m_htmlLines;
    QVector<TextRange> m_htmlParts;
    QByteArray m_skippedTag; ///< inline HTML is left out until this element ends

    InlineText m_imageText;
    QString m_imageTarget;
    qsizetype m_imageStart = 0;
    int m_imageDepth = 0;

    CellPlace m_cell{-1, -1, false};
    int m_depth = 0;
    bool m_linkDropped = false; ///< the link at hand leads nowhere
    bool m_inHtmlBlock = false;
    bool m_inCodeBlock = false;
    bool m_tooDeep = false;
};

} // namespace caveat
