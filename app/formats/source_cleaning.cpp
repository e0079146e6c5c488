// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "source_cleaning.h"

#include "block_source_edit.h"
#include "html_removal.h"
#include "link_source_edit.h"
#include "source_escape.h"

#include <QCoreApplication>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.isSpace(); });
}

bool isLineEnd(QChar unit)
{
    return unit == u'\n' || unit == u'\r';
}

/// Past the line end at \p at.
qsizetype pastLineEnd(QStringView source, qsizetype at)
{
    if (source.sliced(at).startsWith(u"\r\n"))
        return at + 2;
    return std::min(at + 1, source.size());
}

/// \p range with the rest of its lines, if nothing else stands on them.
TextRange withWholeLines(QStringView source, TextRange range)
{
    qsizetype start = range.start;
    while (start > 0 && !isLineEnd(source.at(start - 1)) && source.at(start - 1).isSpace())
        --start;
    qsizetype end = range.end;
    while (end < source.size() && !isLineEnd(source.at(end)) && source.at(end).isSpace())
        ++end;
    const bool begins = start == 0 || isLineEnd(source.at(start - 1));
    const bool ends = end == source.size() || isLineEnd(source.at(end));
    return begins && ends ? TextRange{start, pastLineEnd(source, end)} : range;
}

/// The blocks that go from some place to the end.
int tailStart(const SourceDraft &document, const QVector<int> &blocks)
{
    int start = int(document.draft.blocks.size());
    for (auto block = blocks.rbegin(); block != blocks.rend() && *block == start - 1; ++block)
        --start;
    return start;
}

class SourceCleaner
{
public:
    SourceCleaner(const SourceDraft &document, const QVector<Residue> &accepted)
        : m_document(document)
        , m_source(document.source)
        , m_cleaning(cleaning(accepted))
        , m_tail(tailStart(document, m_cleaning.blocks))
    {
    }

    /// \p direct edits leave markers alone, and may in Markdown come to mean something else.
    QVector<SourceEdit> edits(const QVector<LeftOutPassage> &leftOut, bool direct)
    {
        m_result.clear();
        QVector<TextEdit> emptied;
        if (m_document.format == Format::Html)
            removeElements();
        else
            removeLines(emptied);
        m_result += direct ? directEdits() : sourceEdits(m_document, m_cleaning.edits);
        m_result += sourceEdits(m_document, emptied);
        m_result += linkSourceEdits(m_document, m_cleaning.links);
        for (const LeftOutPassage &passage : leftOut) {
            const bool inLine = passage.kind == ResidueKind::StraySpace;
            m_result.append({inLine ? passage.source : withWholeLines(m_source, passage.source), QString()});
        }
        return inOrder();
    }

private:
    QVector<SourceEdit> directEdits() const
    {
        QVector<SourceEdit> result;
        for (const BlockEdits &of : editsByBlock(m_document.draft, m_cleaning.edits))
            result += directSourceEdits(m_document, m_document.draft.blocks.at(of.block), of.edits);
        return result;
    }

    void removeElements()
    {
        QVector<TextRange> ranges;
        qsizetype tail = m_source.size();
        for (const int index : std::as_const(m_cleaning.blocks)) {
            const Block &block = m_document.draft.blocks.at(index);
            if (index >= m_tail)
                tail = std::min(tail, block.source.isEmpty() ? tail : sourceExtent(block).start);
            if (block.kind == BlockKind::ImageText)
                continue;
            for (const SourceMap::Piece &piece : block.source.pieces())
                ranges.append(piece.source);
            for (const Span &span : block.spans) {
                if (!span.source.isEmpty())
                    ranges.append(span.source);
            }
        }
        std::ranges::sort(ranges);
        for (const TextRange range : withEmptiedElements(m_source, ranges, tail))
            m_result.append({withWholeLines(m_source, range), QString()});
    }

    /// The line of the first block of the tail begins with it.
    bool tailBeginsLine() const
    {
        const Block &first = m_document.draft.blocks.at(m_tail);
        const qsizetype before = m_tail > 0 ? sourceExtent(m_document.draft.blocks.at(m_tail - 1)).end : 0;
        return first.kind != BlockKind::TableCell
            && (first.source.isEmpty() || m_tail == 0
                || std::ranges::any_of(
                    m_source.sliced(before, std::max<qsizetype>(sourceExtent(first).start - before, 0)), isLineEnd));
    }

    void removeLines(QVector<TextEdit> &inText)
    {
        while (m_tail < m_document.draft.blocks.size() && !tailBeginsLine())
            ++m_tail;
        for (const int index : std::as_const(m_cleaning.blocks)) {
            const qsizetype size = m_document.draft.blocks.at(index).text.size();
            if (index < m_tail)
                inText.append({{index, {0, size}}, QString()});
        }
        const auto first = std::find_if(m_document.draft.blocks.begin() + m_tail, m_document.draft.blocks.end(),
            [](const Block &block) { return !block.source.isEmpty(); });
        if (first == m_document.draft.blocks.end())
            return;
        qsizetype start = sourceExtent(*first).start;
        while (start > 0 && !isLineEnd(m_source.at(start - 1)))
            --start;
        // With the blank lines that parted it from the article.
        for (qsizetype at = start; at > 0 && m_source.at(at - 1).isSpace(); --at) {
            if (isLineEnd(m_source.at(at - 1)) && !m_source.sliced(at - 1).startsWith(u"\r\n"))
                start = at;
        }
        qsizetype end = start;
        for (auto block = first; block != m_document.draft.blocks.end(); ++block)
            end = std::max(end, sourceExtent(*block).end);
        while (end < m_source.size() && !isLineEnd(m_source.at(end)))
            ++end;
        end = pastLineEnd(m_source, end);
        if (isUnderline(end) || isBlank(m_source.sliced(end)))
            end = m_source.size();
        m_result.append({{start, end}, QString()});
    }

    /// Only the line under a heading follows.
    bool isUnderline(qsizetype at) const
    {
        return std::ranges::all_of(
            m_source.sliced(at), [](QChar unit) { return unit.isSpace() || unit == u'=' || unit == u'-'; });
    }

    QVector<SourceEdit> inOrder()
    {
        std::ranges::stable_sort(m_result, [](const SourceEdit &left, const SourceEdit &right) {
            return left.range.start != right.range.start ? left.range.start < right.range.start
                                                         : left.range.end > right.range.end;
        });
        QVector<SourceEdit> apart;
        for (const SourceEdit &edit : std::as_const(m_result)) {
            const bool follows = apart.isEmpty() || edit.range.start >= apart.constLast().range.end;
            if (follows && !(edit.range.isEmpty() && edit.text.isEmpty()))
                apart.append(edit);
        }
        return apart;
    }

    const SourceDraft &m_document;
    QStringView m_source;
    Cleaning m_cleaning;
    int m_tail;
    QVector<SourceEdit> m_result;
};

bool sameTexts(const Draft &left, const Draft &right)
{
    return std::ranges::equal(left.blocks, right.blocks,
        [](const Block &one, const Block &other) { return one.kind == other.kind && one.text == other.text; });
}

QString leftOutLabel(ResidueKind kind)
{
    switch (kind) {
    case ResidueKind::HiddenText:
        return QCoreApplication::translate("Residue", "Text that the page hides from its readers");
    case ResidueKind::Empty:
        return QCoreApplication::translate("Residue", "A block without text");
    case ResidueKind::Navigation:
        return QCoreApplication::translate("Residue", "A menu or share bar of the page");
    case ResidueKind::CommentTail:
        return QCoreApplication::translate("Residue", "The comment area of the page");
    case ResidueKind::FormText:
        return QCoreApplication::translate("Residue", "A form of the page");
    case ResidueKind::PagePart:
        return QCoreApplication::translate("Residue", "A part of the page beside its article");
    default:
        return QCoreApplication::translate("Residue", "Space at the end of a line");
    }
}

} // namespace

QVector<SourceResidue> sourceResidue(const SourceDraft &document, const QVector<Residue> &found)
{
    QVector<SourceResidue> all;
    for (const Residue &piece : found) {
        const TextRange range = document.draft.blocks.at(piece.at.block).source.toSource(piece.at.range);
        all.append({piece.kind, range, piece.text, piece.label});
    }
    for (const LeftOutPassage &passage : document.leftOut)
        all.append({passage.kind, passage.source, passage.text, leftOutLabel(passage.kind)});
    std::ranges::stable_sort(all, {}, [](const SourceResidue &piece) { return piece.source; });
    return all;
}

QVector<SourceEdit> cleaningEdits(
    const SourceDraft &document, const QVector<Residue> &accepted, const QVector<LeftOutPassage> &leftOut)
{
    SourceCleaner cleaner(document, accepted);
    QVector<SourceEdit> edits = cleaner.edits(leftOut, true);
    if (document.format != Format::Markdown)
        return edits;
    const auto outcome = readText(applied(document.source, edits), document.format);
    const bool reads = outcome && sameTexts(outcome->draft, cleaned(document.draft, accepted));
    return reads ? edits : cleaner.edits(leftOut, false);
}

QString cleanedSource(const SourceDraft &document, const CleaningWords &words)
{
    constexpr int mostRounds = 5;
    SourceDraft current = document;
    for (int round = 0; round < mostRounds; ++round) {
        const QVector<SourceEdit> edits = cleaningEdits(current, residue(current.draft, words), current.leftOut);
        if (edits.isEmpty())
            break;
        const auto next = readText(applied(current.source, edits), current.format);
        if (!next)
            break;
        current = *next;
    }
    return current.source;
}

} // namespace caveat
