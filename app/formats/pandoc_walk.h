// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pandoc_reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace caveat
{

/// Walks pandoc's document tree and makes the blocks of a draft.
class PandocWalk
{
public:
    PandocReading read(const QJsonObject &document);

private:
    /// Where a block stands.
    struct Place {
        int quoteDepth = 0;
        int listLevel = 0; ///< 0 outside lists
        Block *item = nullptr; ///< the item at hand, with its marker and number
        bool *lineBegun = nullptr; ///< of the item or cell at hand: further lines continue it
        std::optional<CellPlace> cell;
        BlockKind kind = BlockKind::Paragraph; ///< of its paragraphs
    };

    void readMeta(const QJsonObject &meta);
    void readBlocks(const QJsonArray &blocks, const Place &place);
    void readBlock(const QString &type, const QJsonValue &content, const Place &place);
    void readLine(const QJsonArray &inlines, const Place &place);
    void readHeading(const QJsonArray &content, const Place &place);
    void readCode(const QJsonArray &content, const Place &place);
    void readLineBlock(const QJsonArray &lines, const Place &place);
    void readList(const QJsonArray &items, ListMarker marker, int number, const Place &place);
    void readItem(const QJsonArray &blocks, ListMarker marker, int number, const Place &place);
    void readDefinitions(const QJsonArray &entries, const Place &place);
    void readDiv(const QJsonArray &content, const Place &place);
    void readTable(const QJsonArray &content, const Place &place);
    void readRows(const QJsonArray &rows, bool header, int &row, const Place &place);
    void readCaption(const QJsonArray &caption, const Place &place);
    void readNotes();

    PandocLine lineOf(const QJsonArray &inlines);
    void add(PandocLine line, const Place &place);
    void addImages(const PandocLine &line, const Place &place);
    void append(Block block, const PandocLine &line, const Place &place);

    PandocReading m_reading;
    PandocInlines m_inlines{m_reading.marks};
    PandocLine m_carried; ///< a line whose paragraph mark was deleted
    QVector<int> m_rowsLeft; ///< for each column how many rows a cell from above still takes
    bool m_listBegins = false;
    int m_notesRead = 0;
};

} // namespace caveat
