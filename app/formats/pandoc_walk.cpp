// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "pandoc_walk.h"

#include "pandoc_tree_inline.h"

#include <draft/definition_lists.h>

#include <algorithm>

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int deepestHeading = 6;

QString styleOf(const QJsonArray &attributes)
{
    for (const QJsonValue &pair : attributes.at(2).toArray()) {
        if (pair.toArray().at(0).toString() == "custom-style"_L1)
            return pair.toArray().at(1).toString();
    }
    return {};
}

bool isCaptionStyle(const QString &style)
{
    return style == "Image Caption"_L1 || style == "Table Caption"_L1
        || style.compare("caption"_L1, Qt::CaseInsensitive) == 0;
}

bool isCaption(const QJsonValue &block)
{
    return block[u"t"_s].toString() == "Div"_L1 && isCaptionStyle(styleOf(block[u"c"_s].toArray().at(0).toArray()));
}

bool isTable(const QJsonValue &block)
{
    return block[u"t"_s].toString() == "Table"_L1;
}

/// The inlines of a value of the document's properties, one row a paragraph.
QVector<QJsonArray> metaLines(const QJsonValue &value)
{
    const QString type = value[u"t"_s].toString();
    const QJsonArray content = value[u"c"_s].toArray();
    if (type == "MetaInlines"_L1)
        return {content};
    QVector<QJsonArray> lines;
    if (type == "MetaList"_L1) {
        for (const QJsonValue &one : content)
            lines += metaLines(one);
    }
    if (type == "MetaBlocks"_L1) {
        for (const QJsonValue &one : content)
            lines.append(one[u"c"_s].toArray());
    }
    return lines;
}

} // namespace

PandocReading PandocWalk::read(const QJsonObject &document)
{
    readMeta(document.value(u"meta"_s).toObject());
    readBlocks(document.value(u"blocks"_s).toArray(), {});
    if (!m_carried.text.isEmpty())
        add(std::exchange(m_carried, {}), {});
    readNotes();
    orderDefinitions(m_reading.draft.blocks);
    return std::move(m_reading);
}

void PandocWalk::readMeta(const QJsonObject &meta)
{
    Place title;
    title.kind = BlockKind::Heading;
    for (const QJsonArray &line : metaLines(meta.value(u"title"_s)))
        readLine(line, title);
    for (const QString &name : {u"subtitle"_s, u"author"_s, u"date"_s, u"abstract"_s}) {
        for (const QJsonArray &line : metaLines(meta.value(name)))
            readLine(line, {});
    }
}

void PandocWalk::readBlocks(const QJsonArray &blocks, const Place &place)
{
    QJsonArray captionAbove;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const QJsonValue block = blocks.at(index);
        // A draft has captions below; the reader of pandoc 2 tells a table's twice.
        if (isCaption(block) && index + 1 < blocks.size() && isTable(blocks.at(index + 1))) {
            captionAbove = block[u"c"_s].toArray().at(1).toArray();
            continue;
        }
        readBlock(block[u"t"_s].toString(), block[u"c"_s], place);
        if (isTable(block) && !captionAbove.isEmpty()
            && block[u"c"_s].toArray().at(1).toArray().at(1).toArray().isEmpty())
            readCaption(captionAbove, place);
        captionAbove = {};
    }
}

void PandocWalk::readBlock(const QString &type, const QJsonValue &content, const Place &place)
{
    if (type == "Para"_L1 || type == "Plain"_L1)
        readLine(content.toArray(), place);
    else if (type == "Header"_L1)
        readHeading(content.toArray(), place);
    else if (type == "BulletList"_L1)
        readList(content.toArray(), ListMarker::Bullet, 1, place);
    else if (type == "OrderedList"_L1)
        readList(content.toArray().at(1).toArray(), ListMarker::Number,
            content.toArray().at(0).toArray().at(0).toInt(1), place);
    else if (type == "BlockQuote"_L1) {
        Place inside = place;
        ++inside.quoteDepth;
        readBlocks(content.toArray(), inside);
    } else if (type == "CodeBlock"_L1)
        readCode(content.toArray(), place);
    else if (type == "LineBlock"_L1)
        readLineBlock(content.toArray(), place);
    else if (type == "DefinitionList"_L1)
        readDefinitions(content.toArray(), place);
    else if (type == "Div"_L1)
        readDiv(content.toArray(), place);
    else if (type == "Table"_L1)
        readTable(content.toArray(), place);
    else if (type == "Figure"_L1) {
        readBlocks(content.toArray().at(2).toArray(), place);
        readCaption(content.toArray().at(1).toArray().at(1).toArray(), place);
    } else if (type == "HorizontalRule"_L1) {
        Block rule;
        rule.kind = BlockKind::Rule;
        rule.quoteDepth = place.quoteDepth;
        m_reading.draft.blocks.append(rule);
    }
}

PandocLine PandocWalk::lineOf(const QJsonArray &inlines)
{
    PandocLine line = std::exchange(m_carried, {});
    line.joinsNext = false;
    // pandoc takes the spaces off the ends of paragraphs.
    if (!line.text.isEmpty() && !line.text.back().isSpace())
        line.text += u' ';
    m_inlines.read(line, inlines);
    return line;
}

void PandocWalk::readLine(const QJsonArray &inlines, const Place &place)
{
    PandocLine line = lineOf(inlines);
    if (line.joinsNext)
        m_carried = std::move(line);
    else
        add(std::move(line), place);
}

void PandocWalk::readHeading(const QJsonArray &content, const Place &place)
{
    Place heading = place;
    heading.kind = BlockKind::Heading;
    PandocLine line = lineOf(content.at(2).toArray());
    line.trim();
    Block block;
    block.kind = BlockKind::Heading;
    block.level = std::clamp(content.at(0).toInt(1), 1, deepestHeading);
    block.quoteDepth = place.quoteDepth;
    if (place.cell || line.text.isEmpty())
        add(std::move(line), place);
    else
        append(std::move(block), line, heading);
}

void PandocWalk::readCode(const QJsonArray &content, const Place &place)
{
    Block block;
    block.kind = BlockKind::Preformatted;
    block.quoteDepth = place.quoteDepth;
    block.language = content.at(0).toArray().at(1).toArray().at(0).toString();
    block.text = content.at(1).toString();
    block.text.remove(QChar(QChar::ObjectReplacementCharacter));
    if (!block.text.trimmed().isEmpty())
        m_reading.draft.blocks.append(block);
}

void PandocWalk::readLineBlock(const QJsonArray &lines, const Place &place)
{
    PandocLine line = std::exchange(m_carried, {});
    for (const QJsonValue &one : lines) {
        m_inlines.read(line, one.toArray());
        line.text += u'\n';
    }
    add(std::move(line), place);
}

void PandocWalk::readList(const QJsonArray &items, ListMarker marker, int number, const Place &place)
{
    m_listBegins = true;
    for (const QJsonValue &one : items)
        readItem(one.toArray(), marker, marker == ListMarker::Number ? number++ : 1, place);
    m_listBegins = false;
}

void PandocWalk::readItem(const QJsonArray &blocks, ListMarker marker, int number, const Place &place)
{
    Block item;
    item.kind = BlockKind::ListItem;
    item.level = place.listLevel + 1;
    item.marker = marker;
    item.number = number;
    bool begun = false;
    Place inside = place;
    inside.listLevel = item.level;
    if (!place.cell) {
        inside.item = &item;
        inside.lineBegun = &begun;
    }
    readBlocks(blocks, inside);
}

void PandocWalk::readDefinitions(const QJsonArray &entries, const Place &place)
{
    m_listBegins = true;
    for (const QJsonValue &entry : entries) {
        readItem({pandocNode("Plain"_L1, entry.toArray().at(0).toArray())}, ListMarker::Term, 1, place);
        for (const QJsonValue &definition : entry.toArray().at(1).toArray())
            readItem(definition.toArray(), ListMarker::Definition, 1, place);
    }
    m_listBegins = false;
}

void PandocWalk::readDiv(const QJsonArray &content, const Place &place)
{
    const QString style = styleOf(content.at(0).toArray());
    const QVector<Block> &blocks = m_reading.draft.blocks;
    Place inside = place;
    if (style == pageTitleStyle())
        inside.kind = BlockKind::Title;
    else if (style == pageDescriptionStyle())
        inside.kind = BlockKind::Description;
    else if (isCaptionStyle(style) && !blocks.isEmpty() && blocks.constLast().kind == BlockKind::ImageText)
        inside.kind = BlockKind::Caption;
    readBlocks(content.at(1).toArray(), inside);
}

void PandocWalk::readCaption(const QJsonArray &caption, const Place &place)
{
    Place inside = place;
    inside.kind = BlockKind::Caption;
    readBlocks(caption, inside);
}

void PandocWalk::readTable(const QJsonArray &content, const Place &place)
{
    if (place.cell) { // a table in a table: its cells are lines of the cell
        for (qsizetype part = 3; part < content.size(); ++part) {
            int row = 0;
            const QJsonArray section = content.at(part).toArray();
            if (part == 4) {
                for (const QJsonValue &body : section)
                    readRows(body.toArray().at(3).toArray(), false, row, place);
            } else {
                readRows(section.at(1).toArray(), false, row, place);
            }
        }
        return;
    }
    m_rowsLeft.clear();
    int row = 0;
    readRows(content.at(3).toArray().at(1).toArray(), true, row, place);
    for (const QJsonValue &body : content.at(4).toArray()) {
        readRows(body.toArray().at(2).toArray(), true, row, place);
        readRows(body.toArray().at(3).toArray(), false, row, place);
    }
    readRows(content.at(5).toArray().at(1).toArray(), false, row, place);
    m_rowsLeft.clear();
    readCaption(content.at(1).toArray().at(1).toArray(), place);
}

void PandocWalk::readRows(const QJsonArray &rows, bool header, int &row, const Place &place)
{
    for (const QJsonValue &one : rows) {
        const qsizetype before = m_reading.draft.blocks.size();
        int column = 0;
        for (const QJsonValue &value : one.toArray().at(1).toArray()) {
            const QJsonArray cell = value.toArray();
            Place inside = place;
            bool begun = false;
            if (place.cell) {
                readBlocks(cell.at(4).toArray(), inside);
                continue;
            }
            while (column < m_rowsLeft.size() && m_rowsLeft.at(column) > 0)
                --m_rowsLeft[column++];
            inside.cell = CellPlace{row, column, header};
            inside.item = nullptr;
            inside.listLevel = 0;
            inside.lineBegun = &begun;
            readBlocks(cell.at(4).toArray(), inside);
            const int across = std::clamp(cell.at(3).toInt(1), 1, 1000);
            m_rowsLeft.resize(std::max<qsizetype>(m_rowsLeft.size(), column + across));
            for (int taken = 0; taken < across; ++taken)
                m_rowsLeft[column++] = std::max(cell.at(2).toInt(1) - 1, 0);
        }
        for (; column < m_rowsLeft.size() && !place.cell; ++column)
            m_rowsLeft[column] = std::max(m_rowsLeft.at(column) - 1, 0);
        if (m_reading.draft.blocks.size() > before)
            ++row;
    }
}

void PandocWalk::readNotes()
{
    for (; m_notesRead < m_inlines.notes().size(); ++m_notesRead) {
        const QJsonArray note = m_inlines.notes().at(m_notesRead);
        m_carried.text = u"[%1] "_s.arg(m_notesRead + 1);
        readBlocks(note, {});
        if (!m_carried.text.isEmpty())
            add(std::exchange(m_carried, {}), {});
    }
}

void PandocWalk::add(PandocLine line, const Place &place)
{
    if (line.onlyImages() && !place.cell && place.item == nullptr) {
        addImages(line, place);
        return;
    }
    line.trim();
    if (line.text.isEmpty())
        return;
    Block block;
    block.kind = place.kind;
    block.level = place.kind == BlockKind::Heading ? 1 : 0;
    block.quoteDepth = place.quoteDepth;
    append(std::move(block), line, place);
}

void PandocWalk::addImages(const PandocLine &line, const Place &place)
{
    for (const Span &span : line.spans) {
        if (span.kind != SpanKind::Image)
            continue;
        Block block;
        block.kind = BlockKind::ImageText;
        block.quoteDepth = place.quoteDepth;
        block.imageTarget = span.target;
        block.text = span.title;
        const auto link = std::ranges::find_if(line.spans,
            [&span](const Span &around) { return around.kind == SpanKind::Link && around.range.covers(span.range); });
        if (link != line.spans.end() && !block.text.isEmpty())
            block.spans.append({{0, block.text.size()}, SpanKind::Link, link->target, link->title, {}});
        m_reading.draft.blocks.append(block);
    }
}

void PandocWalk::append(Block block, const PandocLine &line, const Place &place)
{
    if (place.cell) {
        block.kind = BlockKind::TableCell;
        block.cell = place.cell;
        block.continuesItem = *place.lineBegun;
        *place.lineBegun = true;
    } else if (place.item != nullptr && block.kind == BlockKind::Paragraph) {
        const int quoteDepth = block.quoteDepth;
        block = *place.item;
        block.quoteDepth = quoteDepth;
        block.continuesItem = *place.lineBegun;
        const QVector<Block> &above = m_reading.draft.blocks;
        block.startsList = m_listBegins && !block.continuesItem && !above.isEmpty()
            && above.constLast().kind == BlockKind::ListItem && above.constLast().level == block.level
            && shareList(above.constLast().marker, block.marker);
        *place.lineBegun = true;
        m_listBegins = false;
    }
    if (place.cell && place.listLevel > 0)
        block.text = u"• "_s;
    const qsizetype shift = block.text.size();
    block.text += line.text;
    block.spans = line.spans;
    for (Span &span : block.spans)
        span.range = span.range.shifted(shift);
    m_reading.draft.blocks.append(block);
}

} // namespace caveat
