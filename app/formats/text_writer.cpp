// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_writer.h"

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

/// Adds \p block's text without images, with \p below at the start of each line but the first; how it lies in
/// \p result.
SourceMap addText(QString &result, const QString &text, const QString &below)
{
    SourceMap map;
    for (const QChar unit : text) {
        const qsizetype start = result.size();
        if (unit == QChar::ObjectReplacementCharacter) {
            map.appendReplacement({start, start}, 1);
        } else if (unit == u'\n' && !below.isEmpty()) {
            result += u'\n' + below;
            map.appendReplacement({start, result.size()}, 1);
        } else {
            result += unit;
            map.appendVerbatim(start, 1);
        }
    }
    return map;
}

SourceMap addItem(QString &result, const Block &item)
{
    const QString indent((item.level - 1) * 2, u' ');
    QString marker = item.marker == ListMarker::Number ? QString::number(item.number) + u". " : u"• "_s;
    const QString below = indent + QString(marker.size(), u' ');
    if (item.continuesItem)
        marker.fill(u' ');
    result += indent + marker;
    return addText(result, item.text, below);
}

bool standTogether(const Block &before, const Block &block)
{
    if (before.kind == BlockKind::TableCell && block.kind == BlockKind::TableCell)
        return true;
    return before.kind == BlockKind::ListItem && block.kind == BlockKind::ListItem && !block.continuesItem
        && !before.continuesItem && !block.startsList
        && !(block.level == before.level && block.marker != before.marker);
}

} // namespace

PlacedText placedText(const Draft &draft)
{
    PlacedText placed;
    QString &result = placed.text;
    const Block *before = nullptr;
    for (const Block &block : draft.blocks) {
        const bool left = block.kind == BlockKind::Title || block.kind == BlockKind::Description
            || (block.kind == BlockKind::ImageText && block.text.isEmpty());
        if (left) {
            placed.places.append(SourceMap());
            continue;
        }
        const bool sameRow = before && before->cell && block.cell && before->cell->row == block.cell->row
            && !(block.cell->row == 0 && block.cell->column == 0 && !block.continuesItem);
        if (sameRow)
            result += u'\t';
        else if (before)
            result += standTogether(*before, block) ? u"\n"_s : u"\n\n"_s;
        if (block.kind == BlockKind::ListItem) {
            placed.places.append(addItem(result, block));
        } else if (block.kind == BlockKind::Rule) {
            result += u"***";
            placed.places.append(SourceMap());
        } else {
            placed.places.append(addText(result, block.text, {}));
        }
        before = &block;
    }
    if (!result.isEmpty())
        result += u'\n';
    return placed;
}

QString plainText(const Draft &draft)
{
    return placedText(draft).text;
}

} // namespace caveat
