// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <draft/block.h>

#include <QString>
#include <QStringView>
#include <QVector>

namespace caveat
{

/// True if \p text is one character of the white space that HTML shows as a space.
bool isHtmlSpace(QStringView text);

/// White space other than that of HTML, or a character of no width: what an editor would not type. Not the space of
/// Chinese and Japanese, which stands for the indent of a paragraph.
bool isOddSpace(QChar unit);

/// What is taken off a block's text.
enum class Trim : quint8 { Nothing, LastLineEnds, Ends };

/// Gathers the text of one block with its spans and the map to its source.
///
/// Sources must ascend. Spans that are open when a block is taken go on in the next.
class InlineText
{
public:
    explicit InlineText(QStringView source);

    /// Source shown unit for unit, white space and all.
    void addVerbatim(TextRange source);
    /// Source shown with each run of HTML white space as one space.
    void addCollapsed(TextRange source);
    /// \p text, shown for \p source.
    void addReplacement(TextRange source, QStringView text);
    /// White space that counts once, however many runs of it follow each other.
    void addSpace(TextRange source);
    /// A line break within the block; white space around it is none.
    void addBreak(TextRange source);

    /// \p sourceStart is where the opening tag or marker begins, or -1.
    void openSpan(SpanKind kind, qsizetype sourceStart, const QString &target = {}, const QString &title = {});
    /// Closes the innermost open span of \p kind; those inside it end too, and begin again behind it.
    void closeSpan(SpanKind kind, qsizetype sourceEnd);
    /// Closes all that are open; where they end in the source is not known.
    void closeAllSpans();
    /// Spans whose source ends behind \p at have none: it was guessed wrong.
    void forgetSourcesBehind(qsizetype at);
    /// A span that is closed already.
    void addSpan(const Span &span) { m_spans.append(span); }

    qsizetype size() const { return m_text.size(); }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// No text, and no span that opened or closed here.
    bool isUntouched() const { return m_text.isEmpty() && m_spans.isEmpty(); }
    QStringView text() const { return m_text; }
    /// End of the last source that showed text.
    qsizetype sourceEnd() const;

    /// Moves all into \p block.
    void take(Block &block, Trim trim);
    /// Where odd spaces were taken off the ends of blocks.
    const QVector<TextRange> &trimmed() const { return m_trimmed; }

private:
    struct OpenSpan {
        SpanKind kind;
        int index; ///< in m_spans, or -1 where it repeats one around it
    };

    void endSpan(const OpenSpan &open, qsizetype sourceEnd);
    void trimSpaceBefore();
    void removeLast();
    void noteTrimmed(const SourceMap::Piece &piece, TextRange kept);
    TextRange kept(Trim trim) const;

    QStringView m_source;
    QString m_text;
    QVector<SourceMap::Piece> m_pieces;
    QVector<Span> m_spans; ///< by opening
    QVector<TextRange> m_trimmed;
    QVector<OpenSpan> m_open;
    bool m_spaceTaken = true; ///< white space here would show nothing
    bool m_endsInSpace = false; ///< the last unit is a space that a line break takes away
};

} // namespace caveat
