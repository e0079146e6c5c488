// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#include "text_edit.h"

#include "definition_lists.h"

#include <algorithm>

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

/// Closes the gap that taking out item \p removed leaves in its list, of which \p following goes on, last block first.
void closeGap(QVector<Block> &following, const Block &removed)
{
    if (!following.isEmpty() && following.constLast().continuesItem && following.constLast().level == removed.level) {
        Block &heir = following.last();
        heir.continuesItem = false;
        heir.kind = BlockKind::ListItem;
        heir.marker = removed.marker;
        heir.number = removed.number;
        heir.startsList = removed.startsList;
        return;
    }
    bool startsList = removed.startsList;
    for (auto next = following.rbegin(); next != following.rend(); ++next) {
        Block &block = *next;
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
    QVector<Block> kept; // last block first, so that taking many out costs no more than taking one
    kept.reserve(draft.blocks.size());
    for (qsizetype i = draft.blocks.size() - 1; i >= 0; --i) {
        const Block edited = byBlock[i].isEmpty() ? draft.blocks[i] : applied(draft.blocks[i], byBlock[i]);
        if (byBlock[i].isEmpty() || !edited.text.trimmed().isEmpty() || staysWhenEmpty(edited)) {
            kept.append(edited);
            continue;
        }
        // Comments before a line stay where it was.
        QStringList &after = kept.isEmpty() ? result.directivesAtEnd : kept.last().directives;
        after = edited.directives + after;
        if (isItem(edited))
            closeGap(kept, edited);
    }
    std::ranges::reverse(kept);
    result.blocks = kept;
    if (result.blocks.size() < draft.blocks.size())
        orderDefinitions(result.blocks);
    return result;
}

} // namespace caveat
