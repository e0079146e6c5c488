// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include "span.h"

#include <text/source_map.h>

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace caveat
{

enum class BlockKind : quint8 {
    Title, ///< the page's title, shown by browsers and search results
    Description, ///< the page's description (search results)
    Heading, ///< level 1 to 6
    Paragraph,
    ListItem, ///< level 1 and up: depth of nesting
    TableCell,
    ImageText, ///< an image that stands alone; the text is its alternative text
    Caption, ///< of the image or table before it
    Preformatted, ///< code or verse; line ends kept; not checked
    Rule, ///< a thematic break; no text
};

enum class ListMarker : quint8 { Bullet, Number, Term, Definition };

struct CellPlace {
    int row = 0; ///< row 0 begins a new table where column is 0
    int column = 0;
    bool header = false;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// One block of a draft: a line or paragraph of text with what it is.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< of a heading (1 to 6) or a list item (from 1); else 0
    int quoteDepth = 0; ///< how many block quotes it stands in
    ListMarker marker = ListMarker::Bullet;
    int number = 1; ///< of a numbered item
    bool startsList = false; ///< a list item that begins a new list though one like it ends right before it
    bool continuesItem = false; ///< a further paragraph of the item above: no marker of its own
    std::optional<CellPlace> cell; ///< of a table cell
    QString imageTarget; ///< address of an ImageText block
    QString reference; ///< of an entry of the reference list: the id of what it names
    QString language; ///< of Preformatted (as written in Markdown), else the block's own natural language; often empty
    QString text; ///< decoded; "\n" is a line break within the block
    QVector<Span> spans;
    QStringList directives; ///< what comments before it or in it say to the check: "caveat: ignore …"
    SourceMap source;

    friend bool operator==(const Block &, const Block &) = default;
};

/// True where both say the same, wherever they stood in a source.
bool sameContent(const Block &left, const Block &right);

} // namespace caveat
