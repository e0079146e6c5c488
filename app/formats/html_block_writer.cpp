// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "html_block_writer.h"

#include "directive_comment.h"
#include "output_target.h"

#include <draft/definition_lists.h>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString listName(ListMarker marker)
{
    switch (marker) {
    case ListMarker::Number:
        return u"ol"_s;
    case ListMarker::Term:
    case ListMarker::Definition:
        return u"dl"_s;
    case ListMarker::Bullet:
        break;
    }
    return u"ul"_s;
}

QString itemName(ListMarker marker)
{
    return marker == ListMarker::Term ? u"dt"_s : marker == ListMarker::Definition ? u"dd"_s : u"li"_s;
}

QString languageAttribute(const Block &block)
{
    return block.language.isEmpty() ? QString() : u" lang=\""_s + htmlEscaped(block.language) + u'"';
}

bool beginsTable(const Block &block)
{
    return block.cell && block.cell->row == 0 && block.cell->column == 0 && !block.continuesItem;
}

} // namespace

HtmlBlockWriter::HtmlBlockWriter(const Draft &draft, const QVector<OutputMark> &marks, int indent)
    : m_draft(draft)
    , m_marks(marks)
    , m_links(draft)
    , m_indent(indent)
{
}

QString HtmlBlockWriter::write(qsizetype first, qsizetype end)
{
    for (qsizetype index = first; index < end;)
        index = writeBlock(index, end);
    closeLists(0);
    setQuoteDepth(0);
    if (end == m_draft.blocks.size())
        directives(m_draft.directivesAtEnd);
    return m_out;
}

void HtmlBlockWriter::directives(const QStringList &of)
{
    for (const QString &directive : of)
        line(directiveComment(directive));
}

QVector<InlineMark> HtmlBlockWriter::marksOf(qsizetype index) const
{
    QVector<InlineMark> marks;
    for (const OutputMark &mark : m_marks) {
        if (mark.at.block == index)
            marks.append({mark.at.range, mark.note});
    }
    return marks;
}

QString HtmlBlockWriter::content(qsizetype index) const
{
    const int reference = m_links.entry(int(index));
    const QString back = reference > 0 ? ReferenceLinks::backLink(reference, false) : QString();
    return htmlInline(block(index), marksOf(index), indentation(), m_links.anchors(int(index))) + back;
}

void HtmlBlockWriter::line(const QString &text)
{
    endOpenLine();
    m_out += indentation() + text + u'\n';
}

void HtmlBlockWriter::endOpenLine()
{
    if (m_lineOpen)
        m_out += u'\n';
    m_lineOpen = false;
}

void HtmlBlockWriter::element(const QString &name, qsizetype index, const QString &attributes)
{
    const QString start = u'<' + name + attributes + languageAttribute(block(index)) + u'>';
    line(start + content(index) + u"</"_s + name + u'>');
}

/// What a link to the reference that a block is leads to.
QString HtmlBlockWriter::referenceId(qsizetype index) const
{
    const int reference = m_links.entry(int(index));
    return reference > 0 ? u" id=\""_s + ReferenceLinks::entryId(reference) + u'"' : QString();
}

void HtmlBlockWriter::setQuoteDepth(int depth)
{
    for (; m_quoteDepth < depth; ++m_quoteDepth) {
        line(u"<blockquote>"_s);
        ++m_indent;
    }
    for (; m_quoteDepth > depth; --m_quoteDepth) {
        --m_indent;
        line(u"</blockquote>"_s);
    }
}

qsizetype HtmlBlockWriter::writeBlock(qsizetype index, qsizetype end)
{
    const Block &one = block(index);
    if (one.kind == BlockKind::ListItem && one.continuesItem && !m_lists.isEmpty()) {
        writeContinuation(index);
        return index + 1;
    }
    if (one.kind == BlockKind::ListItem) {
        writeItem(index);
        return index + 1;
    }
    closeLists(0);
    setQuoteDepth(one.quoteDepth);
    if (one.kind != BlockKind::TableCell)
        directives(one.directives);
    switch (one.kind) {
    case BlockKind::Title:
    case BlockKind::Description:
        break;
    case BlockKind::Heading:
        element(u'h' + QString::number(std::clamp(one.level, 1, 6)), index);
        break;
    case BlockKind::TableCell:
        return writeTable(index, end);
    case BlockKind::ImageText:
        return writeImage(index, end);
    case BlockKind::Preformatted:
        writePreformatted(index);
        break;
    case BlockKind::Rule:
        line(u"<hr>"_s);
        break;
    case BlockKind::Paragraph:
    case BlockKind::Caption:
        if (m_links.note(int(index)) > 0)
            return writeNotes(index, end);
        [[fallthrough]];
    case BlockKind::ListItem:
        element(u"p"_s, index, referenceId(index));
        break;
    }
    return index + 1;
}

bool HtmlBlockWriter::hasContinuation(qsizetype index) const
{
    const int level = block(index).level;
    for (qsizetype next = index + 1; next < m_draft.blocks.size(); ++next) {
        const Block &below = block(next);
        if (below.kind != BlockKind::ListItem || (below.level <= level && !below.continuesItem))
            return false;
        if (below.level == level)
            return true;
    }
    return false;
}

void HtmlBlockWriter::openList(const Block &item)
{
    if (m_lists.isEmpty()) {
        m_listQuoteDepth = item.quoteDepth;
    }
    setQuoteDepth(m_listQuoteDepth);
    const bool starts = item.marker == ListMarker::Number && item.number != 1;
    line(u'<' + listName(item.marker) + (starts ? u" start=\"%1\">"_s.arg(item.number) : u">"_s));
    ++m_indent;
    m_lists.append({item.marker, item.number});
}

void HtmlBlockWriter::closeItem()
{
    setQuoteDepth(m_listQuoteDepth);
    --m_indent;
    if (!m_lineOpen)
        m_out += indentation();
    m_out += u"</"_s + itemName(m_lists.constLast().marker) + u">\n";
    m_lineOpen = false;
}

void HtmlBlockWriter::closeLists(qsizetype left)
{
    while (m_lists.size() > left) {
        closeItem();
        --m_indent;
        line(u"</%1>"_s.arg(listName(m_lists.takeLast().marker)));
    }
}

void HtmlBlockWriter::writeItem(qsizetype index)
{
    const Block &item = block(index);
    if (!m_lists.isEmpty() && item.quoteDepth != m_listQuoteDepth)
        closeLists(0);
    const qsizetype level = std::clamp<qsizetype>(item.level, 1, m_lists.size() + 1);
    closeLists(level);
    if (m_lists.size() == level && (item.startsList || !shareList(m_lists.constLast().marker, item.marker)))
        closeLists(level - 1);
    if (m_lists.size() == level)
        closeItem();
    else
        openList(item);
    directives(item.directives);

    OpenList &list = m_lists.last();
    list.marker = item.marker;
    const bool jumps = item.marker == ListMarker::Number && item.number != list.next;
    QString value = jumps ? u" value=\"%1\""_s.arg(item.number) : QString();
    value += referenceId(index);
    list.next = item.number + 1;
    if (hasContinuation(index) || !item.language.isEmpty()) {
        line(u'<' + itemName(item.marker) + value + u'>');
        ++m_indent;
        element(u"p"_s, index);
        return;
    }
    m_out += indentation() + u'<' + itemName(item.marker) + value + u'>';
    ++m_indent;
    m_out += content(index);
    m_lineOpen = true;
}

void HtmlBlockWriter::writeContinuation(qsizetype index)
{
    closeLists(std::max(block(index).level, 1));
    setQuoteDepth(std::max(block(index).quoteDepth, m_listQuoteDepth));
    directives(block(index).directives);
    element(u"p"_s, index);
}

void HtmlBlockWriter::writePreformatted(qsizetype index)
{
    const QString &language = block(index).language;
    const QString name = language.isEmpty() ? QString() : u" class=\"language-"_s + htmlEscaped(language) + u'"';
    line(u"<pre><code"_s + name + u'>' + content(index) + u"</code></pre>");
}

/// Notes that follow each other, as a list whose numbers are their marks.
qsizetype HtmlBlockWriter::writeNotes(qsizetype index, qsizetype end)
{
    int number = m_links.note(int(index));
    const QString start = number == 1 ? QString() : u" start=\"%1\""_s.arg(number);
    line(u"<section role=\"doc-endnotes\">"_s);
    ++m_indent;
    line(u"<ol"_s + start + u'>');
    ++m_indent;
    for (; index < end && m_links.note(int(index)) == number; ++index, ++number) {
        const qsizetype mark = noteMarkLength(block(index));
        QVector<InlineMark> marks = marksOf(index);
        for (InlineMark &one : marks)
            one.range = {std::max<qsizetype>(one.range.start - mark, 0), one.range.end - mark};
        marks.removeIf([](const InlineMark &one) { return one.range.isEmpty(); });
        line(u"<li id=\""_s + ReferenceLinks::entryId(number) + u"\">"
            + htmlInline(withoutStart(block(index), mark), marks, indentation())
            + ReferenceLinks::backLink(number, false) + u"</li>");
    }
    --m_indent;
    line(u"</ol>"_s);
    --m_indent;
    line(u"</section>"_s);
    return index;
}

bool HtmlBlockWriter::isCaptionOf(qsizetype index, qsizetype end, int quoteDepth) const
{
    return index < end && block(index).kind == BlockKind::Caption && block(index).quoteDepth == quoteDepth;
}

qsizetype HtmlBlockWriter::writeImage(qsizetype index, qsizetype end)
{
    const QString image = htmlImage(block(index), marksOf(index));
    if (image.isEmpty())
        return index + 1;
    const QString language = languageAttribute(block(index));
    if (!isCaptionOf(index + 1, end, block(index).quoteDepth)) {
        line(u"<p"_s + language + u'>' + image + u"</p>");
        return index + 1;
    }
    directives(block(index + 1).directives);
    line(u"<figure"_s + language + u'>');
    ++m_indent;
    line(image);
    element(u"figcaption"_s, index + 1);
    --m_indent;
    line(u"</figure>"_s);
    return index + 2;
}

qsizetype HtmlBlockWriter::writeTable(qsizetype index, qsizetype end)
{
    const int quoteDepth = block(index).quoteDepth;
    qsizetype last = index + 1;
    while (last < end && block(last).kind == BlockKind::TableCell && block(last).quoteDepth == quoteDepth
        && !beginsTable(block(last)))
        ++last;
    const bool hasCaption = isCaptionOf(last, end, quoteDepth);
    if (hasCaption)
        directives(block(last).directives);
    line(u"<table>"_s);
    ++m_indent;
    if (hasCaption)
        element(u"caption"_s, last);
    while (index < last)
        index = writeRow(index, last);
    --m_indent;
    line(u"</table>"_s);
    return hasCaption ? last + 1 : last;
}

qsizetype HtmlBlockWriter::writeRow(qsizetype index, qsizetype end)
{
    const int row = block(index).cell.value_or(CellPlace{}).row;
    line(u"<tr>"_s);
    ++m_indent;
    int column = 0;
    while (index < end && block(index).cell.value_or(CellPlace{}).row == row) {
        // Cells that an edit has emptied keep the others in their columns.
        for (; column < block(index).cell.value_or(CellPlace{}).column; ++column)
            line(u"<td></td>"_s);
        index = writeCell(index, end);
        ++column;
    }
    --m_indent;
    line(u"</tr>"_s);
    return index;
}

qsizetype HtmlBlockWriter::writeCell(qsizetype index, qsizetype end)
{
    const CellPlace place = block(index).cell.value_or(CellPlace{});
    const QString name = place.header ? u"th"_s : u"td"_s;
    qsizetype last = index + 1;
    while (last < end && block(last).continuesItem)
        ++last;
    directives(block(index).directives);
    if (last == index + 1) {
        element(name, index);
        return last;
    }
    line(u'<' + name + u'>');
    ++m_indent;
    element(u"p"_s, index);
    for (++index; index < last; ++index) {
        directives(block(index).directives);
        element(u"p"_s, index);
    }
    --m_indent;
    line(u"</"_s + name + u'>');
    return last;
}

} // namespace caveat
