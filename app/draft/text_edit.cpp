// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_edit.h"

#include "definition_lists.h"

namespace caveat
{

namespace
{

bool staysWhenEmpty(const Block &block)
{
    // Without its cell a table would fall apart, and without its text an image is still an image.
    return block.kind == BlockKind::TableCell || block.kind == BlockKind::ImageText || block.kind == BlockKind::Rule;
}

bool isItem(const Block &block)
{
    return block.kind == BlockKind::ListItem && !block.continuesItem;
}

/// Closes the gap that taking out item \p removed leaves in its list.
void closeGap(QVector<Block> &blocks, qsizetype next, const Block &removed)
{
    if (next < blocks.size() && blocks[next].continuesItem && blocks[next].level == removed.level) {
        Block &heir = blocks[next];
        heir.continuesItem = false;
        heir.kind = BlockKind::ListItem;
        heir.marker = removed.marker;
        heir.number = removed.number;
        heir.startsList = removed.startsList;
        return;
    }
    bool startsList = removed.startsList;
    for (; next < blocks.size(); ++next) {
        Block &block = blocks[next];
        if (block.kind != BlockKind::ListItem || block.level < removed.level)
            return;
        if (!isItem(block) || block.level > removed.level)
            continue;
        if (block.startsList || !shareList(block.marker, removed.marker))
            return;
        block.startsList = startsList;
        startsList = false;
        if (block.marker == ListMarker::Number)
            --block.number;
    }
}

} // namespace

Draft applied(const Draft &draft, const QVector<TextEdit> &edits)
{
    QVector<QVector<TextEdit>> byBlock(draft.blocks.size());
    for (const TextEdit &edit : edits) {
        if (edit.at.block >= 0 && edit.at.block < draft.blocks.size())
            byBlock[edit.at.block].append(edit);
    }
    Draft result = draft;
    for (qsizetype i = draft.blocks.size() - 1; i >= 0; --i) {
        if (byBlock[i].isEmpty())
            continue;
        const Block edited = applied(draft.blocks[i], byBlock[i]);
        result.blocks[i] = edited;
        if (!edited.text.trimmed().isEmpty() || staysWhenEmpty(edited))
            continue;
        result.blocks.remove(i);
        // Comments before a line stay where it was.
        QStringList &after = i < result.blocks.size() ? result.blocks[i].directives : result.directivesAtEnd;
        after = edited.directives + after;
        if (isItem(edited))
            closeGap(result.blocks, i, edited);
    }
    if (result.blocks.size() < draft.blocks.size())
        orderDefinitions(result.blocks);
    return result;
}

} // namespace caveat
