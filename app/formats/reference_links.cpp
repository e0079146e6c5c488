// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "reference_links.h"

#include "output_target.h"

#include <cleaning/cleaning_words.h>
#include <text/numbered_marks.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// A mark can be a link: no link or code is around it, and no span begins or ends inside.
bool mayLink(const Block &block, TextRange range)
{
    return std::ranges::none_of(block.spans, [range](const Span &span) {
        const auto splits = [range](qsizetype at) { return range.start < at && at < range.end; };
        const bool link = span.kind == SpanKind::Link && !linkTarget(span.target).isEmpty();
        const bool whole = link || span.kind == SpanKind::Code || span.kind == SpanKind::Image;
        return splits(span.range.start) || splits(span.range.end) || (whole && span.range.overlaps(range));
    });
}

bool mayHoldMarks(BlockKind kind)
{
    return kind == BlockKind::Heading || kind == BlockKind::Paragraph || kind == BlockKind::ListItem
        || kind == BlockKind::TableCell || kind == BlockKind::Caption;
}

/// A caption of the image or table before it; others are written as paragraphs.
bool isHeldCaption(const Draft &draft, int index)
{
    if (index == 0 || draft.blocks.at(index).kind != BlockKind::Caption)
        return false;
    const Block &before = draft.blocks.at(index - 1);
    const bool isImage = before.kind == BlockKind::ImageText && !imageTarget(before.imageTarget).isEmpty();
    return before.quoteDepth == draft.blocks.at(index).quoteDepth && (isImage || before.kind == BlockKind::TableCell);
}

qsizetype noteLength(const Draft &draft, int index)
{
    return isHeldCaption(draft, index) ? 0 : noteMarkLength(draft.blocks.at(index));
}

QString markId(int number)
{
    return u"mark-%1"_s.arg(number);
}

} // namespace

ReferenceLinks::ReferenceLinks(const Draft &draft)
{
    findCitations(draft);
    findMarks(draft);
    if (m_marks.isEmpty())
        return;
    findNotes(draft);
    findListed(draft);
    linkMarks();
}

/// The citations that are no typed text, and the entries of the reference list that they name.
void ReferenceLinks::findCitations(const Draft &draft)
{
    QHash<QString, int> numbers;
    for (int index = 0; index < draft.blocks.size(); ++index) {
        const Block &block = draft.blocks.at(index);
        if (block.reference.isEmpty() || numbers.contains(block.reference))
            continue;
        const int number = block.kind == BlockKind::ListItem ? block.number : static_cast<int>(numbers.size()) + 1;
        numbers.insert(block.reference, number);
        m_entries.insert(index, number);
    }
    for (int index = 0; index < draft.blocks.size() && !numbers.isEmpty(); ++index) {
        const Block &block = draft.blocks.at(index);
        for (const Span &span : block.spans) {
            if (span.kind == SpanKind::Citation && mayLink(block, span.range))
                addCitation(index, block, span, numbers);
        }
    }
}

/// Marks that are numbers name their entries by them; of names, each stands for the source at its place.
void ReferenceLinks::addCitation(int block, const Block &in, const Span &citation, const QHash<QString, int> &numbers)
{
    static const QRegularExpression digits(u"\\d+"_s);
    static const QRegularExpression name(u"[^(); ][^();]*"_s);
    const QStringList ids = citation.target.split(u',');
    const QString text = in.text.mid(citation.range.start, citation.range.length());
    if (ids.size() == 1) {
        if (const int number = numbers.value(ids.constFirst()); number > 0)
            m_marks.append({block, citation.range, number});
        return;
    }
    const bool isNumbered = !text.startsWith(u'(');
    qsizetype at = 0;
    for (auto parts = (isNumbered ? digits : name).globalMatch(text); parts.hasNext(); ++at) {
        const auto part = parts.next();
        const int number = isNumbered ? part.captured().toInt() : numbers.value(ids.value(at));
        const TextRange range = TextRange{part.capturedStart(), part.capturedEnd()}.shifted(citation.range.start);
        if (number > 0 && mayLink(in, range))
            m_marks.append({block, range, number});
    }
}

void ReferenceLinks::findMarks(const Draft &draft)
{
    for (int index = 0; index < draft.blocks.size(); ++index) {
        const Block &block = draft.blocks.at(index);
        if (!mayHoldMarks(block.kind))
            continue;
        const auto isCited = [&block](TextRange range) {
            return std::ranges::any_of(block.spans,
                [range](const Span &span) { return span.kind == SpanKind::Citation && span.range.overlaps(range); });
        };
        const qsizetype own = noteLength(draft, index);
        for (const TextRange mark : bracketedMarks(block.text, own)) {
            if (!isCited(mark))
                addNumbers(index, block, mark);
        }
        for (const Span &span : block.spans) {
            const QString text = block.text.mid(span.range.start, span.range.length());
            if (span.kind == SpanKind::Superscript && !isCited(span.range) && !followsUnit(block.text, span.range.start)
                && isNumberedMark(text))
                addNumbers(index, block, span.range);
        }
    }
}

/// Each number of a mark as a link; of one number the whole mark.
void ReferenceLinks::addNumbers(int block, const Block &in, TextRange mark)
{
    const QString text = in.text.mid(mark.start, mark.length());
    const QVector<TextRange> numbers = writtenNumbers(text);
    for (const TextRange number : numbers) {
        const TextRange range = numbers.size() > 1 ? number.shifted(mark.start) : mark;
        if (mayLink(in, range))
            m_marks.append({block, range, text.mid(number.start, number.length()).toInt()});
    }
}

void ReferenceLinks::findNotes(const Draft &draft)
{
    for (int index = 0; index < draft.blocks.size(); ++index) {
        const Block &block = draft.blocks.at(index);
        const qsizetype length = noteLength(draft, index);
        if (length == 0)
            continue;
        const int number = QStringView(block.text).sliced(1, length - 3).toInt();
        const bool isMarked = std::ranges::any_of(
            m_marks, [&](const Mark &mark) { return mark.number == number && mark.block != index; });
        const bool isTaken = std::ranges::find(m_entries, number) != m_entries.end()
            || std::ranges::find(m_notes, number) != m_notes.end();
        if (number > 0 && isMarked && !isTaken)
            m_notes.insert(index, number);
    }
    m_entries.insert(m_notes);
}

void ReferenceLinks::findListed(const Draft &draft)
{
    const bool anyNumbered = std::ranges::any_of(draft.blocks,
        [](const Block &block) { return block.kind == BlockKind::ListItem && block.marker == ListMarker::Number; });
    if (!anyNumbered)
        return;
    const CleaningWords words = shippedCleaningWords();
    bool inReferences = false;
    for (int index = 0; index < draft.blocks.size(); ++index) {
        const Block &block = draft.blocks.at(index);
        if (block.kind == BlockKind::Heading)
            inReferences = words.referenceHeadings.contains(lineWords(block.text).join(u' '));
        const bool isItem = block.kind == BlockKind::ListItem && block.marker == ListMarker::Number && block.level == 1
            && !block.continuesItem;
        const bool isTaken = std::ranges::find(m_entries, block.number) != m_entries.end();
        if (inReferences && isItem && block.number > 0 && !isTaken)
            m_entries.insert(index, block.number);
    }
}

void ReferenceLinks::linkMarks()
{
    m_marks.removeIf([this](const Mark &mark) { return m_entries.contains(mark.block); });
    QHash<int, int> marked;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (std::ranges::find(m_entries, mark.number) == m_entries.end())
            continue;
        const QString id = marked.contains(mark.number) ? QString() : u" id=\""_s + markId(mark.number) + u'"';
        marked.insert(mark.number, mark.block);
        m_anchors[mark.block].append(
            {mark.range, u"<a href=\"#"_s + entryId(mark.number) + u'"' + id + u" role=\"doc-noteref\">"});
    }
    erase_if(m_entries, [&marked](const auto &entry) { return !marked.contains(entry.value()); });
    erase_if(m_notes, [&marked](const auto &entry) { return !marked.contains(entry.value()); });
}

QString ReferenceLinks::entryId(int number)
{
    return u"reference-%1"_s.arg(number);
}

QString ReferenceLinks::backLink(int number, bool withId)
{
    const QString id = withId ? u" id=\""_s + entryId(number) + u'"' : QString();
    const QString label = htmlEscaped(QCoreApplication::translate("HtmlWriter", "Back to the text"));
    return u" <a href=\"#"_s + markId(number) + u'"' + id + u" role=\"doc-backlink\" aria-label=\"" + label
        + u"\">↩</a>";
}

qsizetype noteMarkLength(const Block &block)
{
    static const QRegularExpression mark(u"^\\[[1-9]\\d{0,2}\\] (?=\\S)"_s);
    const bool isLoose = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Caption;
    if (!isLoose || block.quoteDepth > 0 || !block.directives.isEmpty() || !block.language.isEmpty())
        return 0;
    const qsizetype length = mark.match(block.text).capturedLength();
    const bool entered
        = std::ranges::any_of(block.spans, [length](const Span &span) { return span.range.start < length; });
    return entered ? 0 : length;
}

Block withoutStart(Block block, qsizetype length)
{
    block.text.remove(0, length);
    for (Span &span : block.spans)
        span.range = span.range.shifted(-length);
    return block;
}

} // namespace caveat
