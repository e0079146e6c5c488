// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_writer.h"

namespace caveat
{

namespace
{

using namespace Qt::StringLiterals;

QString withoutImages(const QString &text)
{
    QString result = text;
    return result.remove(QChar(QChar::ObjectReplacementCharacter));
}

QString itemLines(const Block &item)
{
    const QString indent((item.level - 1) * 2, u' ');
    QString marker = item.marker == ListMarker::Number ? QString::number(item.number) + u". " : u"• "_s;
    const QString below = indent + QString(marker.size(), u' ');
    if (item.continuesItem)
        marker.fill(u' ');
    QString text = withoutImages(item.text);
    return indent + marker + text.replace(u'\n', QString(u'\n' + below));
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

QString plainText(const Draft &draft)
{
    QString result;
    const Block *before = nullptr;
    for (const Block &block : draft.blocks) {
        const bool left = block.kind == BlockKind::Title || block.kind == BlockKind::Description
            || (block.kind == BlockKind::ImageText && block.text.isEmpty());
        if (left)
            continue;
        const bool sameRow = before && before->cell && block.cell && before->cell->row == block.cell->row
            && !(block.cell->row == 0 && block.cell->column == 0 && !block.continuesItem);
        if (sameRow)
            result += u'\t';
        else if (before)
            result += standTogether(*before, block) ? u"\n"_s : u"\n\n"_s;
        if (block.kind == BlockKind::ListItem)
            result += itemLines(block);
        else if (block.kind == BlockKind::Rule)
            result += u"***";
        else
            result += withoutImages(block.text);
        before = &block;
    }
    return result.isEmpty() ? result : result + u'\n';
}

} // namespace caveat
