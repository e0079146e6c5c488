// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "structure_reader.h"

#include "line_shape.h"

#include <algorithm>

namespace caveat
{

namespace
{

constexpr qsizetype longestUnmarkedItem = 90;

} // namespace

StructureReader::StructureReader(const QVector<Block> &blocks, const QVector<LineTraits> &traits)
    : m_blocks(blocks)
    , m_traits(traits)
    , m_places(blocks.size())
{
}

QVector<Structure::Place> StructureReader::read()
{
    for (int index = 0; index < m_blocks.size(); ++index) {
        const Block &now = block(index);
        leaveQuote(now.quoteDepth);
        if (now.kind != BlockKind::Title && now.kind != BlockKind::Description && !m_headings.isEmpty())
            m_places[index].heading = m_headings.constLast();
        if (now.kind != BlockKind::TableCell)
            m_columnHeaders.clear();
        switch (now.kind) {
        case BlockKind::Heading:
            readHeading(index);
            break;
        case BlockKind::ListItem:
            if (now.continuesItem)
                readFurtherParagraph(index);
            else
                readItem(index, std::max(now.level, 1));
            break;
        case BlockKind::Paragraph:
            if (now.continuesItem) {
                readFurtherParagraph(index);
            } else if (const LineMarker &marker = traits(index).marker; marker.length > 0) {
                readItem(index, typedLevel(marker.sign));
            } else {
                readParagraph(index);
            }
            break;
        case BlockKind::TableCell:
            readCell(index);
            break;
        case BlockKind::Rule:
            endList();
            m_section = -1;
            break;
        case BlockKind::Title:
        case BlockKind::Description:
        case BlockKind::ImageText:
        case BlockKind::Caption:
        case BlockKind::Preformatted:
            break;
        }
    }
    return m_places;
}

void StructureReader::leaveQuote(int depth)
{
    while (!m_headings.isEmpty() && block(m_headings.constLast()).quoteDepth > depth)
        m_headings.removeLast();
}

void StructureReader::readHeading(int index)
{
    const int level = block(index).level;
    while (!m_headings.isEmpty() && block(m_headings.constLast()).level >= level)
        m_headings.removeLast();
    m_places[index].heading = m_headings.isEmpty() ? -1 : m_headings.constLast();
    m_headings.append(index);
    endList();
    m_section = -1;
    if (traits(index).announces)
        m_intro = {index, 0, false};
}

void StructureReader::readCell(int index)
{
    endList();
    if (!block(index).cell)
        return;
    const CellPlace cell = *block(index).cell;
    if (cell.column == 0) {
        m_rowHeader = -1;
        m_rowStart = index;
    } else if (!cell.header) {
        m_places[index].owner = m_rowStart;
    }
    if (cell.row == 0 && cell.column == 0)
        m_columnHeaders.clear();
    if (cell.header && cell.row == 0) {
        if (m_columnHeaders.size() <= cell.column)
            m_columnHeaders.resize(cell.column + 1, -1);
        m_columnHeaders[cell.column] = index;
    } else if (cell.header) {
        m_rowHeader = index;
    } else {
        const int column = m_columnHeaders.value(cell.column, -1);
        govern(index, column >= 0 ? column : m_rowHeader, -1);
    }
}

void StructureReader::readItem(int index, int level)
{
    if (!listGoesOn(index))
        beginList();
    m_intro = {};
    m_unmarked = -1;
    m_interruption = 0;
    if (m_levels.size() > level)
        m_levels.resize(level);
    while (m_levels.size() < level)
        openLevel();

    Level &here = m_levels.last();
    const Block &now = block(index);
    const bool colon = traits(index).colon;
    if (now.startsList || colon)
        here.flatLabel = -1;
    else if (here.item >= 0 && !here.hasInner && traits(here.item).colon)
        here.flatLabel = here.item;
    m_places[index].owner = here.owner;
    if (here.flatLabel >= 0)
        govern(index, here.flatLabel, here.flatLabel);
    else
        govern(index, here.label, here.stem);
    here.item = index;
    here.hasInner = false;
    m_lastNumber = now.kind == BlockKind::ListItem && now.marker == ListMarker::Number && level == 1 ? now.number : 0;
}

bool StructureReader::listGoesOn(int index) const
{
    if (m_levels.isEmpty())
        return false;
    if (m_interruption == 0)
        return true;
    if (m_intro.block >= 0 && m_intro.age == 0)
        return false;
    const Block &now = block(index);
    const bool nextNumber = now.marker == ListMarker::Number && m_lastNumber > 0 && now.number == m_lastNumber + 1;
    return m_interruption == 1 || nextNumber;
}

void StructureReader::beginList()
{
    const Intro intro = m_intro;
    m_levels.clear();
    Level first;
    first.label = m_section;
    if (intro.block >= 0 && intro.age <= (intro.weak ? 0 : 1)) {
        const LineTraits &line = traits(intro.block);
        if (line.label)
            first.label = intro.block;
        if (!line.heading || line.announces)
            first.stem = line.stem ? intro.block : -1;
    }
    m_levels.append(first);
}

void StructureReader::openLevel()
{
    Level inner;
    Level &outer = m_levels.last();
    inner.owner = outer.item;
    inner.label = outer.item >= 0 ? m_places[outer.item].label : outer.label;
    inner.stem = outer.item >= 0 ? m_places[outer.item].stem : outer.stem;
    outer.hasInner = true;
    if (outer.item >= 0) {
        if (traits(outer.item).label)
            inner.label = outer.item;
        if (traits(outer.item).announces)
            inner.stem = outer.item;
    }
    m_levels.append(inner);
}

int StructureReader::typedLevel(QChar sign)
{
    qsizetype level = m_signs.indexOf(sign);
    if (level < 0) {
        m_signs.append(sign);
        level = m_signs.size() - 1;
    }
    m_signs.resize(level + 1);
    return int(level) + 1;
}

void StructureReader::readFurtherParagraph(int index)
{
    if (m_levels.isEmpty()) {
        readParagraph(index);
        return;
    }
    const qsizetype depth = block(index).level > 0 ? block(index).level : m_levels.size();
    Level &level = m_levels[std::min(depth, m_levels.size()) - 1];
    const int item = level.item;
    level.hasInner = true;
    m_places[index].owner = item;
    if (item >= 0)
        govern(index, traits(item).label ? item : m_places[item].label, -1);
}

void StructureReader::readParagraph(int index)
{
    const LineTraits &now = traits(index);
    if (now.blank)
        return;
    const bool heading = now.heading;
    const bool strong = now.announces || now.question || heading;
    const bool afterLabel = m_intro.block >= 0 && m_intro.age == 0 && traits(m_intro.block).colon;

    if (heading) {
        m_section = -1;
        m_unmarked = -1;
    } else if (!strong && now.open && block(index).text.size() <= longestUnmarkedItem
        && (afterLabel || m_unmarked >= 0)) {
        if (afterLabel)
            m_unmarked = m_intro.block;
        govern(index, m_unmarked, m_unmarked);
        m_intro = {index, 0, true};
        ++m_interruption;
        return;
    } else {
        govern(index, afterLabel ? m_intro.block : m_section, -1);
        m_unmarked = -1;
    }
    ++m_interruption;
    if (strong || now.stem) {
        m_intro = {index, 0, !strong};
        m_signs.clear();
    } else {
        ++m_intro.age;
    }
    if (heading) {
        m_section = index;
        m_levels.clear();
    }
}

void StructureReader::endList()
{
    m_levels.clear();
    m_signs.clear();
    m_intro = {};
    m_unmarked = -1;
    m_interruption = 0;
    m_lastNumber = 0;
}

void StructureReader::govern(int index, int label, int stem)
{
    m_places[index].label = label;
    m_places[index].stem = stem;
    for (const int above : {label, stem}) {
        if (above >= 0)
            m_places[above].governs = true;
    }
}

} // namespace caveat
