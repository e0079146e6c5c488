// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "wordpress_writer.h"

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString opening(const QString &name, const QString &attributes = {})
{
    return u"<!-- wp:"_s + name + u' ' + (attributes.isEmpty() ? QString() : QString(attributes + u' ')) + u"-->\n";
}

QString closing(const QString &name)
{
    return u"\n<!-- /wp:"_s + name + u" -->";
}

bool beginsTable(const Block &block)
{
    return block.cell && block.cell->row == 0 && block.cell->column == 0 && !block.continuesItem;
}

QString tagged(const QString &name, const QString &html)
{
    return u'<' + name + u'>' + html + u"</" + name + u'>';
}

} // namespace

QString wordPressBlocks(const Draft &draft, const QVector<OutputMark> &marks)
{
    return WordPressWriter(draft, marks).write();
}

WordPressWriter::WordPressWriter(const Draft &draft, const QVector<OutputMark> &marks)
    : m_draft(draft)
    , m_marks(marks)
    , m_links(draft)
{
}

QString WordPressWriter::write()
{
    for (qsizetype index = 0; index < m_draft.blocks.size();)
        index = writeBlock(index);
    closeLists(0);
    setQuoteDepth(0);
    return m_out;
}

void WordPressWriter::block(const QString &name, const QString &attributes, const QString &html)
{
    m_out += opening(name, attributes) + html + closing(name);
}

QVector<InlineMark> WordPressWriter::marksOf(qsizetype index) const
{
    QVector<InlineMark> marks;
    for (const OutputMark &mark : m_marks) {
        if (mark.at.block == index)
            marks.append({mark.at.range, mark.note});
    }
    return marks;
}

QString WordPressWriter::content(qsizetype index) const
{
    const Block &one = at(index);
    QString html = htmlInline(one, marksOf(index), QString(), m_links.anchors(int(index)));
    if (const int reference = m_links.entry(int(index)); reference > 0)
        html += ReferenceLinks::backLink(reference, true);
    const bool isLanguage = one.kind != BlockKind::Preformatted && !one.language.isEmpty();
    return isLanguage ? u"<span lang=\"%1\">"_s.arg(htmlEscaped(one.language)) + html + u"</span>" : html;
}

void WordPressWriter::setQuoteDepth(int depth)
{
    for (; m_quoteDepth < depth; ++m_quoteDepth)
        m_out += opening(u"quote"_s) + u"<blockquote class=\"wp-block-quote\">";
    for (; m_quoteDepth > depth; --m_quoteDepth)
        m_out += u"</blockquote>" + closing(u"quote"_s);
}

qsizetype WordPressWriter::writeBlock(qsizetype index)
{
    const Block &one = at(index);
    if (one.kind == BlockKind::ListItem) {
        writeItem(index);
        return index + 1;
    }
    closeLists(0);
    setQuoteDepth(one.quoteDepth);
    switch (one.kind) {
    case BlockKind::Title:
    case BlockKind::Description:
    case BlockKind::ListItem:
        break;
    case BlockKind::Heading: {
        const QString level = QString::number(std::clamp(one.level, 1, 6));
        block(u"heading"_s, one.level == 2 ? QString() : u"{\"level\":%1}"_s.arg(level),
            u"<h%1 class=\"wp-block-heading\">"_s.arg(level) + content(index) + u"</h" + level + u'>');
        break;
    }
    case BlockKind::TableCell:
        return writeTable(index);
    case BlockKind::ImageText:
        return writeImage(index);
    case BlockKind::Preformatted:
        block(u"code"_s, {}, u"<pre class=\"wp-block-code\"><code>"_s + content(index) + u"</code></pre>");
        break;
    case BlockKind::Rule:
        block(u"separator"_s, {}, u"<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>"_s);
        break;
    case BlockKind::Paragraph:
    case BlockKind::Caption:
        block(u"paragraph"_s, {}, tagged(u"p"_s, content(index)));
        break;
    }
    return index + 1;
}

void WordPressWriter::openList(const Block &item)
{
    const bool ordered = item.marker == ListMarker::Number;
    const bool starts = ordered && item.number != 1;
    const QString number = QString::number(item.number);
    m_out += opening(u"list"_s,
        !ordered     ? QString()
            : starts ? u"{\"ordered\":true,\"start\":%1}"_s.arg(number)
                     : u"{\"ordered\":true}"_s);
    const QString start = starts ? u" start=\"%1\""_s.arg(number) : QString();
    m_out += (ordered ? u"<ol"_s + start : u"<ul"_s) + u" class=\"wp-block-list\">";
    m_lists.append({item.marker});
}

void WordPressWriter::closeLists(qsizetype left)
{
    while (m_lists.size() > left) {
        const bool ordered = m_lists.takeLast().marker == ListMarker::Number;
        m_out += u"</li>" + closing(u"list-item"_s) + (ordered ? u"</ol>" : u"</ul>") + closing(u"list"_s);
    }
}

void WordPressWriter::writeItem(qsizetype index)
{
    const Block &item = at(index);
    if (item.continuesItem && !m_lists.isEmpty()) {
        // An item holds running text and lists only; behind a list a further paragraph is an item without one.
        closeLists(std::max(item.level, 1));
        const bool behindList = m_out.endsWith(u" -->");
        m_out += (behindList ? u"</li>" + closing(u"list-item"_s) + opening(u"list-item"_s) + u"<li>" : u"<br><br>"_s)
            + content(index);
        return;
    }
    if (!m_lists.isEmpty() && item.quoteDepth != m_quoteDepth)
        closeLists(0);
    const qsizetype level = std::clamp<qsizetype>(item.level, 1, m_lists.size() + 1);
    closeLists(level);
    if (m_lists.size() == level && (item.startsList || m_lists.constLast().marker != item.marker))
        closeLists(level - 1);
    if (m_lists.isEmpty())
        setQuoteDepth(item.quoteDepth);
    if (m_lists.size() == level)
        m_out += u"</li>" + closing(u"list-item"_s);
    else
        openList(item);
    m_out += opening(u"list-item"_s) + u"<li>" + content(index);
}

QString WordPressWriter::caption(qsizetype index, int quoteDepth) const
{
    const bool is
        = index < m_draft.blocks.size() && at(index).kind == BlockKind::Caption && at(index).quoteDepth == quoteDepth;
    return is ? u"<figcaption class=\"wp-element-caption\">"_s + content(index) + u"</figcaption>" : QString();
}

qsizetype WordPressWriter::writeImage(qsizetype index)
{
    QString image = htmlImage(at(index), marksOf(index));
    const QString below = caption(index + 1, at(index).quoteDepth);
    if (image.isEmpty())
        return index + 1;
    block(u"image"_s, {}, u"<figure class=\"wp-block-image\">"_s + image + below + u"</figure>");
    return index + (below.isEmpty() ? 1 : 2);
}

qsizetype WordPressWriter::writeTable(qsizetype index)
{
    const int quoteDepth = at(index).quoteDepth;
    qsizetype last = index + 1;
    while (last < m_draft.blocks.size() && at(last).kind == BlockKind::TableCell && at(last).quoteDepth == quoteDepth
        && !beginsTable(at(last)))
        ++last;
    const QString below = caption(last, quoteDepth);
    m_out += opening(u"table"_s, u"{\"hasFixedLayout\":false}"_s) + u"<figure class=\"wp-block-table\"><table>";
    if (isHeaderRow(index, last))
        m_out += tagged(u"thead"_s, row(index, last));
    if (index < last) {
        m_out += u"<tbody>";
        while (index < last)
            m_out += row(index, last);
        m_out += u"</tbody>";
    }
    m_out += u"</table>" + below + u"</figure>" + closing(u"table"_s);
    return below.isEmpty() ? last : last + 1;
}

bool WordPressWriter::isHeaderRow(qsizetype index, qsizetype end) const
{
    for (; index < end && at(index).cell.value_or(CellPlace{}).row == 0; ++index) {
        if (!at(index).cell.value_or(CellPlace{}).header)
            return false;
    }
    return true;
}

QString WordPressWriter::row(qsizetype &index, qsizetype end) const
{
    const int row = at(index).cell.value_or(CellPlace{}).row;
    QString cells;
    int column = 0;
    while (index < end && at(index).cell.value_or(CellPlace{}).row == row) {
        const CellPlace place = at(index).cell.value_or(CellPlace{});
        for (; column < place.column; ++column)
            cells += u"<td></td>";
        QString html = content(index);
        for (++index; index < end && at(index).continuesItem; ++index)
            html += u"<br><br>" + content(index);
        cells += tagged(place.header ? u"th"_s : u"td"_s, html);
        ++column;
    }
    return tagged(u"tr"_s, cells);
}

} // namespace caveat
