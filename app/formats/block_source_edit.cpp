// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "block_source_edit.h"

#include "markdown_inline.h"
#include "markdown_reader.h"
#include "source_escape.h"

#include <QRegularExpression>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;
using Piece = SourceMap::Piece;

/// Nesting that no single block reaches.
constexpr int nestingInBlock = 100;

class BlockEditor
{
public:
    BlockEditor(const SourceDraft &document, const Block &block, const QVector<TextEdit> &edits)
        : m_document(document)
        , m_block(block)
        , m_edits(edits)
        , m_script(sourceScript(document, block))
    {
    }

    QVector<SourceEdit> edits()
    {
        m_done.fill(false, m_edits.size());
        m_quotationTouched = std::ranges::any_of(m_block.source.pieces(),
            [this](const Piece &piece) { return isQuotationTag(piece) && isTouched(piece.text()); });
        m_shownEnd = sourceExtent(m_block).start;
        for (const Piece &piece : m_block.source.pieces()) {
            editPiece(piece);
            m_shownEnd = piece.source.end;
        }
        for (const Span &span : m_block.spans) {
            if (!span.source.isEmpty() && isEmptied(span))
                m_result.append({span.source, {}});
        }
        for (qsizetype index = 0; index < m_edits.size(); ++index) {
            const QString &text = m_edits.at(index).text;
            if (!m_done.at(index) && !text.isEmpty())
                insert(index);
        }
        return joined();
    }

private:
    /// The first edit that ends at \p place or behind.
    QVector<TextEdit>::const_iterator firstFrom(qsizetype place) const
    {
        return std::ranges::partition_point(
            m_edits, [place](const TextEdit &edit) { return edit.at.range.end < place; });
    }

    bool isTouched(TextRange text) const
    {
        return anyNear(text, [text](TextRange edit) { return edit.overlaps(text); });
    }

    template <typename Predicate>
    bool anyNear(TextRange text, Predicate predicate) const
    {
        for (auto edit = firstFrom(text.start); edit != m_edits.end() && edit->at.range.start <= text.end; ++edit) {
            if (predicate(edit->at.range))
                return true;
        }
        return false;
    }

    bool isQuotationTag(const Piece &piece) const
    {
        const QStringView source = QStringView(m_document.source).sliced(piece.source.start, piece.source.length());
        return !piece.verbatim && (source.startsWith(u"<q") || source.startsWith(u"</q"));
    }

    bool isTouchedInside(TextRange text) const
    {
        return anyNear(text, [text](TextRange range) {
            return range.isEmpty() ? text.start < range.start && range.start < text.end
                                   : range.overlaps(text) && !range.covers(text);
        });
    }

    bool isEmptied(const Span &span) const
    {
        qsizetype reached = span.range.start;
        for (auto edit = firstFrom(reached); edit != m_edits.end() && edit->at.range.start < span.range.end; ++edit) {
            const TextRange range = edit->at.range;
            const bool addsInside = span.range.covers(range) && !edit->text.isEmpty()
                && (!range.isEmpty() || range.start > span.range.start);
            if (range.start > reached || addsInside)
                return false;
            reached = std::max(reached, range.end);
        }
        return reached >= span.range.end;
    }

    /// Back over white space of the source that the text does not show: line ends and what indents a line.
    qsizetype behindSpace(qsizetype place) const
    {
        while (place > m_shownEnd && m_document.source.at(place - 1).isSpace())
            --place;
        return place;
    }

    /// A note whose mark goes would run into the note before.
    QString paragraphBreak(const Piece &piece) const
    {
        const QStringView source = QStringView(m_document.source).sliced(piece.source.start, piece.source.length());
        const bool begins = !piece.verbatim && source.startsWith(u"[^") && source.contains(u"]:");
        return begins ? u"\n"_s : QString();
    }

    void editPiece(const Piece &piece)
    {
        const TextRange text = piece.text();
        if (!piece.verbatim && isTouchedInside(text)) {
            rewritePiece(piece);
            return;
        }
        for (auto edit = firstFrom(text.start); edit != m_edits.end() && edit->at.range.start < text.end; ++edit) {
            const TextRange cut{std::max(edit->at.range.start, text.start), std::min(edit->at.range.end, text.end)};
            if (cut.isEmpty())
                continue;
            TextRange source = piece.verbatim ? cut.shifted(piece.source.start - piece.textStart) : piece.source;
            if (edit->at.range.start < text.start)
                source.start = behindSpace(source.start);
            m_result.append({{source.start, source.start}, paragraphBreak(piece)});
            m_result.append({source, {}});
        }
        // A quotation's tags show its marks: one alone would show none.
        if (!isTouched(text) && isQuotationTag(piece) && m_quotationTouched)
            m_result.append({piece.source, sourceEscaped(QStringView(m_block.text).sliced(text.start, 1), m_script)});
        // A line of plain text that grows or shrinks no longer looks as if it were broken to a width.
        if (m_script == SourceScript::Plain && !piece.verbatim && !isTouched(text))
            m_result.append({piece.source, u" "_s});
    }

    /// A piece that stands for several units, of which some stay.
    void rewritePiece(const Piece &piece)
    {
        const TextRange text = piece.text();
        QString shown;
        qsizetype at = text.start;
        for (qsizetype index = 0; index < m_edits.size(); ++index) {
            const TextRange range = m_edits.at(index).at.range;
            if (range.end < text.start || range.start > text.end || (range.start == text.end && !range.overlaps(text)))
                continue;
            if (range.start >= text.start && range.start < text.end) {
                shown += QStringView(m_block.text).sliced(at, range.start - at);
                shown += m_edits.at(index).text;
                m_done[index] = true;
            }
            at = std::clamp(range.end, at, text.end);
        }
        shown += QStringView(m_block.text).sliced(at, text.end - at);
        m_result.append({piece.source, paragraphBreak(piece) + sourceEscaped(shown, m_script)});
    }

    /// Where new text goes: inside the spans that hold the whole range, outside the others.
    qsizetype placeFor(TextRange range) const
    {
        const bool insertion = range.isEmpty();
        qsizetype place;
        if (range.start == m_block.text.size() || (insertion && range.start > 0))
            place = m_block.source.toSource({range.start - 1, range.start}).end;
        else
            place = m_block.source.toSource({range.start, range.start + 1}).start;
        for (const Span &span : m_block.spans) {
            if (span.source.isEmpty())
                continue;
            const bool endsInside = insertion ? span.range.end == range.start
                                              : span.range.contains(range.start) && span.range.end < range.end;
            if (endsInside)
                place = std::max(place, span.source.end);
            if (insertion && range.start == 0 && span.range.start == 0)
                place = std::min(place, span.source.start);
        }
        return place;
    }

    void insert(qsizetype index)
    {
        const TextEdit &edit = m_edits.at(index);
        const qsizetype place = placeFor(edit.at.range);
        const bool inCode = std::ranges::any_of(m_block.spans, [&](const Span &span) {
            return span.kind == SpanKind::Code && span.source.start < place && place < span.source.end
                && m_document.source.at(span.source.start) == u'`';
        });
        const bool raw = inCode && m_document.format == Format::Markdown;
        m_result.append({{place, place}, sourceEscaped(edit.text, raw ? SourceScript::Code : m_script)});
    }

    /// Edits that touch each other as one.
    QVector<SourceEdit> joined()
    {
        std::ranges::stable_sort(m_result, {}, &SourceEdit::range);
        QVector<SourceEdit> joined;
        for (const SourceEdit &edit : std::as_const(m_result)) {
            if (!joined.isEmpty() && edit.range.start <= joined.constLast().range.end) {
                joined.last().range.end = std::max(joined.constLast().range.end, edit.range.end);
                joined.last().text += edit.text;
            } else {
                joined.append(edit);
            }
        }
        return joined;
    }

    const SourceDraft &m_document;
    const Block &m_block;
    const QVector<TextEdit> &m_edits;
    SourceScript m_script;
    QVector<bool> m_done;
    qsizetype m_shownEnd = 0; ///< where what the text shows of the source ends before the piece at hand
    bool m_quotationTouched = false;
    QVector<SourceEdit> m_result;
};

/// True where \p edits change words in place, so that no marker can come to mean something else.
bool isTame(const Block &block, const QVector<TextEdit> &edits)
{
    return std::ranges::all_of(edits, [&block](const TextEdit &edit) {
        const TextRange range = edit.at.range;
        const auto isWord = [](QChar unit) { return unit.isLetterOrNumber(); };
        const auto isHarmless = [](QChar unit) {
            return unit.isLetter() || unit == u' ' || unit == u',' || unit == u'\'' || unit == u'’';
        };
        const bool inPlain = std::ranges::none_of(block.spans, [range](const Span &span) {
            return (range.contains(span.range.start) || range.contains(span.range.end - 1))
                && !span.range.covers(range);
        });
        return !range.isEmpty() && !edit.text.isEmpty() && inPlain && isWord(block.text.at(range.start))
            && isWord(block.text.at(range.end - 1)) && isWord(edit.text.front()) && isWord(edit.text.back())
            && std::ranges::all_of(edit.text, isHarmless);
    });
}

/// True where \p slice of Markdown, read alone, shows the text of \p expected.
bool showsText(QString slice, const Block &expected)
{
    static const QRegularExpression linePrefix(u"\n[ \t>]*"_s);
    slice.replace(linePrefix, u"\n"_s);
    const auto reading = readMarkdown(slice, nestingInBlock);
    return reading && reading->draft.blocks.size() == 1
        && reading->draft.blocks.constFirst().kind != BlockKind::Preformatted
        && reading->draft.blocks.constFirst().kind != BlockKind::ListItem
        && reading->draft.blocks.constFirst().text.simplified() == expected.text.simplified();
}

/// The footnote marks in \p block, which mean something only in the whole source.
QVector<Piece> footnoteMarks(const SourceDraft &document, const Block &block)
{
    QVector<Piece> marks;
    for (const Piece &piece : block.source.pieces()) {
        if (!piece.verbatim && QStringView(document.source).sliced(piece.source.start).startsWith(u"[^"))
            marks.append(piece);
    }
    return marks;
}

/// The source of \p block after \p edits, with footnote marks as the text they show.
QString sliceForReading(const SourceDraft &document, const Block &block, QVector<SourceEdit> edits)
{
    for (const Piece &mark : footnoteMarks(document, block)) {
        const QStringView shown = QStringView(block.text).sliced(mark.textStart, mark.textLength);
        const bool edited
            = std::ranges::any_of(edits, [&mark](const SourceEdit &edit) { return edit.range.overlaps(mark.source); });
        if (!edited)
            edits.append({mark.source, sourceEscaped(shown, SourceScript::Markdown)});
    }
    std::ranges::stable_sort(edits, {}, &SourceEdit::range);
    const TextRange extent = sourceExtent(block);
    for (SourceEdit &edit : edits)
        edit.range = edit.range.shifted(-extent.start);
    return applied(document.source.sliced(extent.start, extent.length()), edits);
}

/// The block after \p edits in Markdown of our own, with its footnote marks.
QString writtenAnew(const SourceDraft &document, const Block &block, QVector<TextEdit> edits)
{
    // A character that no text holds stands for each mark while the block is written.
    constexpr char16_t firstPlaceholder = 0xfdd2;
    constexpr qsizetype placeholders = 28;
    QVector<QString> sources;
    for (const Piece &mark : footnoteMarks(document, block)) {
        const bool edited
            = std::ranges::any_of(edits, [&mark](const TextEdit &edit) { return edit.at.range.overlaps(mark.text()); });
        if (edited || sources.size() == placeholders)
            continue;
        edits.append({{0, mark.text()}, QString(QChar(char16_t(firstPlaceholder + sources.size())))});
        sources.append(document.source.sliced(mark.source.start, mark.source.length()));
    }
    Block after = applied(block, edits);
    const auto isMark = [&](const Span &span) {
        const char16_t unit = after.text.at(span.range.start).unicode();
        return span.kind == SpanKind::Superscript && unit >= firstPlaceholder && unit < firstPlaceholder + placeholders;
    };
    after.spans.erase(std::remove_if(after.spans.begin(), after.spans.end(), isMark), after.spans.end());
    QString text = markdownInline(after, MarkdownPlace::OneLine, {}).trimmed();
    for (qsizetype index = 0; index < sources.size(); ++index)
        text.replace(QChar(char16_t(firstPlaceholder + index)), sources.at(index));
    const bool noteBegan = QStringView(document.source).sliced(sourceExtent(block).start).startsWith(u"[^");
    return noteBegan && block.spans.isEmpty() && !text.startsWith(u"[^") ? u'\n' + text : text;
}

/// Writes a whole value anew: with the quotation marks that it may lack.
QVector<SourceEdit> quotedValue(const SourceDraft &document, const Block &block, const QString &text)
{
    TextRange extent = sourceExtent(block);
    const QStringView source = document.source;
    const QChar before = extent.start > 0 ? source.at(extent.start - 1) : QChar();
    if ((before == u'"' || before == u'\'') && extent.end < source.size() && source.at(extent.end) == before)
        extent = {extent.start - 1, extent.end + 1};
    QString value = text;
    if (document.format == Format::Markdown)
        value = value.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
    else
        value = sourceEscaped(text, SourceScript::HtmlAttribute);
    return {{extent, u'"' + value.simplified() + u'"'}};
}

bool isQuoted(const SourceDraft &document, const Block &block)
{
    const TextRange extent = sourceExtent(block);
    const QChar before = extent.start > 0 ? document.source.at(extent.start - 1) : QChar();
    return before == u'"' || before == u'\'';
}

bool isValue(const SourceDraft &document, const Block &block)
{
    if (document.format == Format::Markdown)
        return block.kind == BlockKind::Title || block.kind == BlockKind::Description;
    return sourceScript(document, block) == SourceScript::HtmlAttribute;
}

} // namespace

QVector<BlockEdits> editsByBlock(const Draft &draft, QVector<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, &TextEdit::at);
    QVector<BlockEdits> all;
    for (const TextEdit &edit : std::as_const(edits)) {
        if (edit.at.block < 0 || edit.at.block >= draft.blocks.size())
            continue;
        if (all.isEmpty() || all.constLast().block != edit.at.block)
            all.append(BlockEdits{edit.at.block, {}});
        all.last().edits.append(edit);
    }
    return all;
}

QVector<SourceEdit> directSourceEdits(const SourceDraft &document, const Block &block, const QVector<TextEdit> &edits)
{
    return block.source.isEmpty() ? QVector<SourceEdit>() : BlockEditor(document, block, edits).edits();
}

QVector<SourceEdit> blockSourceEdits(const SourceDraft &document, const Block &block, const QVector<TextEdit> &edits)
{
    if (block.source.isEmpty())
        return {};
    const Block after = applied(block, edits);
    const bool tame = isTame(block, edits);
    if (isValue(document, block) && !(tame && isQuoted(document, block)))
        return quotedValue(document, block, after.text);

    QVector<SourceEdit> result = BlockEditor(document, block, edits).edits();
    const SourceScript script = sourceScript(document, block);
    const bool isMarkdown = script == SourceScript::Markdown || script == SourceScript::MarkdownCell;
    if (!isMarkdown || tame)
        return result;

    // Next to markers, new text can change what they mean: then the block is written anew.
    const TextRange extent = sourceExtent(block);
    const QString slice = sliceForReading(document, block, result);
    // White space at the start would move the text of a list item.
    if (!slice.isEmpty() && !slice.front().isSpace() && showsText(slice, after))
        return result;
    const bool isImage = block.kind == BlockKind::ImageText;
    return {
        {extent, isImage ? sourceEscaped(after.text, SourceScript::Markdown) : writtenAnew(document, block, edits)}};
}

} // namespace caveat
